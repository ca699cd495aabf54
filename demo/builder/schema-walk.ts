/** What a JSON Schema has to say of one place in a document. */
import type {Path} from './json-tree.js';

export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
}

/** The schemas that may hold for what `path` leads to; more than one where the format gives a choice. */
export const schemasAt = (root: Schema, path: Path): readonly Schema[] =>
  path.reduce<readonly Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => partOf(schema, key)).flatMap((part) => plain(part, root)),
    plain(root, root),
  );

function partOf({items, properties, additionalProperties}: Schema, key: string | number): readonly Schema[] {
  if (typeof key === 'number') return items ? [items] : [];
  const property = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (property) return [property];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

/** References followed, and choices spread out. */
function plain(schema: Schema, root: Schema): readonly Schema[] {
  if (schema.anyOf) return schema.anyOf.flatMap((one) => plain(one, root));
  if (schema.$ref === undefined) return [schema];
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  return target ? plain(target, root) : [];
}
