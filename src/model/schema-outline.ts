/** The part of the study format that holds a nested outline. */
import * as v from 'valibot';
import {cite, date, defines, optional, text, type Frozen} from './schema-basics.js';

/** What a node of an outline says, its children apart. */
const nodeSchema = v.object({
  id: defines('point'),
  label: text,
  ...optional({
    description: text,
    date,
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

/** The root of a tree of points. */
export const outlineEntries = {outline: outlineSchema};

export type OutlineNode = Frozen<OutlineInput>;
