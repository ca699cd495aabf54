/** What the parts of the study format are made of. */
import * as v from 'valibot';

export const id = v.pipe(v.string(), v.minLength(1));
export const string = v.string();

/** Entries that an author may leave out. */
export const optional = <E extends v.ObjectEntries>(entries: E) => v.partial(v.object(entries)).entries;

/** Text in one language of the author's choice, or in several by BCP 47 tag. */
export const text = v.union([string, v.record(string, string)]);

/** How a claim entered the study: written in the source, read out of it, or contested. */
export const basis = v.picklist(['stated', 'inferred', 'disputed']);

/** Which way a claim speaks on what is coded. */
export const bearing = v.picklist(['supports', 'against', 'ambiguous']);

/** Whether what was looked for was there; where nobody looked, nothing follows. */
export const finding = v.picklist(['found', 'not-found', 'not-sought']);

/** Where a claim can be checked. `via` names the work the source itself relies on; `date` is EDTF. */
export const citeSchema = v.object({source: id, ...optional({locator: text, via: text, date: string})});
export const cite = v.array(citeSchema);

export const levelSchema = v.object({id, ...optional({label: text, description: text})});
export const levels = v.pipe(v.array(levelSchema), v.minLength(1));

/** What holds for the objects of a study once parsed: nobody writes to them. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : {readonly [K in keyof T]: Frozen<T[K]>};
