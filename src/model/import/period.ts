import {dateFault} from '../date.js';
import type {Cell} from './cells.js';

export interface Period {
  readonly period?: string;
  readonly display?: string;
}

/** When something was, as a date if it is one, and in words if not. `1967–1972` is one. */
export function periodOf({text, date, dateText}: Cell): Period {
  const period = date ?? text.replace(/^(\d{4})\s*[–—-]\s*(\d{4})$/, '$1/$2');
  if (dateFault(period)) return {display: text};
  return dateText && dateText !== date ? {period, display: dateText} : {period};
}
