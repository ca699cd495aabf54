/** The part of the study format that holds goals, means and effects side by side. */
import * as v from 'valibot';
import {
  basis,
  bearing,
  cite,
  id,
  levels,
  levelSchema,
  optional,
  string,
  text,
  type Frozen,
} from './schema-basics.js';

const levelList = v.array(levelSchema);

/** What shows that an item of a ledger is so: an event, a document, what somebody said. */
const pieceSchema = v.object({
  claim: text,
  ...optional({
    bearing,
    /** EDTF. */
    date: string,
    cite,
  }),
});

const ledgerItemSchema = v.object({
  id,
  column: id,
  label: text,
  ...optional({
    /** The item that this one is a part of, which may stand in another column. */
    parent: id,
    description: text,
    /** For whoever the ledger is kept for; an item that is neither is left without. */
    bearing: v.picklist(['gain', 'loss']),
    /** Whose doing it is. */
    actors: v.array(id),
    field: id,
    /** EDTF. */
    date: string,
    /** Told as having happened, said by somebody, or expected. */
    status: v.picklist(['observed', 'claimed', 'forecast']),
    note: text,
    evidence: v.array(pieceSchema),
    cite,
  }),
});

const ledgerLinkSchema = v.object({
  from: id,
  to: id,
  ...optional({
    /** How the one bears on the other: "led to", "was meant to serve". */
    label: text,
    basis,
    note: text,
    cite,
  }),
});

/** What somebody wanted, did and got, side by side in columns. */
export const ledgerSchema = v.object({
  id,
  title: text,
  columns: levels,
  items: v.array(ledgerItemSchema),
  ...optional({
    fields: levelList,
    actors: levelList,
    note: text,
    links: v.array(ledgerLinkSchema),
    cite,
  }),
});

export type Ledger = Frozen<v.InferOutput<typeof ledgerSchema>>;
export type LedgerItem = Frozen<v.InferOutput<typeof ledgerItemSchema>>;
export type LedgerLink = Frozen<v.InferOutput<typeof ledgerLinkSchema>>;
