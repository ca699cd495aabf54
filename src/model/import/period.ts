import {dateFault} from '../date.js';
import type {Cell} from './cells.js';
import {edtfOf} from './edtf-of.js';

export interface Period {
  readonly period?: string;
  readonly display?: string;
}

/** When something was, as a date if it is one, and in words if not. `1967–1972` is one, and “c. 1950”. */
export function periodOf({text, date, dateText}: Cell): Period {
  const period = date ?? edtfOf(text);
  if (dateFault(period)) return {display: text};
  return dateText && dateText !== date ? {period, display: dateText} : {period};
}
