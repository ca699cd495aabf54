/**
 * The UTF-8 text in a `data:` URL, whatever type it claims (pandoc writes application/octet-stream).
 *
 * @throws Error if it is damaged.
 */
export function decodeDataUrl(url: string): string {
  const [head = '', body = ''] = url.split(/,(.*)/s);
  // Browsers let a stray `%` pass in a data: URL; decodeURIComponent alone would throw.
  const text = decodeURIComponent(body.replace(/#.*/s, '').replace(/%(?![\da-f]{2})/gi, '%25'));
  if (!/;\s*base64\s*$/i.test(head)) return text;
  return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
}
