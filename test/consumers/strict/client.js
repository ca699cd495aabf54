// First of all that is Lit's.
import 'alliance-widgets/hydrate.js';
import {registerStudy} from 'alliance-widgets';
import {allianceOutline} from 'alliance-widgets/studies/alliance-outline.js';
import {japanStrategy} from 'alliance-widgets/studies/japan-strategy.js';
import {okinawa} from 'alliance-widgets/studies/okinawa.js';
import {stakePerception} from 'alliance-widgets/studies/stake-perception.js';

for (const study of [allianceOutline, japanStrategy, okinawa, stakePerception]) registerStudy(study);
