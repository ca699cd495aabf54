/** The built-in studies as JSON, and the JSON Schema of the format. */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {tsImport} from 'tsx/esm/api';
import {fromRoot} from '../paths.mjs';
import {exportName, studies} from './entries.mjs';

export async function buildData() {
  for (const id of studies) {
    const module = await import(pathToFileURL(fromRoot('dist/studies', `${id}.js`)).href);
    const study = module[exportName(id)];
    writeJson(`studies/${id}.json`, {$schema: '../study.schema.json', ...study});
  }
  writeJson('study.schema.json', await studySchema());
}

function writeJson(file, value) {
  writeFileSync(fromRoot('dist', file), `${JSON.stringify(value, null, 2)}\n`);
}

async function studySchema() {
  const {studySchema, textSchema} = await tsImport('../../src/model/schema.ts', import.meta.url);
  const {$schema, ...schema} = toJsonSchema(studySchema, {
    target: 'draft-2020-12',
    definitions: {
      case: studySchema.entries.cases.wrapped.item,
      outline: studySchema.entries.outline.wrapped,
      text: textSchema,
    },
    overrideSchema: closeObjects,
    // Said to our own parser; JSON Schema has no words for it.
    overrideAction: ({jsonSchema: {defines, holds, whole, ...rest}}) => rest,
  });
  return {
    $schema,
    title: 'Comparative case study',
    description: 'One study for the figures of alliance-widgets.',
    ...schema,
  };
}

/**
 * An object that is not open for the author's own keys takes none but those named: the parser warns of an
 * unknown key, which is most often a misspelt one, and an editor should underline it.
 */
function closeObjects({valibotSchema, jsonSchema}) {
  return valibotSchema.type === 'object' ? {...jsonSchema, additionalProperties: false} : null;
}
