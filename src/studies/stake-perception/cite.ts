import {both} from './text.js';
import {works, type Work} from './works.js';

/**
 * A place in the paper, given in English, and the work that the paper relies on there, if any. Sections go by
 * their place: 4.1.2(3) is the third part of the second item of the first half of section 4.
 */
export function paper(place: string, work?: Work) {
  const cite = {source: 'paper', locator: both(place, inChinese(place))};
  return work ? {...cite, ...works[work]} : cite;
}

const inChinese = (place: string) =>
  place
    .replace('abstract', '摘要')
    .replace('Figure ', '图')
    .replace(/sec\. ([\d.()]+)/, '第$1节');
