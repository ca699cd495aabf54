const schemes = new Set(['http:', 'https:', 'mailto:']);

/** `url` if a reader may follow it (http, https, mailto), else undefined: data may bring any scheme. */
export function safeHref(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  try {
    const parsed = new URL(url);
    return schemes.has(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined; // Relative or malformed: a source names its place in full.
  }
}

/** The resolver's address of a DOI, given bare, as `doi:`, or as an address; undefined if it is none. */
export function doiHref(doi: unknown): string | undefined {
  const [, address, bare] =
    /^\s*(https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d+\/\S+)\s*$/i.exec(String(doi)) ?? [];
  // In an address these characters are encoded already.
  const path = address?.includes('/') ? bare : bare?.replace(/[?#%]/g, encodeURIComponent);
  return path && safeHref(`https://doi.org/${path}`);
}
