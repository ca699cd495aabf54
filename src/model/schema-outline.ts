/** The part of the study format that holds a nested outline. */
import * as v from 'valibot';
import {cite, id, optional, string, text, type Frozen} from './schema-basics.js';

/** What a node of an outline says, its children apart. */
const nodeSchema = v.object({
  id,
  label: text,
  ...optional({
    description: text,
    /** EDTF. */
    date: string,
    /** What EDTF cannot say, shown in place of the date. */
    display: text,
    note: text,
    cite,
  }),
});

/** A node as an author writes it: spelled out, as TypeScript cannot infer a type that holds itself. */
export interface OutlineInput extends v.InferOutput<typeof nodeSchema> {
  children?: OutlineInput[] | undefined;
}

export const outlineSchema: v.GenericSchema<OutlineInput> = v.object({
  ...nodeSchema.entries,
  ...optional({children: v.array(v.lazy(() => outlineSchema))}),
});

export type OutlineNode = Frozen<OutlineInput>;
