import {both} from './text.js';

/** A line of the map's text, counted from the title line: the export has no other places to point to. */
export const line = (number: number) => ({
  source: 'map',
  locator: both(`line ${number}`, `第${number}行`),
});
