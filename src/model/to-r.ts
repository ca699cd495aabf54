/** An R script for the package QCA that reproduces a study's truth table and minimal formulas. */
import {codedTable, type CodedTable, type RowCode, type TableOptions} from './coded-table.js';
import type {Case, Condition, Study} from './schema.js';

/**
 * Writes the cases as numbers (the place of each level, from 0) and has QCA code and minimize the same table that
 * `minimize` does. Of conditions with three levels and more it writes those that have a case: QCA stops at numbers that
 * it does not see, and what it reproduces is `minimize` of the study without such levels. Text of the study stands in
 * the script as comments and strings only, without what could end them.
 *
 * @param options As for `minimize`; the script has both kinds of formulas, where there is something to minimize.
 * @throws RangeError as `codedTable` does.
 */
export function toR(study: Study, options: TableOptions = {}): string {
  const {conditions, unseen} = seenLevels(codedTable(study, options));
  const table = codedTable({...study, conditions}, options);
  const names = columnNames(table);
  const cases = table.rows.flatMap((row) => row.cases.map((item) => ({item, values: row.values})));
  const column = (name: string, numbers: readonly number[]) => `  ${name} = c(${numbers.join(', ')})`;
  const columns = table.conditions.map(({id, levels}, i) =>
    column(
      names[i]!,
      cases.map(({values}) => levels.findIndex((level) => level.id === values[id])),
    ),
  );
  const outcome = cases.map(({item}) => (table.explains.includes(item.outcome ?? '') ? 1 : 0));
  return [
    ...header(study, table, names),
    ...unseen.map((text) =>
      comment(`# Left out, since no case has it and QCA would not know of it: ${text}`),
    ),
    'library(QCA)',
    '',
    'cases <- data.frame(',
    [...columns, column(OUTCOME, outcome), `  row.names = c(${rowNames(cases.map(({item}) => item))})`].join(
      ',\n',
    ),
    ')',
    '',
    ...analysis(names, options, table),
    '',
  ].join('\n');
}

const OUTCOME = 'OUTCOME';

/** The conditions as QCA can know them, and the levels that it cannot. */
function seenLevels({conditions, rows}: CodedTable) {
  const unseen: string[] = [];
  const hasCase = (id: string, level: string) =>
    rows.some(({values, cases}) => cases.length && values[id] === level);
  const seen = conditions.map((condition): Condition => {
    const {id, levels} = condition;
    if (levels.length < 3) return condition;
    const without = levels.filter((level) => !hasCase(id, level.id));
    unseen.push(...without.map((level) => `${level.id} of ${id}`));
    return {...condition, levels: levels.filter((level) => !without.includes(level))};
  });
  return {conditions: seen, unseen};
}

function header(study: Study, {conditions, explains, leftOut}: CodedTable, names: readonly string[]) {
  const levelsOf = (levels: readonly {readonly id: string}[]) =>
    levels.map(({id}, i) => `${i} ${id}`).join(', ');
  return [
    `# Study: ${study.id}`,
    ...conditions.map(({id, levels}, i) => `# ${names[i]}: ${id} (${levelsOf(levels)})`),
    `# ${OUTCOME}: 1 where the outcome is ${explains.join(' or ')}`,
    ...(leftOut.length
      ? [`# Left out, for want of a coding or an outcome: ${leftOut.map(({id}) => id).join(', ')}`]
      : []),
    ...(leftOut.length ? ['# (unknown is not taken for 0)'] : []),
  ].map(comment);
}

/** What follows a line break would be code. */
// eslint-disable-next-line no-control-regex
const comment = (line: string) => line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');

function analysis(
  names: readonly string[],
  {cutoff = 1, lowerCutoff = 0, minCases = 1}: TableOptions,
  {rows}: CodedTable,
) {
  // QCA calls a row contradictory from the lower cut-off on, also at 0; no ratio of few cases lies below this one.
  const lower = Math.max(lowerCutoff, 1e-6);
  const cutoffs = lower < cutoff ? `c(${cutoff}, ${lower})` : String(cutoff);
  const risk = minCases > 1 && lower < cutoff;
  return [
    ...(risk ? ['# Check the OUT column: QCA 3.25.1 misplaces it with n.cut above 1 and two cut-offs.'] : []),
    'tt <- truthTable(',
    `  cases, outcome = "${OUTCOME}",`,
    `  conditions = c(${names.map((name) => `"${name}"`).join(', ')}),`,
    `  incl.cut = ${cutoffs}, n.cut = ${minCases}, complete = TRUE, show.cases = TRUE`,
    ')',
    'print(tt)',
    '',
    ...formulas(rows.map(({code}) => code)),
  ];
}

/** QCA stops where there is nothing to minimize: no row to explain, or none that a formula must leave out. */
function formulas(codes: readonly RowCode[]): readonly string[] {
  if (!codes.includes('1')) return ['# No row is coded 1: there is no formula.'];
  const always = (kind: string) =>
    `# The ${kind} formula holds whatever the conditions: QCA would stop, with nothing to minimize.`;
  const complex = codes.some((code) => code !== '1');
  const parsimonious = codes.some((code) => code === '0' || code === 'C');
  return [
    '# Complex: the rows with cases alone. Parsimonious: with remainders where they shorten the formula.',
    complex ? 'print(minimize(tt, details = TRUE))' : always('complex'),
    ...(parsimonious
      ? [
          'parsimonious <- minimize(tt, include = "?", details = TRUE)',
          'print(parsimonious)',
          'print(parsimonious$PIchart)',
          'print(parsimonious$SA)',
        ]
      : [always('parsimonious')]),
  ];
}

/** Capital letters and digits alone: QCA reads *, +, ~ and brackets as its own. */
function columnNames({conditions}: CodedTable): readonly string[] {
  const taken = new Set([OUTCOME]);
  return conditions.map(({id}, i) => {
    const plain = id.toUpperCase().replace(/[^A-Z0-9]/g, '');
    const name =
      /^(?!C\dX)[A-Z]/.test(plain) && !RESERVED.has(plain) && !taken.has(plain)
        ? plain
        : `C${i + 1}X${plain}`;
    taken.add(name);
    return name;
  });
}

/** What R takes for something else. */
const RESERVED: ReadonlySet<string> = new Set(['TRUE', 'FALSE', 'NULL', 'NA', 'NAN', 'INF', 'T', 'F']);

const rowNames = (cases: readonly Case[]) => cases.map(({id}) => rString(id)).join(', ');

/** What is not a plain letter, digit or mark is written by its code, so that no text can end the string. */
const rString = (value: string) =>
  `"${[...value].map((sign) => (/[\w .-]/.test(sign) ? sign : `\\U{${sign.codePointAt(0)!.toString(16)}}`)).join('')}"`;
