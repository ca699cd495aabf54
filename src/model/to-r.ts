/** An R script for the package QCA that reproduces a study's truth table and minimal formulas. */
import {codedTable, type CodedTable, type TableOptions} from './coded-table.js';
import type {Case, Study} from './schema.js';

/**
 * Writes the cases as numbers (the place of each level, from 0) and has QCA code and minimize the same table that
 * `minimize` does. Text of the study stands in the script as comments and strings only, without what could end them.
 *
 * @param options As for `minimize`; the script has both kinds of formulas.
 * @throws RangeError as `codedTable` does.
 */
export function toR(study: Study, options: TableOptions = {}): string {
  const table = codedTable(study, options);
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
    'library(QCA)',
    '',
    'cases <- data.frame(',
    [...columns, column(OUTCOME, outcome), `  row.names = c(${rowNames(cases.map(({item}) => item))})`].join(
      ',\n',
    ),
    ')',
    '',
    ...analysis(names, options),
    '',
  ].join('\n');
}

const OUTCOME = 'OUTCOME';

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

function analysis(names: readonly string[], {cutoff = 1, lowerCutoff = 0, minCases = 1}: TableOptions) {
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
    '# Complex: the rows with cases alone. Parsimonious: with remainders where they shorten the formula.',
    'print(minimize(tt, details = TRUE))',
    'parsimonious <- minimize(tt, include = "?", details = TRUE)',
    'print(parsimonious)',
    'print(parsimonious$PIchart)',
    'print(parsimonious$SA)',
  ];
}

/** Capital letters and digits alone: QCA reads *, +, ~ and brackets as its own. */
function columnNames({conditions}: CodedTable): readonly string[] {
  const taken = new Set([OUTCOME]);
  return conditions.map(({id}, i) => {
    const plain = id.toUpperCase().replace(/[^A-Z0-9]/g, '');
    const name =
      /^[A-Z]/.test(plain) && !RESERVED.has(plain) && !taken.has(plain) ? plain : `C${i + 1}X${plain}`;
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
