import type {Prerendered, PrerenderedFigure, PrerenderOptions} from '../server/index.js';
import {readInput, writeOutput} from './files.js';
import {loaderFor} from './loader.js';
import {hasCost, problemLines} from './problem-lines.js';
import {importServer, type Server} from './server.js';
import {oneLine, paintFor} from './terminal.js';
import {exit, readWords, UsageError, type Command} from './usage.js';

const options = {
  output: {type: 'string', short: 'o', default: '-'},
  force: {type: 'boolean', default: false},
  study: {type: 'string', multiple: true},
  styles: {type: 'string'},
  root: {type: 'string'},
  fetch: {type: 'boolean', default: false},
} as const;

export const prerender: Command = {
  summary: 'Writes a page whose figures read without JavaScript.',
  usage:
    'prerender [-o OUT.html] [--force] [--study FILE]… [--styles ADDRESS] [--root FOLDER] [--fetch] PAGE.html',
  help: [
    'Draws the page’s figures into their tags, and leaves the rest of the page as it is. The page goes to standard',
    'output, or to OUT.html. Exit code: 0 if every figure is drawn, 1 if one is not or its data have errors, 2 if the',
    'page cannot be read or written, or a package is missing: this needs @lit-labs/ssr and parse5.',
    '',
    '  -o OUT.html, --output OUT.html   writes to this file, which must not exist yet',
    '  --force            overwrites it; it may be the page itself',
    '  --study FILE       a study that the page’s own script registers; any number of them',
    '  --styles ADDRESS   where the page finds the folder dist/css, if its policy forbids inline style',
    '  --root FOLDER      where addresses begin that start with /',
    '  --fetch            also gets studies that are on the network',
  ].join('\n'),
  async run(words) {
    const {values, positionals} = readWords(words, options);
    const [page, ...more] = positionals;
    if (page === undefined || more.length) throw new UsageError('Name one page, or - for standard input.');
    const server = await importServer();
    if ('missing' in server) return refuse(server.missing);
    const {name, text, fault} = await readInput(page);
    if (text === undefined) return refuse(`${name}: It cannot be read: ${fault}.`);
    const {studies, fault: unread} = await readStudies(values.study ?? []);
    if (unread !== undefined) return refuse(unread);
    const load = loaderFor(page, values.root, values.fetch);
    const done = await prerenderPage(server, text, {studies, load, styles: values.styles});
    for (const line of reportOn(name, text, done)) console.error(line);
    const unwritten = await writeOutput(values.output, done.html, values.force);
    if (unwritten) return refuse(`${values.output}: It was not written: ${unwritten}.`);
    return done.figures.every(isWhole) ? exit.ok : exit.errors;
  },
};

/** Without an option that is undefined. */
function prerenderPage(
  {prerender, builtIn}: Server,
  html: string,
  {styles, ...rest}: Omit<PrerenderOptions, 'styles'> & {readonly styles: string | undefined},
): Promise<Prerendered> {
  return prerender(html, {...rest, builtIn, ...(styles !== undefined && {styles})});
}

const isWhole = ({isDrawn, problems}: PrerenderedFigure) => isDrawn && !problems.some(hasCost);

async function readStudies(
  files: readonly string[],
): Promise<{readonly studies: readonly {readonly id: string}[]; readonly fault?: string}> {
  const studies: {id: string}[] = [];
  for (const file of files) {
    const {name, text, fault} = await readInput(file);
    if (text === undefined) return {studies, fault: `${name}: It cannot be read: ${fault}.`};
    const study = studyOf(text);
    if (!study) return {studies, fault: `${name}: This is not a study: it has no id, or is not JSON.`};
    studies.push(study);
  }
  return {studies};
}

function studyOf(text: string): {id: string} | undefined {
  try {
    const study = JSON.parse(text) as {id?: unknown} | null;
    return typeof study?.id === 'string' ? (study as {id: string}) : undefined;
  } catch {
    return undefined;
  }
}

/** Problems by the place of the figure, since those of its data have a place of their own in other files. */
function reportOn(name: string, text: string, {figures}: Prerendered): string[] {
  const paint = paintFor(process.stderr);
  const lines = figures.flatMap(({tag, line, column, isDrawn, problems}) => [
    ...problems.flatMap(({line: _, column: __, ...problem}) =>
      problemLines(name, [{...problem, line, column}], paint),
    ),
    ...(isDrawn ? [] : [`${oneLine(name)}:${line}:${column}: <${tag}> is left as it was.`]),
  ]);
  if (!figures.length) lines.push(`${oneLine(name)}: There is no figure in this page.`);
  if (figures.length && !/^\uFEFF|<meta[^>]+charset\s*=\s*["']?utf-?8/i.test(text))
    lines.push(
      `${oneLine(name)}: It does not say that it is UTF-8, as it is written: add <meta charset="utf-8">.`,
    );
  return lines;
}

function refuse(sentence: string): number {
  console.error(oneLine(sentence));
  return exit.misuse;
}
