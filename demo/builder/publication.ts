/** What leaves the page: only by the author's own hand, to the clipboard or as a file. */
import type {Builder} from './builder.js';
import type {Publication} from './snippets.js';
import {standalone} from './standalone.js';
import {attributesOf} from './work.js';

export function publicationOf({work, study, integrity}: Builder): Publication | undefined {
  if (!study) return undefined;
  const {figure, language, files, address} = work;
  return {tag: figure, study, attributes: attributesOf(work, study), language, files, address, integrity};
}

/** The self-contained page; rejects where its script cannot be had. */
export async function selfContained({work, study, drawnText}: Builder): Promise<string> {
  const response = await fetch(`../dist/cdn/${work.figure}.js`);
  if (!study || !response.ok) throw new Error('There is no script of the figure.');
  const {figure: tag, language} = work;
  const document: unknown = JSON.parse(drawnText);
  const parts = {tag, study, document, attributes: attributesOf(work, study), language};
  return standalone({...parts, script: await response.text()}, sha256);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Hands the author a file. */
export function download(name: string, text: string, type: string) {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = Object.assign(document.createElement('a'), {href: url, download: name});
  link.click();
  // The download has the address by the next task; Safari takes longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Copies, where the browser lets the page; else selects the text, for the author to copy. */
export async function copy(text: string, source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
