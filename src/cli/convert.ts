import {toStudy} from '../model/index.js';
import {readInput, writeOutput} from './files.js';
import {countOf, hasCost, problemLines} from './problem-lines.js';
import {oneLine, paintFor} from './terminal.js';
import {exit, readWords, UsageError, type Command} from './usage.js';

const options = {force: {type: 'boolean', default: false}} as const;

export const convert: Command = {
  summary: 'Turns a timeline into a study: the JSON of TimelineJS, or a table (CSV) of events.',
  usage: 'convert [--force] FROM TO',
  help: [
    'FROM is the JSON of TimelineJS 3, or a CSV table whose first row names its columns: date and label, and any of',
    'end, display, lane, text, source. TO is the study’s file, which must not exist yet. - is standard input and output.',
    'What cannot be read is reported and left out, with exit code 1; 2 if there is nothing to convert, or a file cannot be',
    'read or written.',
    '',
    '  --force   overwrites TO',
  ].join('\n'),
  async run(words) {
    const {values, positionals} = readWords(words, options);
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined || more.length) throw new UsageError('Name two files.');
    const {name, text, fault} = await readInput(from);
    if (text === undefined) return refuse(`${name}: It cannot be read: ${fault}.`);
    const imported = toStudy(text);
    if (!imported)
      return refuse(`${name}: This is neither TimelineJS’s JSON nor a table with date and label.`);
    const {study, problems} = imported;
    for (const line of problemLines(name, problems, paintFor(process.stderr))) console.error(line);
    if (!study) return refuse(`${name}: There is nothing to make a study from: ${countOf(problems)}.`);
    const unwritten = await writeOutput(to, `${JSON.stringify(study, null, 2)}\n`, values.force);
    if (unwritten) return refuse(`${to}: It was not written: ${unwritten}.`);
    return problems.some(hasCost) ? exit.errors : exit.ok;
  },
};

function refuse(sentence: string): number {
  console.error(oneLine(sentence));
  return exit.misuse;
}
