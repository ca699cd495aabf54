/** Where something stands in the author's document. */

/** A step from the value at `up` (the whole document, if undefined) to one of its parts. */
export interface Path {
  readonly up: Path | undefined;
  readonly key: string | number;
  /** The key itself is meant, not what stands under it. */
  readonly isKey?: true;
}

export function keysOf(path: Path | undefined): string[] {
  const keys: string[] = [];
  for (let step = path; step; step = step.up) keys.push(String(step.key));
  return keys.reverse();
}

/** JSON Pointer, RFC 6901. */
export function pointerOf(path: Path | undefined): string {
  return keysOf(path)
    .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
