/** Writes the parts of docs/embedding.md that come from the recipes and from the last run of the engines. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {recipes, snippet} from './recipes.mjs';

const file = path.resolve(import.meta.dirname, '../../docs/embedding.md');
const results = path.join(import.meta.dirname, 'outputs/results.json');

/** Addresses as an author would write them. */
const example = (name) => snippet(name, '/dist', 'study.json');
/** With every file in one folder. */
const beside = (name) => example(name).replaceAll('/dist/cdn/', '');
const complete = (name) => snippet(name, 'https://example.org/dist', 'https://example.org/study.json');

/** Writes the document anew; tells whether that changed it. */
export async function writeEmbedding() {
  const before = readFileSync(file, 'utf8');
  const after = await embedding(before);
  writeFileSync(file, after);
  return after !== before;
}

/** The document with its generated parts as they must be. */
export async function embedding(text) {
  const filled = fill(fill(text, 'matrix', matrix()), 'recipes', recipes.map(section).join('\n\n'));
  return format(filled, {...(await resolveConfig(file)), parser: 'markdown'});
}

function fill(text, name, content) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [head, rest] = text.split(begin);
  const tail = rest.split(end)[1];
  return `${head}${begin}\n\n${content}\n\n${end}${tail}`;
}

const words = {
  figure: 'the figure',
  frame: 'the frame',
  fallback: 'the table',
  nothing: '**nothing**',
  json: '**JSON as text**',
};

function matrix() {
  const seen = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
  const rows = recipes.map(({host, snippet, engines}) => {
    const shown = engines.map((engine) => {
      const result = seen.find((one) => one.engine === engine && one.snippet === snippet);
      return `${engine}: ${result ? words[result.shows] : 'not run'}`;
    });
    return `| ${host} | \`${snippet}\` | ${shown.join('; ') || 'not run'} |`;
  });
  return ['| host | snippet | engine: what readers see |', '| --- | --- | --- |', ...rows].join('\n');
}

function section({host, steps, snippet: name, file: extra, flat}) {
  const shown = flat ? beside : name === 'iframe.html' || name === 'myst.md' ? complete : example;
  const parts = [`### ${host}`, steps, code(name, shown(name))];
  if (extra) parts.push(`\`${extra.name}\`:`, code(extra.snippet, shown(extra.snippet)));
  return parts.join('\n\n');
}

/** Prettier would lay out the code anew; hosts mind where its lines break. */
function code(name, text) {
  const fence = text.includes('```') ? '````' : '```';
  return `<!-- prettier-ignore -->\n${fence}${path.extname(name).slice(1)}\n${text.trimEnd()}\n${fence}`;
}
