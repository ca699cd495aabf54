/** What kind of test a piece of evidence is (Van Evera 1997: 31-32). */
import type {Evidence} from './schema.js';

export type EvidenceTest = NonNullable<Evidence['test']>;

/**
 * The test that certitude (how sure to be found, were the hypothesis right) and uniqueness (how unlikely, were it wrong)
 * make of a piece of evidence; undefined unless both are judged.
 */
export function judgedTest({certitude, uniqueness}: Evidence): EvidenceTest | undefined {
  if (!certitude || !uniqueness) return undefined;
  if (certitude.level === 'high') return uniqueness.level === 'high' ? 'doubly-decisive' : 'hoop';
  return uniqueness.level === 'high' ? 'smoking-gun' : 'straw-in-the-wind';
}
