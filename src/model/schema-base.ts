/** The part of the study format that every study has. */
import * as v from 'valibot';
import {defines, optional, string, text, id, type Frozen} from './schema-basics.js';

/** A CSL-JSON item; fields beyond `id` are the author's and are kept as they are. */
const sourceSchema = v.looseObject({id: defines('source')});

export const baseEntries = {
  id,
  title: text,
  ...optional({
    $schema: string,
    summary: text,
    /** What the study speaks of. */
    scope: text,
    /** What its author says it cannot tell. */
    limits: text,
    note: text,
    sources: v.array(sourceSchema),
  }),
};

export type Source = Frozen<v.InferOutput<typeof sourceSchema>>;
