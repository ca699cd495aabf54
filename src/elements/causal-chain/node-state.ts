import {codedValues, own} from '../../model/coding.js';
import type {Evaluation} from '../../model/evaluate.js';
import type {Case, MechanismLink, Study} from '../../model/schema.js';
import type {Sentence as OfFigures} from '../../figure/chinese.js';
import type {Words} from '../../figure/words.js';
import {ALWAYS, type ChainNode} from './chain.js';
import type {Sentence} from './causal-chain.chinese.js';

/** What the parts of the chain need to draw themselves. */
export interface ChainContext {
  readonly words: Words<Sentence>;
  readonly study: Study;
  /** The case that the chain is lit up for. */
  readonly item: Case | undefined;
  /** That case held against the theory shown; undefined without a case or a theory. */
  readonly evaluation: Evaluation | undefined;
}

export const nameOfNode = (words: Words<Sentence>, {id, label}: ChainNode) => ({
  id: id === ALWAYS ? words.say('In every case') : id === 'outcome' ? words.say(id) : id,
  label,
});

/** What is found at a node in the chosen case: as the mechanism says it, or else as the case is coded. */
export function stateOf({words, study, item}: ChainContext, {id, states, kind}: ChainNode) {
  if (!item) return undefined;
  const said = own(states, item.id);
  if (said !== undefined) return words.text(said);
  const value = codedValues(study, item).find((coded) => coded.id === id);
  if (value?.level) return words.label(value.level);
  // Of a premise nothing more is said than that it holds.
  return kind === 'premise' ? undefined : words.say('unknown');
}

type Trace = NonNullable<MechanismLink['evidence']>[number];

/** Each finding's sign and words: never colour alone. */
export const findings = {
  found: ['●', 'found'],
  'not-found': ['○', 'not found'],
  'not-sought': ['◌', 'not looked for'],
} as const satisfies Record<
  NonNullable<Trace['finding']>,
  readonly [sign: string, sentence: Sentence | OfFigures]
>;

/** What tracing a link brought for the chosen case, or for all without one, by finding. */
export function tracesOf({item}: ChainContext, {evidence = []}: MechanismLink) {
  const traces = evidence.filter((trace) => !item || trace.case === item.id);
  const order = [...(Object.keys(findings) as (keyof typeof findings)[]), undefined];
  return order
    .map((finding) => ({finding, traces: traces.filter((trace) => trace.finding === finding)}))
    .filter(({traces}) => traces.length);
}
