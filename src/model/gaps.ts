/** Gaps: what was left out of a list or record while a study is read, so that the rest keep their places. */
import type {Path} from './path.js';

/** Leaves a gap in `list` for each item that `keep` refuses. */
export function keepItems<T>(
  list: T[] | undefined,
  path: Path | undefined,
  keep: (item: T, at: Path) => boolean,
): void {
  const items: (T | undefined)[] = list ?? [];
  items.forEach((item, key) => {
    if (item !== undefined && !keep(item, {up: path, key})) items[key] = undefined;
  });
}

export const isPresent = (value: unknown) => value !== undefined;

/** Closes the gaps and freezes everything. Objects stay the same objects; a list with gaps becomes a new one. */
export function finish(value: unknown): unknown {
  if (typeof value !== 'object' || !value) return value;
  const whole = Array.isArray(value) && value.includes(undefined) ? value.filter(isPresent) : value;
  const parts = whole as Record<string, unknown>;
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (part === undefined) delete parts[key];
    else if (typeof part === 'object') parts[key] = finish(part);
  }
  return Object.freeze(whole);
}
