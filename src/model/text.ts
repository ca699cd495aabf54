/** Picks the language in which an author's text is shown. */
import {hyphenate, readTag} from './language-tag.js';
import type {Text} from './schema.js';

export interface ChosenText {
  /** '' if there is none. */
  readonly value: string;
  /** BCP 47 tag of `value`; undefined for a plain string, whose language the author left open. */
  readonly lang?: string;
}

/**
 * The text that suits a reader best: in the very language asked for, else in the same language and script (zh-CN
 * finds zh-Hans; en-GB finds en or en-US), else in the same language, else in English, else the first given. A
 * text left empty counts as not given. Tags that are not well formed never throw; `zh_CN` is read as zh-CN.
 *
 * @param language The reader's BCP 47 tag.
 */
export function text(value: Text | undefined, language: string): ChosenText {
  if (value === undefined || typeof value === 'string') return {value: value ?? ''};
  const tags = Object.keys(value).filter((tag) => value[tag]);
  const tag = closest(tags, language) ?? closest(tags, 'en') ?? tags[0];
  return tag === undefined ? {value: ''} : {value: value[tag] ?? '', lang: hyphenate(tag)};
}

function closest(tags: readonly string[], wanted: string): string | undefined {
  const target = fold(wanted);
  const exact = tags.find((tag) => fold(tag) === target);
  // To read a tag takes an engine's table of languages, which takes longer to load than most figures to draw.
  const reader = exact === undefined && readTag(wanted);
  if (!reader) return exact;
  const sameLanguage = tags.filter((tag) => readTag(tag)?.language === reader.language);
  const sameScript = sameLanguage.filter((tag) => readTag(tag)?.script === reader.script);
  const kin = sameScript.length ? sameScript : sameLanguage;
  // RFC 4647 lookup drops subtags from the end: of en and en-US, en-GB is closer to en.
  const prefixes = kin.filter((tag) => target.startsWith(`${fold(tag)}-`));
  return prefixes.sort((a, b) => b.length - a.length)[0] ?? kin[0];
}

const fold = (tag: string) => hyphenate(tag).toLowerCase();
