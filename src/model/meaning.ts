import {dateFault} from './date.js';
import {scoped, type Identifiers} from './identifiers.js';
import {hyphenate} from './language-tag.js';
import {suggest} from './nearest.js';
import type {Path} from './path.js';
import type {Problems} from './problems.js';
import {shorten, show} from './quote.js';

/** The form of a language range (RFC 4647), which takes in every language tag. */
const LANGUAGE = /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i;

/** Tells whether a text is what the schema says it `holds`, and reports why not. */
export type CheckMeaning = (
  text: string,
  holds: readonly string[],
  path: Path | undefined,
  scope?: string,
) => boolean;

/** @param ids - What there is to refer to. */
export function checkerOfMeaning(ids: Identifiers, problems: Problems): CheckMeaning {
  return (text, holds, path, scope = '') => {
    if (holds[0] === 'date') {
      const fault = dateFault(text);
      if (fault) problems.report(`date.${fault}`, path, () => ({value: show(text)}));
      return !fault;
    }
    if (holds[0] === 'language') {
      const tag = hyphenate(text);
      const details = () => ({nearest: LANGUAGE.test(tag) ? tag : undefined});
      if (!LANGUAGE.test(text)) problems.report('language-tag', path, details);
      return true;
    }
    const isKnown = holds.some((kind) => ids.of(scoped(kind, scope)).has(text));
    if (!isKnown) {
      const kinds = holds.map((kind) => scoped(kind, scope));
      problems.report('unknown-id', path, () => ({
        kind: shorten(kinds.join(' or ')),
        id: shorten(text),
        ...suggest(text, new Set(kinds.flatMap((kind) => [...ids.of(kind)]))),
      }));
    }
    return isKnown;
  };
}
