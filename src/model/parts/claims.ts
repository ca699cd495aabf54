import {checkClaims, claimPlaces} from '../check-claims.js';
import type {Part} from '../part.js';
import {rivals} from './rivals.js';

/** Whether what the author says of the study bears being held against its own codings. */
export const claims: readonly Part[] = [
  ...rivals,
  {
    entries: {},
    check(study, problems) {
      const places = claimPlaces(study);
      return (whole) => checkClaims(whole, places, problems);
    },
  },
];
