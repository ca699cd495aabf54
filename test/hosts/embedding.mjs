/** Writes the parts of docs/embedding.md that come from the recipes and from the last run of the engines. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {hosts} from '../../demo/builder/hosts.ts';
import {snippets} from '../../demo/builder/snippets.ts';
import {names} from './engines/names.mjs';
import {kept} from './publications.mjs';

const file = path.resolve(import.meta.dirname, '../../docs/embedding.md');
const results = path.join(import.meta.dirname, 'outputs/results.json');

const [loaf] = kept;
/** Addresses as an author would write them, on the site itself and from another. */
const here = {...loaf, study: {...loaf.study, id: 'study'}, files: '/dist', address: '/study.json'};
const there = {...here, files: 'https://example.org/dist', address: 'https://example.org/study.json'};

/** Writes the document anew; tells whether that changed it. */
export async function writeEmbedding() {
  const before = readFileSync(file, 'utf8');
  const after = await embedding(before);
  writeFileSync(file, after);
  return after !== before;
}

/** The document with its generated parts as they must be. */
export async function embedding(text) {
  const filled = fill(fill(text, 'matrix', matrix()), 'recipes', hosts.map(section).join('\n\n'));
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
  const {versions, runs} = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : {versions: {}, runs: []};
  const rows = hosts.flatMap(({name, ways}) =>
    ways.flatMap(({id, name: way, engines}) =>
      engines.map((engine) => {
        const {name: called, of, standIn = ''} = names[engine];
        const seen = runs.filter((run) => run.way === id && run.engine === engine);
        const shown = [...new Set(seen.map(({shows}) => words[shows]))].join('; ') || 'not run';
        return `| ${way ? `${name}: ${lowered(way)}` : name} | ${called.replace('{version}', versions[of])} | ${shown} | ${standIn} |`;
      }),
    ),
  );
  return [
    '| host | went through | readers see | not the host’s own |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const lowered = (text) => text[0].toLowerCase() + text.slice(1);

function section({name, note, ways}) {
  const parts = ways.flatMap((way) => [
    ...(way.name ? [`#### ${way.name}`] : []),
    snippets(way, way.isElsewhere ? there : here)
      .map((step, i) => stepText(step, i + 1))
      .join('\n\n'),
  ]);
  return [`### ${name}`, ...(note ? [plain(note)] : []), ...parts].join('\n\n');
}

function stepText({about, file: saved, text}, number) {
  const files = saved
    ? ` (${saved
        .split(', ')
        .map((name) => `\`${name}\``)
        .join(', ')})`
    : '';
  const sentence = `${number}. ${plain(about).replace(/\.$/, () => `${files}.`)}`;
  if (!text) return sentence;
  return `${sentence}\n\n${code(text, saved).replace(/^(?=.)/gm, '   ')}`;
}

/** What is no markup in the builder must be none here. */
const plain = (text) => text.replace(/[<>*_`[\]]/g, (sign) => `\\${sign}`);

/** Prettier would lay out the code anew; hosts mind where its lines break. */
function code(text, saved) {
  const fence = text.includes('```') ? '````' : '```';
  const language = saved?.endsWith('.js') ? 'js' : /^[:{`]/.test(text) ? 'md' : 'html';
  return `<!-- prettier-ignore -->\n${fence}${language}\n${text}\n${fence}`;
}
