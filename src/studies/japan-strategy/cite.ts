import type {PieceInput} from './input.js';
import {both} from './text.js';
import {works, type WorkId} from './works.js';

/**
 * A place in the paper, given in English, and the work that the paper's note names there, where that note survives
 * in the document: `sec. 2, field 3` is the third of the five fields in the paper's second part.
 */
export function paper(place: string, via?: WorkId) {
  const cite = {source: 'paper', locator: both(place, inChinese(place))};
  if (!via) return cite;
  const {en, zh} = works[via];
  return {...cite, via: both(`the paper’s note: ${en}`, `原文注：${zh}`)};
}

/** A piece of evidence told at one place of the paper. */
export function told(place: string, en: string, zh: string, more: {date?: string; via?: WorkId} = {}) {
  const {date, via} = more;
  const piece: PieceInput = {claim: both(en, zh), cite: [paper(place, via)]};
  return date === undefined ? piece : {...piece, date};
}

const NUMERALS = ['', '一', '二', '三', '四', '五'];

const inChinese = (place: string) =>
  place
    .replace('abstract', '摘要')
    .replace('introduction', '引言')
    .replace('conclusion', '结语')
    .replace(/sec\. (\d)/, '第$1部分')
    .replace(/\((\d)\)/, '（$1）')
    .replace(/, (field|gain|cost) (\d)/, '，第$2项')
    .replace(/\d/g, (digit) => NUMERALS[Number(digit)] ?? digit);
