/** How problems quote an author's data: briefly, since one text may be megabytes long. */

const LIMIT = 60;

/** At most `limit` UTF-16 code units of `text`. */
export function shorten(text: string, limit = LIMIT): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A value as JSON shows it, with the contents of lists and objects left out. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value) return '{…}';
  return typeof value === 'string' ? `"${shorten(value, LIMIT - 2)}"` : String(value);
}
