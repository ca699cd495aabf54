import {text} from '../../model/text.js';
import type {Board} from './entries.js';

/** Letters and digits by their usual width, in `em`; Chinese, Japanese and Korean are as wide as they are high. */
const NARROW = 0.56;
const WIDE = 1.02;
const WIDE_SIGN = /[\u1100-\uffff]/g;
const PADDING = 1;
/** Longer labels end in an ellipsis: they stand in full below their lane once chosen. */
const MAX = 44;
/** Room for a pointer's target. */
const MIN = 2.2;

/** About what a label takes, without asking a page: a little too much does no harm. */
export function labelLength(label: string): number {
  const seen = label.slice(0, MAX / NARROW);
  const wide = seen.match(WIDE_SIGN)?.length ?? 0;
  return Math.min(Math.max(PADDING + seen.length * NARROW + wide * (WIDE - NARROW), MIN), MAX);
}

/** The lengths of all labels, by the entries' index. */
export const labelLengths = ({entries}: Board, language: string) =>
  Float64Array.from(entries, ({item: {label}}) => labelLength(text(label, language).value));
