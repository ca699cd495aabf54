/** The rules that every file of src keeps. Each gives sentences on what breaks it. */
import {forbiddenImports} from './layers.js';
import {identifiersOf, importsOf, longFunctions, parse, templatesOf} from './source-file.js';

const fileLimit = 300;
const functionLimit = 50;

/** Ways to run text as markup or as code. */
const dangerous = new Set([
  'Function',
  'eval',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'setHTMLUnsafe',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeStatic',
]);

/**
 * @param path From src, such as `elements/case-card/case-card.ts`.
 * @param text The file.
 */
export function faultsOf(path: string, text: string): string[] {
  const file = parse(text, path);
  return [
    ...forbiddenImports(path, importsOf(file)),
    ...identifiersOf(file)
      .filter((name) => dangerous.has(name))
      .map((name) => `${path} must not use ${name}`),
    ...styleFaults(path, templatesOf(file, ['html', 'svg']), templatesOf(file, ['css'])),
    ...lengthFaults(path, text, longFunctions(file, functionLimit)),
  ];
}

function styleFaults(path: string, markup: readonly string[], styles: readonly string[]): string[] {
  const faults = [];
  // A strict Content-Security-Policy blocks the attribute; `styleMap` sets properties and works.
  if (markup.some((template) => /\sstyle\s*=\s*["']/.test(template))) {
    faults.push(`${path} must not write style="…" in a template`);
  }
  // Pages set the root's font size to anything from 10 to 20 px.
  if (styles.some((template) => /\d(\.\d+)?rem\b/.test(template))) faults.push(`${path} must not use rem`);
  return faults;
}

function lengthFaults(path: string, text: string, functions: ReturnType<typeof longFunctions>): string[] {
  const lines = text.trimEnd().split('\n').length;
  return [
    ...(lines > fileLimit ? [`${path} has ${lines} lines, more than ${fileLimit}`] : []),
    ...functions.map(({name, lines}) => `${path}: ${name} has ${lines} lines, more than ${functionLimit}`),
  ];
}
