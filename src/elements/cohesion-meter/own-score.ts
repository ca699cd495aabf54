/** A score of numbers alone, given by a meter's attributes instead of by readings. */

export interface MeterAttributes {
  readonly label: string | undefined;
  readonly value: string | number | undefined;
  readonly min: string | number | undefined;
  readonly max: string | number | undefined;
  readonly coverage: string | number | undefined;
}

/** Id of the study that attributes make up. */
export const OWN = 'cohesion-meter';

/** The numbers as the parser kept them. */
export type Numbers = Readonly<Record<string, number>>;

const NO_SHARE = 'There is no coverage "{id}": write a share from 0 to 1.';
const NO_RANGE = 'There is no range {id}: put min, value and max in rising order.';

const names = ['value', 'min', 'max', 'coverage'] as const;

/**
 * A study that holds the numbers as readings, so that the parser tells what is wrong with them; undefined without a
 * label, since nothing says then what is measured.
 */
export function studyOfAttributes(given: MeterAttributes): unknown {
  const {label} = given;
  if (!label) return undefined;
  const readings = names.flatMap((name) => {
    const number = numberOf(given[name]);
    return number === undefined ? [] : [[name, number] as const];
  });
  return {
    id: OWN,
    title: label,
    measures: names.map((id) => ({id})),
    cases: [{id: 'case', label, readings: Object.fromEntries(readings)}],
  };
}

/** What is no number stays as it is, for the parser to tell. */
function numberOf(given: string | number | undefined): string | number | undefined {
  const text = String(given ?? '').trim();
  if (!text) return undefined;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

/** The score that the numbers make up; of a range, both ends have to be known and to enclose the value. */
export function scoreOfNumbers(numbers: Numbers) {
  const {value, min, max, coverage} = numbers;
  const isRange = min !== undefined && max !== undefined && !isDisordered(numbers);
  return {
    value,
    bounds: isRange ? {min, max} : undefined,
    coverage: coverage !== undefined && coverage >= 0 ? coverage : undefined,
  };
}

/** What the parser cannot tell, since it takes each number for a reading. */
export function faultsOfNumbers(numbers: Numbers) {
  const {value, min, max, coverage = 0} = numbers;
  const range = [min, value, max].filter((number) => number !== undefined).join(' … ');
  return [
    ...(coverage < 0
      ? [{key: 'no-share', sentence: NO_SHARE, id: String(coverage), known: []} as const]
      : []),
    ...(isDisordered(numbers) ? [{key: 'no-range', sentence: NO_RANGE, id: range, known: []} as const] : []),
  ];
}

const isDisordered = ({value, min, max}: Numbers) =>
  (min ?? -1) > (value ?? min ?? -1) || (value ?? min ?? -1) > (max ?? 1);
