import {outlineOfMarkdown} from '../../model/markdown-outline.js';
import type {ParseResult} from '../../model/parse-parts.js';

/** What JSON begins with, or a page of HTML, or nothing: of these the study's parser tells what is wrong. */
const NOT_MARKDOWN = /^\s*(?:[{["<]|$)/;

/** The study that a nested list in Markdown makes up; undefined for what is no such text. */
export function studyOfMarkdown(given: unknown): ParseResult | undefined {
  if (typeof given !== 'string' || NOT_MARKDOWN.test(given)) return undefined;
  const {outline, problems} = outlineOfMarkdown(given);
  if (!outline) return {problems};
  return {study: {id: 'outline', title: outline.label, outline}, problems};
}
