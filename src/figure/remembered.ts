import type {Study} from '../model/schema.js';

const known = new WeakMap<Study, Record<string, unknown>>();

/** What `work` gives for a study, worked out once: a figure draws again for every choice. */
export function remembered<T extends object>(study: Study, key: string, work: () => T): T {
  const results = known.get(study) ?? {};
  known.set(study, results);
  return (results[key] ??= work()) as T;
}
