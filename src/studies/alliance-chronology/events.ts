import {abeAndObama} from './events/abe-and-obama.js';
import {before1960} from './events/before-1960.js';
import {biden2021} from './events/biden-2021.js';
import {biden2022} from './events/biden-2022.js';
import {biden2023On} from './events/biden-2023-on.js';
import {futenma} from './events/futenma.js';
import {pandemicYear} from './events/pandemic-year.js';
import {redefinition} from './events/redefinition.js';
import {treatyToGuidelines} from './events/treaty-to-guidelines.js';
import {trump2017To2018} from './events/trump-2017-2018.js';
import {trump2019} from './events/trump-2019.js';
import type {EventInput} from './input.js';

/** In order of time: by first day, and of two that begin together the longer first. */
export const events: EventInput[] = [
  ...before1960,
  ...treatyToGuidelines,
  ...redefinition,
  ...futenma,
  ...abeAndObama,
  ...trump2017To2018,
  ...trump2019,
  ...pandemicYear,
  ...biden2021,
  ...biden2022,
  ...biden2023On,
];
