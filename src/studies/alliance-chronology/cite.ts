import {both} from './text.js';

/** How a document tells an event, where that is not with the event's own date. */
interface Telling {
  /** Numbers of the document's bracketed notes at that place. */
  readonly notes?: readonly number[];
  /** The document's own date for the event, where it differs: another one, or a less exact one. */
  readonly date?: string;
  /** The document tells the event without a date. */
  readonly undated?: true;
}

type Place = ReturnType<typeof both>;

/** Chen and Wang on Okinawa; places as "sec. 3.1". */
export const chenWang = (place: string, telling?: Telling) =>
  cite('chen-wang', both(place, inChinese(place)), telling);

/** Zhu on Japan's strategy; places as "introduction", "sec. 1.2" or "sec. 2, point 4". */
export const zhu = (place: string, telling?: Telling) => cite('zhu', both(place, inChinese(place)), telling);

/** Li on the Biden years; places as "part 1" or "part 2.3", counted by the article's headings. */
export const li = (place: string, telling?: Telling) => cite('li', both(place, inChinese(place)), telling);

/** Peng on cost sharing and cohesion; places as "sec. 4.1.2 (3)". */
export const peng = (place: string, telling?: Telling) =>
  cite('peng', both(place, inChinese(place)), telling);

const branches = {
  founding: both('branch “Founding of the alliance”', '“同盟建立”分支'),
  first: both('branch “First adjustment”', '“第一次调整”分支'),
  second: both('branch “Second adjustment”', '“第二次调整”分支'),
  third: both('branch “Third adjustment”', '“第三次调整”分支'),
  system: both('branch “Japan–US security system”', '“日美安保体制”分支'),
};

/** The mind map; places are its branches. */
export const mindMap = (branch: keyof typeof branches, telling?: Telling) =>
  cite('mind-map', branches[branch], telling);

function cite(source: string, place: Place, {notes = [], date, undated}: Telling = {}) {
  const locator = undated ? both(`${place.en}, undated`, `${place['zh-Hans']}，未注日期`) : place;
  const via = both(`its note${notes.length > 1 ? 's' : ''} ${notes.join(', ')}`, `原文注${notes.join('、')}`);
  return {source, locator, ...(notes.length > 0 && {via}), ...(date && {date})};
}

const inChinese = (place: string) =>
  place
    .replace('introduction', '引言')
    .replace(/sec\. ([\d.]+)/, '第$1节')
    .replace(/part ([\d.]+)/, '第$1部分')
    .replace(/, point (\d)/, '第$1点')
    .replace(/ \((\d)\)/, '（$1）');
