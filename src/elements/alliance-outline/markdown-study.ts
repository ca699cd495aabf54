import {outlineOfMarkdown} from '../../model/markdown-outline.js';
import type {ParseResult} from '../../model/parse.js';

/** What JSON begins with, or a page of HTML, or nothing: of these the study's parser tells what is wrong. */
const NOT_MARKDOWN = /^\s*(?:[{["<]|$)/;

/** The study that a nested list in Markdown makes up; undefined for text that is none. */
export function studyOfMarkdown(text: string): ParseResult | undefined {
  if (NOT_MARKDOWN.test(text)) return undefined;
  const {outline, problems} = outlineOfMarkdown(text);
  if (!outline) return {problems};
  return {study: {id: 'outline', title: outline.label, outline}, problems};
}
