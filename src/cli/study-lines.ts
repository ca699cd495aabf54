/** What a study amounts to, as lines: its truth table, and how each case went by its theory. */
import {evaluateCase, truthTable, type Evaluation, type Row, type Study} from '../model/index.js';
import {Names} from './names.js';
import {clip, oneLine, table, type Colour, type Paint} from './terminal.js';

/** More rows than one looks at: those without a case are then only counted. */
const MAX_ROWS = 32;

export function studyLines(study: Study, language: string, paint: Paint): string[] {
  const names = new Names(study, language);
  // A timeline or an outline: nothing to hold a theory against.
  if (!study.conditions?.length && !study.cases?.length)
    return [paint('bold', oneLine(names.text(study.title)))];
  return [
    paint('bold', oneLine(names.text(study.title))),
    ...section('Truth table', truthTableLines(study, names), paint),
    ...section('Verdicts', verdictLines(study, names, paint), paint),
  ];
}

const section = (heading: string, lines: readonly string[], paint: Paint) => [
  '',
  paint('bold', heading),
  ...lines,
];

function truthTableLines(study: Study, names: Names): string[] {
  const {conditions, rows, incomplete, complete} = truthTable(study);
  if (!conditions.length) return ['The study has no conditions, so there is none.'];
  const shown = rows.length > MAX_ROWS ? rows.filter(({kind}) => kind !== 'remainder') : rows;
  const hasRules = Boolean(study.rules?.length);
  const header = [...conditions.map((one) => names.label(one)), 'Cases', names.outcome];
  const lines = shown.map((row) => cellsOf(row, names, hasRules));
  const left = incomplete.map(({case: item, missing}) => {
    const lacking = missing.map((id) => names.condition(id)).join(', ');
    return oneLine(`In no row: ${names.label(item)} (not coded: ${lacking})`);
  });
  return [
    ...table([hasRules ? [...header, 'Predicted'] : header, ...lines]),
    ...(shown.length < rows.length || !complete ? ['Configurations without a case are left out.'] : []),
    ...left,
  ];
}

function cellsOf(
  {values, cases, outcomes, kind, prediction}: Row,
  names: Names,
  hasRules: boolean,
): string[] {
  const levels = Object.entries(values).map(([condition, level]) => names.level(condition, level));
  const seen =
    kind === 'contradiction' ? `contradiction: ${names.outcomes(outcomes)}` : names.outcomes(outcomes);
  const predicted = names.outcomes(prediction.outcomes) || 'nothing';
  const held = cases.map((item) => names.label(item)).join(', ');
  return [...levels, held || '–', seen || '–', ...(hasRules ? [predicted] : [])];
}

const verdicts: Readonly<
  Record<Evaluation['verdict'], readonly [mark: string, words: string, colour: Colour]>
> = {
  hit: ['✓', 'as predicted', 'green'],
  near: ['≈', 'nearly as predicted', 'yellow'],
  miss: ['✗', 'not as predicted', 'red'],
  undetermined: ['?', 'undetermined', 'dim'],
};

const reasons: Readonly<Record<NonNullable<Evaluation['reason']>, string>> = {
  'no-rules': 'the study has no rules',
  'no-outcome': 'its outcome is not coded',
  undecided: 'too much of it is not coded to tell',
  'not-determinate': 'it depends on what is not coded',
  silent: 'no rule speaks of it',
};

function verdictLines(study: Study, names: Names, paint: Paint): string[] {
  const cases = study.cases ?? [];
  if (!cases.length) return ['The study has no cases.'];
  if (!study.rules?.length) return ['The study has no rules to check its cases against.'];
  return cases.map((item) => {
    const {verdict, reason, observed, prediction} = evaluateCase(study, item);
    const [mark, words, colour] = verdicts[verdict];
    const why = reason
      ? reasons[reason]
      : `predicted ${names.outcomes(prediction.outcomes)}, observed ${names.outcomes([observed ?? ''])}`;
    return `${paint(colour, mark)} ${clip(oneLine(names.label(item)), 60)}: ${words} (${oneLine(why)})`;
  });
}
