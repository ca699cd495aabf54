/** What the parts of the study format are made of. */
import * as v from 'valibot';

export const string = v.string();
export const id = v.pipe(string, v.minLength(1));

/**
 * An id that stands for a thing of that `kind`, and for no other of them: in the whole study or, where the kind
 * ends with "of", in the condition or ledger around it.
 */
export const defines = (kind: string) => v.pipe(string, v.minLength(1), v.metadata({defines: kind}));

/** The id of one thing in the study, of any of these kinds. */
export const holds = (...kinds: readonly string[]) => v.pipe(string, v.metadata({holds: kinds}));

/** EDTF. */
export const date = holds('date');

/** What evidence can speak of. The id `outcome` stands for the outcome, and therefore for nothing else of these. */
export const SUBJECTS = ['condition', 'indicator', 'measure', 'outcome'] as const;
export const subject = holds(...SUBJECTS);
export const conditionId = holds('condition');
export const caseId = holds('case');
/** Of the condition under whose id it stands. */
export const levelId = holds('level of');
export const outcomeId = holds('level of outcome');

/** Entries that an author may leave out. */
export const optional = <E extends v.ObjectEntries>(entries: E) => v.partial(v.object(entries)).entries;

/** Text in one language of the author's choice, or in several by BCP 47 tag. */
export const text = v.union([string, v.record(holds('language'), string)]);

/** How a claim entered the study: written in the source, read out of it, or contested. */
export const basis = v.picklist(['stated', 'inferred', 'disputed']);

/** Which way a claim speaks on what is coded. */
export const bearing = v.picklist(['supports', 'against', 'ambiguous']);

/** Whether what was looked for was there; where nobody looked, nothing follows. */
export const finding = v.picklist(['found', 'not-found', 'not-sought']);

/** Where a claim can be checked. `via` names the work the source itself relies on. */
export const citeSchema = v.object({source: holds('source'), ...optional({locator: text, via: text, date})});
export const cite = v.array(citeSchema);

/** What has a name and a meaning. */
export const namedSchema = (kind: string) =>
  v.object({id: defines(kind), ...optional({label: text, description: text})});
export const levels = (kind: string) => v.pipe(v.array(namedSchema(kind)), v.minLength(1));

/** What holds for the objects of a study once parsed: nobody writes to them. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : {readonly [K in keyof T]: Frozen<T[K]>};
