/** What each piece of evidence does to the coding that it is for, and to its rivals. No totals, no probabilities. */
import {codedValues, otherEvidence} from './coding.js';
import {judgedTest, type EvidenceTest} from './evidence-test.js';
import type {Case, Evidence, Level, Study} from './schema.js';
import {caseOf} from './study-index.js';

/** `keeps`: passed what it had to pass, which says little for it. `none`: nobody looked, so nothing follows. */
export type Effect =
  'eliminates' | 'weakens-strongly' | 'weakens' | 'none' | 'keeps' | 'supports' | 'supports-strongly';

export interface EvidenceEffect {
  readonly evidence: Evidence;
  /** As judged by certitude and uniqueness, else as stated. */
  readonly test: EvidenceTest | undefined;
  /** The test that is stated, where the judgments make it another. */
  readonly disagrees: EvidenceTest | undefined;
  /** Undefined where it is not known: see `reason`. */
  readonly onHypothesis: Effect | undefined;
  readonly onRivals: Effect | undefined;
  /**
   * Why no effect is told, the first that holds: the value is not coded, so there is no hypothesis; the author calls the
   * evidence ambiguous, names no test, or does not say whether it was found. With `not-sought` the effect is `none`.
   */
  readonly reason: 'no-coding' | 'ambiguous' | 'no-test' | 'no-finding' | 'not-sought' | undefined;
}

/** That a case is coded as it is: what the evidence on it bears on. */
export interface Hypothesis {
  /** A condition, `outcome`, or what else the evidence is for. */
  readonly id: string;
  /** As coded; undefined where unknown, and for what has no levels. */
  readonly level: Level | undefined;
  /** The levels that it might have been coded at instead. */
  readonly rivals: readonly Level[];
  readonly pieces: readonly EvidenceEffect[];
}

/**
 * The evidence of a case, by what it bears on: the conditions in the study's order, the outcome, then the rest.
 *
 * A piece whose `bearing` is `against` is a test that a rival passes or fails: its effects are the other way round.
 *
 * @param caseOrId A case, or the id of one of the study's.
 * @throws RangeError if the study has no case of that id.
 */
export function evaluateEvidence(study: Study, caseOrId: Case | string): readonly Hypothesis[] {
  const item = caseOf(study, caseOrId);
  const coded = codedValues(study, item).map(({id, of, level, evidence}): Hypothesis => {
    const rivals = level ? of.levels.filter((other) => other !== level) : [];
    return {id, level, rivals, pieces: evidence.map((piece) => effectOf(piece, level !== undefined))};
  });
  const others = new Map<string, Evidence[]>();
  for (const piece of otherEvidence(study, item))
    others.set(piece.for, [...(others.get(piece.for) ?? []), piece]);
  const rest = [...others].map(([id, evidence]): Hypothesis => {
    return {id, level: undefined, rivals: [], pieces: evidence.map((piece) => effectOf(piece, false))};
  });
  return [...coded, ...rest].filter(({pieces}) => pieces.length);
}

type Effects = readonly [onHypothesis: Effect, onRivals: Effect];

/**
 * Found, evidence speaks for the hypothesis as much as it is unique. Not found, it speaks against the hypothesis as much
 * as it was certain. What is both at once leaves no rival standing, or no hypothesis.
 */
const EFFECTS: Readonly<Record<EvidenceTest, Readonly<Record<'found' | 'not-found', Effects>>>> = {
  'straw-in-the-wind': {found: ['supports', 'weakens'], 'not-found': ['weakens', 'supports']},
  hoop: {found: ['keeps', 'weakens'], 'not-found': ['eliminates', 'supports']},
  'smoking-gun': {found: ['supports-strongly', 'weakens-strongly'], 'not-found': ['weakens', 'supports']},
  'doubly-decisive': {
    found: ['supports-strongly', 'eliminates'],
    'not-found': ['eliminates', 'supports-strongly'],
  },
};

function effectOf(evidence: Evidence, isCoded: boolean): EvidenceEffect {
  const judged = judgedTest(evidence);
  const {test: stated, finding, bearing} = evidence;
  const test = judged ?? stated;
  const disagrees = judged && stated !== judged ? stated : undefined;
  const told = (reason: EvidenceEffect['reason'], effects?: Effects): EvidenceEffect => {
    const [onHypothesis, onRivals] = effects ?? [];
    return {evidence, test, disagrees, onHypothesis, onRivals, reason};
  };
  if (!isCoded) return told('no-coding');
  if (bearing === 'ambiguous') return told('ambiguous');
  if (!test) return told('no-test');
  if (!finding) return told('no-finding');
  if (finding === 'not-sought') return told('not-sought', ['none', 'none']);
  const [own, others] = EFFECTS[test][finding];
  return told(undefined, bearing === 'against' ? [others, own] : [own, others]);
}
