import {decodeDataUrl} from './data-url.js';
import {registry} from './registry.js';

/**
 * The text at `url`, fetched once on a page however many figures ask. A failure is forgotten, so that the next
 * call tries again. What the server calls the file is not believed: the reader looks at the text.
 *
 * @throws (rejects with an Error that says why) when there is no such text.
 */
export function fetchText(url: string): Promise<string> {
  const known = registry.texts.get(url);
  if (known) return known;
  const text = load(url);
  registry.texts.set(url, text);
  text.catch(() => registry.texts.delete(url));
  return text;
}

async function load(url: string): Promise<string> {
  // Decoded here, because a strict connect-src refuses to fetch data: URLs.
  if (/^data:/i.test(url)) return decodeDataUrl(url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response.text();
}
