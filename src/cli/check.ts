import {parseStudy, toStudy} from '../model/index.js';
import {readInput, type Input} from './files.js';
import {machineLanguage} from './names.js';
import {countOf, hasCost, problemLines} from './problem-lines.js';
import {studyData} from './study-data.js';
import {studyLines} from './study-lines.js';
import {oneLine, paintFor, type Paint} from './terminal.js';
import {exit, readWords, UsageError, type Command} from './usage.js';

const options = {format: {type: 'string', default: 'text'}, lang: {type: 'string'}} as const;

export const check: Command = {
  summary: 'Says what is wrong with a study and where, then its truth table and verdicts.',
  usage: 'check [--format text|json] [--lang TAG] FILE…',
  help: [
    'Each FILE is a study as JSON; - is standard input. Exit code: 0 if there are no errors, 1 if there are,',
    '2 if a file cannot be read.',
    '',
    '  --format json   all of it as one JSON list, an object for each file',
    '  --lang TAG      language of the study’s texts, such as en or zh-Hans; the machine’s by default',
  ].join('\n'),
  async run(words) {
    const {values, positionals} = readWords(words, options);
    const {format, lang = machineLanguage(process.env)} = values;
    if (!positionals.length) throw new UsageError('Name a study’s file, or - for standard input.');
    if (format !== 'text' && format !== 'json') throw new UsageError(`There is no format ${format}.`);
    const checked: Checked[] = [];
    for (const file of positionals) checked.push(checkInput(await readInput(file)));
    if (format === 'json') console.log(JSON.stringify(checked.map(dataOf), null, 2));
    else for (const one of checked) console.log(linesOf(one, lang, paintFor(process.stdout)).join('\n'));
    if (checked.some(({fault}) => fault)) return exit.misuse;
    return checked.some(({problems}) => problems.some(hasCost)) ? exit.errors : exit.ok;
  },
};

type Checked = Input & ReturnType<typeof parseStudy> & {readonly hint?: string};

function checkInput(input: Input): Checked {
  if (input.text === undefined) return {...input, problems: []};
  const isTimeline = toStudy(input.text) !== undefined;
  const hint = 'This is a timeline, not a study: alliance-widgets convert turns it into one.';
  return {...input, ...parseStudy(input.text), ...(isTimeline && {hint})};
}

const dataOf = ({name, fault, hint, problems, study}: Checked) => ({
  file: name,
  ...(fault && {fault}),
  ...(hint && {hint}),
  problems,
  ...(study && {study: studyData(study)}),
});

function linesOf({name, fault, hint, problems, study}: Checked, language: string, paint: Paint): string[] {
  if (fault) return [`${oneLine(name)}: ${paint('red', 'error')}: It cannot be read: ${oneLine(fault)}.`];
  return [
    ...problemLines(name, problems, paint),
    ...(hint ? [`${oneLine(name)}: ${hint}`] : []),
    `${oneLine(name)}: ${countOf(problems)}`,
    ...(study && !hint ? ['', ...studyLines(study, language, paint), ''] : []),
  ];
}
