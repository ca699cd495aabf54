import {registerStudy} from 'alliance-widgets';
import {okinawa} from 'alliance-widgets/studies/okinawa.js';

registerStudy(okinawa);
document.getElementById('matrix').study = okinawa;
