/** The part of the study format that holds goals, means and effects side by side. */
import * as v from 'valibot';
import {
  basis,
  bearing,
  cite,
  date,
  defines,
  holds,
  levels,
  namedSchema,
  optional,
  text,
  type Frozen,
} from './schema-basics.js';

const itemId = holds('item of');

/** What shows that an item of a ledger is so: an event, a document, what somebody said. */
const pieceSchema = v.object({
  claim: text,
  ...optional({
    bearing,
    date,
    cite,
  }),
});

const ledgerItemSchema = v.object({
  id: defines('item of'),
  column: holds('column of'),
  label: text,
  ...optional({
    /** The item that this one is a part of, which may stand in another column. */
    parent: itemId,
    description: text,
    /** For whoever the ledger is kept for; an item that is neither is left without. */
    bearing: v.picklist(['gain', 'loss']),
    /** Whose doing it is. */
    actors: v.array(holds('actor of')),
    field: holds('field of'),
    date,
    /** Told as having happened, said by somebody, or expected. */
    status: v.picklist(['observed', 'claimed', 'forecast']),
    note: text,
    evidence: v.array(pieceSchema),
    cite,
  }),
});

const ledgerLinkSchema = v.object({
  from: itemId,
  to: itemId,
  ...optional({
    /** How the one bears on the other: "led to", "was meant to serve". */
    label: text,
    basis,
    note: text,
    cite,
  }),
});

/** What somebody wanted, did and got, side by side in columns. */
const ledgerSchema = v.object({
  id: defines('ledger'),
  title: text,
  columns: levels('column of'),
  items: v.array(ledgerItemSchema),
  ...optional({
    fields: v.array(namedSchema('field of')),
    actors: v.array(namedSchema('actor of')),
    note: text,
    links: v.array(ledgerLinkSchema),
    cite,
  }),
});

export const ledgerEntries = {ledgers: v.array(ledgerSchema)};

export type Ledger = Frozen<v.InferOutput<typeof ledgerSchema>>;
export type LedgerItem = Frozen<v.InferOutput<typeof ledgerItemSchema>>;
export type LedgerLink = Frozen<v.InferOutput<typeof ledgerLinkSchema>>;
