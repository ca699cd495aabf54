import {chinese} from './chinese.js';
import {english} from './english.js';

/** Says an English sentence of the page's in its language, with `params` in its `{places}`. */
export type Say = (sentence: string, params?: Readonly<Record<string, string | number>>) => string;

/** @param language - BCP 47 tag of the page. */
export function sayIn(language: string): Say {
  const table: Readonly<Record<string, string>> = language.startsWith('zh') ? chinese : english;
  return (sentence, params = {}) => {
    const template = Object.hasOwn(table, sentence) ? (table[sentence] ?? sentence) : sentence;
    return template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
  };
}
