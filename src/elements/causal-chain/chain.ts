import type {Cite, MechanismLink, MechanismNode, Rule, Study, Text} from '../../model/schema.js';
import {own} from '../../model/coding.js';

/** A step on the way to the outcome. */
export interface ChainNode {
  readonly id: string;
  readonly label: Text | undefined;
  readonly kind: MechanismNode['kind'];
  readonly states: MechanismNode['states'];
  readonly note: Text | undefined;
  readonly cite: readonly Cite[] | undefined;
}

export type ChainLink = MechanismLink;

export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

/** The start of a chain whose rules ask for nothing, in a study that names no premise. */
export const ALWAYS = 'always';

/** The chain that the study's mechanism describes. */
export function chainOfMechanism(study: Study): Chain | undefined {
  const {mechanism} = study;
  if (!mechanism?.nodes.length) return undefined;
  return {nodes: mechanism.nodes.map((node) => nodeOf(study, node)), links: mechanism.links};
}

/**
 * The chain that rules alone imply: from each condition that they name to the outcome. A rule that asks for nothing
 * starts from the study's premise.
 */
export function chainOfRules(study: Study, rules: readonly Rule[]): Chain {
  const conditions = (study.conditions ?? []).filter(({id}) =>
    rules.some(({when}) => own(when, id) !== undefined),
  );
  const isUnconditional = rules.some(({when}) => !Object.keys(when).length);
  const premises = isUnconditional ? premisesOf(study) : [];
  const starts = [...premises, ...conditions.map(({id}): MechanismNode => ({id, kind: 'condition'}))];
  return {
    nodes: [...starts, {id: 'outcome', kind: 'outcome'} as const].map((node) => nodeOf(study, node)),
    links: starts.map(({id}) => ({from: id, to: 'outcome'})),
  };
}

function premisesOf({mechanism}: Study): readonly MechanismNode[] {
  const premises = mechanism?.nodes.filter(({kind}) => kind === 'premise') ?? [];
  return premises.length ? premises : [{id: ALWAYS, kind: 'premise'}];
}

/** A node may leave its label to the condition or the outcome that it stands for. */
function nodeOf(
  {conditions, outcome}: Study,
  {id, label, kind, states, note, cite}: MechanismNode,
): ChainNode {
  const of = id === 'outcome' ? outcome : conditions?.find((condition) => condition.id === id);
  return {id, label: label ?? of?.label, kind, states, note, cite};
}
