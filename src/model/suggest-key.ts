import {suggest} from './nearest.js';
import type {Entries, Shape} from './shape.js';

/** The key that was meant, or the part of the object in which `key` would be one. */
export function suggestKey(key: string, entries: Entries) {
  const {nearest, known} = suggest(key, Object.keys(entries));
  const [inside, another] = Object.keys(entries).filter((part) => Object.hasOwn(partsOf(entries[part]), key));
  return nearest || !inside || another ? {nearest, known} : {inside};
}

function partsOf(shape: Shape | undefined): Entries {
  return shape ? (shape.entries ?? partsOf(shape.wrapped ?? shape.item ?? shape.value)) : {};
}
