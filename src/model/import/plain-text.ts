/** Markup as the text that a reader of it would see. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
// A tag holds no further "<", so that a text full of them is read in one pass.
const TAG = /<(\/?)([a-z][a-z0-9]*|!--)[^<>]*>/gi;
const BREAK = /^(br|p|div|li|h\d|tr|blockquote)$/i;
const UNSEEN = /^(script|style)$/i;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

export function plainText(markup: string): string {
  let text = '';
  let end = 0;
  let isSeen = true;
  for (const {0: tag, 1: slash, 2: name = '', index} of markup.matchAll(TAG)) {
    if (isSeen) text += markup.slice(end, index);
    if (BREAK.test(name)) text += '\n';
    if (UNSEEN.test(name)) isSeen = slash === '/';
    end = index + tag.length;
  }
  if (isSeen) text += markup.slice(end);
  return text
    .replace(ENTITY, entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

function entity(written: string, decimal?: string, hex?: string, name = ''): string {
  const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
  if (code === undefined) return NAMED[name.toLowerCase()] ?? written;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
