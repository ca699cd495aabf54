/** One HTML file that needs nothing beside it: the figure's script and its study stand inside. */
import type {Study} from '../../src/model/schema.js';
import {text} from '../../src/model/text.js';
import {fallback} from './fallback.js';
import type {FigureTag} from './figures.js';
import {attributes, escaped, scriptJson} from './markup.js';

export interface Standalone {
  readonly tag: FigureTag;
  readonly study: Study;
  /** The author's own document, of which `study` was read. */
  readonly document: unknown;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string;
  /** The text of the figure's script, `dist/cdn/<tag>.js`. */
  readonly script: string;
}

const STYLE = `
:root {color-scheme: light dark}
body {max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif}
figure {margin: 0}
table {border-collapse: collapse}
th, td {padding: 0.4em; border: 1px solid; text-align: start; vertical-align: top}
`;

/** @param hash - The SHA-256 of a text in UTF-8, as Base64. */
export async function standalone(
  {tag, study, document, attributes: own, language, script}: Standalone,
  hash: (text: string) => Promise<string>,
): Promise<string> {
  const code = inScript(script);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await hash(code)}'`,
    `style-src 'sha256-${await hash(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(text(study.title, language).value)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<figure>',
    `<${tag}${attributes(own)}>`,
    ...fallback(tag, study, language),
    '<script type="application/json">',
    scriptJson(document),
    '</script>',
    `</${tag}>`,
    '</figure>',
    '</main>',
    `<script type="module">${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * A script's text as it can stand in a page: what would end the element or open a comment there is only ever part
 * of a text or an expression in JavaScript, where the backslash changes nothing. Its source map stays behind.
 */
const inScript = (script: string) =>
  script
    .replace(/\r\n?/g, '\n')
    .replace(/^\/\/# sourceMappingURL=.*$/gm, '')
    .replace(/<(?=\/script)/gi, '<\\')
    .replace(/<(?=!--)/g, '\\x3C');
