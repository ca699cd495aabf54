import {both} from './text.js';

/** A place in the paper, given in English ("sec. 3.1"), and the numbers of its bracketed notes there, if any. */
export function paper(place: string, ...notes: number[]) {
  const cite = {source: 'paper', locator: both(place, inChinese(place))};
  if (notes.length === 0) return cite;
  const word = notes.length === 1 ? 'note' : 'notes';
  return {...cite, via: both(`the paper’s ${word} ${notes.join(', ')}`, `原文注${notes.join('、')}`)};
}

const inChinese = (place: string) =>
  place
    .replace('abstract', '摘要')
    .replace('Table ', '表')
    .replace(/sec\. ([\d.]+)/, '第$1节')
    .replace(', note ', '注');
