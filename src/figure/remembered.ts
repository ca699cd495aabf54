import type {Study} from '../model/schema.js';

const known = new WeakMap<Study, Map<string, unknown>>();

/** What `work` gives for a study, worked out once: a figure draws again for every choice. */
export function remembered<T>(study: Study, key: string, work: () => T): T {
  const results = known.get(study) ?? new Map<string, unknown>();
  known.set(study, results);
  if (!results.has(key)) results.set(key, work());
  return results.get(key) as T;
}
