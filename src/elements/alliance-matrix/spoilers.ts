import {text} from '../../model/text.js';
import type {CodedValue} from '../../model/coding.js';
import type {Evidence} from '../../model/schema.js';

/**
 * Whether a piece of evidence names a level of what it speaks for, as "the table gives strong reliability" does: it
 * would tell the author's coding. Looked for in English where there is any, since short words of languages written
 * without spaces stand within others.
 */
export function namesLevel({levels}: CodedValue['of'], {claim}: Evidence): boolean {
  const said = plain(text(claim, 'en').value);
  return levels.some(({id, label}) => {
    const name = plain(text(label, 'en').value || id);
    return said.includes(/\p{Script=Han}/u.test(name) ? name.trim() : name);
  });
}

/** Words in small letters, each between spaces. */
const plain = (words: string) =>
  ` ${words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
