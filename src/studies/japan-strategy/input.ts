import type {StudyInput} from '../../model/schema.js';

/** One item of a study's list, as an author writes it. */
type Item<Key extends keyof StudyInput> = NonNullable<StudyInput[Key]> extends (infer I)[] ? I : never;

export type SourceInput = Item<'sources'>;
export type LaneInput = Item<'lanes'>;
export type PeriodInput = Item<'periods'>;
export type EventInput = Item<'events'>;
export type LedgerInput = Item<'ledgers'>;
export type ItemInput = LedgerInput['items'][number];
export type PieceInput = NonNullable<ItemInput['evidence']>[number];
export type LinkInput = NonNullable<LedgerInput['links']>[number];
