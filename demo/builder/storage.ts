/** The browser's own store, which may be full, forbidden or not there at all. */

const KEY = 'alliance-widgets-builder';

export function load(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @returns whether it is kept. */
export function keep(value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
    return true;
  } catch {
    return false;
  }
}
