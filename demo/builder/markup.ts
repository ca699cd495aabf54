/** HTML as lines of text: what an author copies, so that no line is empty and nothing is markup by accident. */

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** `text` for content and for attributes in double quotes, on one line. */
export const escaped = (text: string) =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();

/** Attributes as they stand in a tag, each after a space; an empty or undefined one is left out. */
export const attributes = (values: Readonly<Record<string, string | undefined>>) =>
  Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');

/** JSON that can stand in a script element: on lines of its own, none empty, and unable to end it. */
export const scriptJson = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');
