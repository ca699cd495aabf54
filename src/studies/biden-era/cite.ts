import {both} from './text.js';

/** The article numbers neither sections nor paragraphs: a place is a section and the paragraph counted in it. */
type Place =
  | 'opening'
  | `evolution ${number}`
  | `drivers ${1 | 2 | 3}.${number}`
  | `prospects ${number}`
  | 'heading of drivers 1';

/** A place in the article, and the numbers of its bracketed notes there, if any. */
export function article(place: Place, ...notes: number[]) {
  const cite = {source: 'article', locator: both(inEnglish(place), inChinese(place))};
  if (notes.length === 0) return cite;
  const word = notes.length === 1 ? 'note' : 'notes';
  return {...cite, via: both(`the article’s ${word} ${notes.join(', ')}`, `原文注${notes.join('、')}`)};
}

const inEnglish = (place: Place) =>
  place
    .replace(/^evolution (\d)$/, '“Evolution”, para. $1')
    .replace(/^drivers (\d)\.(\d)$/, '“Drivers” ($1), para. $2')
    .replace(/^prospects (\d)$/, '“Prospects”, para. $1')
    .replace(/^heading of drivers (\d)$/, '“Drivers” ($1), heading');

const inChinese = (place: Place) =>
  place
    .replace('opening', '开头一段')
    .replace(/^evolution (\d)$/, '“演进”第$1段')
    .replace(/^drivers (\d)\.(\d)$/, '“动因”之$1第$2段')
    .replace(/^prospects (\d)$/, '“前景”第$1段')
    .replace(/^heading of drivers (\d)$/, '“动因”之$1标题');
