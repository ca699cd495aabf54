/** What the address of the embed page asks for; nothing in it is believed. */
import {shorten} from '../model/quote.js';

export interface Asked {
  readonly tag: string;
  /** The study's file; undefined for a figure of attributes alone. */
  readonly src: URL | undefined;
  /** Attributes of the figure. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly lang: string;
  readonly dir: string;
  /** Names that mean nothing here. */
  readonly ignored: readonly string[];
}

/** A sentence that says why a figure cannot be shown. */
export type Refusal = {readonly refused: string};

const ID = /^[a-z\d][a-z\d-]*$/;
const RTL = /^(ar|fa|he|ur|yi|ps|sd|ug|dv)\b/;

/**
 * @param query - The part of the address after `?`.
 * @param base - Where the library's files lie.
 * @param page - The address of the page, from which the study's address may start.
 * @param figures - The attributes of each figure that there is.
 */
export function readAddress(
  query: URLSearchParams,
  base: string,
  page: string,
  figures: ReadonlyMap<string, readonly string[]>,
): Asked | Refusal {
  const {figure: tag = '', study, src: file, lang = '', dir, ...rest} = Object.fromEntries(query);
  const known = figures.get(tag);
  if (!known)
    return refused(`There is no figure "${shorten(tag)}". There are: ${[...figures.keys()].join(', ')}.`);
  if (study !== undefined && !ID.test(study)) return refused('The study must be an id such as okinawa.');
  const src = study ? new URL(`studies/${study}.json`, base) : file ? fileOf(file, page) : undefined;
  if (src === null)
    return refused(
      'The address of the study must be that of a file: begin it with https://, or write its path.',
    );
  const attributes = Object.entries(rest).filter(
    ([name, value]) => known.includes(name) && !/^\s*[{[]/.test(value),
  );
  const language = languageOf(lang);
  return {
    tag,
    src,
    attributes,
    lang: language,
    dir: /^(ltr|rtl|auto)$/.test(dir ?? '') ? dir! : RTL.test(language) ? 'rtl' : 'ltr',
    ignored: Object.keys(rest).filter((name) => !attributes.some(([taken]) => taken === name)),
  };
}

const refused = (sentence: string): Refusal => ({refused: sentence});

/** Null for what is no address of a file that may be fetched. */
function fileOf(file: string, page: string): URL | null {
  try {
    const url = new URL(file, page);
    const isFile = /^https?:$/.test(url.protocol) && !url.username && !url.password;
    // A mere `#id` would be the page itself.
    return isFile && !file.startsWith('#') ? url : null;
  } catch {
    return null;
  }
}

function languageOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** What a policy adds once the page runs: no further script, and the one file of `src` alone. */
export function policyFor(src: URL | undefined): string {
  // In a policy these signs have another meaning.
  const path = src?.pathname.replace(/[;,'*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `script-src 'none'; connect-src ${src ? `${src.origin}${path}` : "'none'"}`;
}
