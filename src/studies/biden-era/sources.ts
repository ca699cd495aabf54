import type {SourceInput} from './input.js';
import {article} from './sources/article.js';
import {driverWorks} from './sources/drivers.js';
import {economyAndPeopleWorks} from './sources/economy-people.js';
import {prospectWorks} from './sources/prospects.js';
import {securityWorks} from './sources/security.js';

/** The article and, in the order of its 34 notes, the 44 works named there: only what the notes print of them. */
export const sources: SourceInput[] = [
  ...article,
  ...securityWorks,
  ...economyAndPeopleWorks,
  ...driverWorks,
  ...prospectWorks,
];
