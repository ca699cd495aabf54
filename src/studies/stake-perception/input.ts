import type {StudyInput} from '../../model/schema.js';

/** One item of a study's list, as an author writes it. */
type Item<Key extends keyof StudyInput> = NonNullable<StudyInput[Key]> extends (infer I)[] ? I : never;

export type SourceInput = Item<'sources'>;
export type ConditionInput = Item<'conditions'>;
export type OutcomeInput = NonNullable<StudyInput['outcome']>;
export type RuleInput = Item<'rules'>;
export type TheoryInput = Item<'theories'>;
export type AlternativeInput = Item<'alternatives'>;
export type CaseInput = Item<'cases'>;
export type EvidenceInput = NonNullable<CaseInput['evidence']>[number];
export type ComparisonInput = Item<'comparisons'>;
export type MeasureInput = Item<'measures'>;
export type MechanismInput = NonNullable<StudyInput['mechanism']>;
export type NodeInput = MechanismInput['nodes'][number];
export type LinkInput = MechanismInput['links'][number];
export type TraceInput = NonNullable<LinkInput['evidence']>[number];
export type LaneInput = Item<'lanes'>;
export type EventInput = Item<'events'>;
