/** HTML as lines of text: what an author copies, so that no line is empty and nothing is markup by accident. */

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const entity = (sign: string) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`;

/**
 * `text` for content, on one line. What templates, Markdown or formulas take for their own, also inside HTML, is written
 * as a number: no engine looks for its signs there. Markdown makes a link of an address, and shows there what stands for
 * a sign.
 */
export const escaped = (text: string) =>
  text
    .replace(/[&<>"{}[\]\\`*_~^$|]|:(?=\/\/)/g, entity)
    .replace(/\s+/g, ' ')
    .trim();

/** `value` for an attribute in double quotes, on one line; Markdown leaves attributes alone, templates do not. */
export const quoted = (value: string) => value.replace(/[&<>"{}[\]\t\n\r]/g, entity);

/** An address without what a quote, a tag or a template would make of it; a server reads the same. */
export const address = (given: string) =>
  given.trim().replace(/[\s'"<>`\\{}|^[\]]/g, (sign) => (sign === "'" ? '%27' : encodeURIComponent(sign)));

/** Attributes as they stand in a tag, each after a space; an empty or undefined one is left out. */
export const attributes = (values: Readonly<Record<string, string | undefined>>) =>
  Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${quoted(value ?? '')}"`)
    .join('');

/** JSON that can stand in a script element: on lines of its own, none empty, and unable to end it. */
export const scriptJson = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
