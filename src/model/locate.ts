import {scanJson, type Position, type Spot} from './json.js';
import {keysOf, type Path} from './path.js';

/** The positions of what `paths` lead to, in one walk through `text`, which must be JSON. */
export function locate(text: string, paths: readonly (Path | undefined)[]): (Position | undefined)[] {
  const root: Spot = {parts: new Map()};
  const spots = paths.map((path) => keysOf(path).reduce(partOf, root));
  scanJson(text, root);
  return spots.map(({position, keyPosition}, i) => (paths[i]?.isKey ? keyPosition : position));
}

function partOf({parts}: Spot, key: string): Spot {
  const part: Spot = parts.get(key) ?? {parts: new Map()};
  parts.set(key, part);
  return part;
}
