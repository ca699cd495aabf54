/** Reads a table out of a page's source without letting any of it into this page. */
import {tableOf} from '../../src/figure/html-cells.js';
import type {Table} from '../../src/model/import/table.js';

/** The page's policy asks for one. What it passes is parsed into a document that runs and loads nothing. */
interface Policy {
  createHTML(source: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
  }
}

const policy = window.trustedTypes?.createPolicy('builder-table', {createHTML: (source) => source});

export function tableInHtml(source: string): Table | undefined {
  const page = new DOMParser().parseFromString(policy?.createHTML(source) ?? source, 'text/html');
  const table = page.querySelector('table');
  return table ? tableOf(table) : undefined;
}
