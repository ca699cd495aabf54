import {parseDate} from '../../model/date.js';

/** Studies of one case, made from what a card is given without a study: its attributes, or a case alone. */

/** The card's own attributes; any may be missing. */
export interface CardAttributes {
  readonly heading: string | undefined;
  readonly period: string | undefined;
  readonly outcome: string | undefined;
  /** "dependence: high; reliability: strong" */
  readonly factors: string | undefined;
}

/** The study that attributes alone make up; undefined without a heading, since nothing names the case then. */
export function studyOfAttributes({heading, period, outcome, factors}: CardAttributes): unknown {
  if (!heading) return undefined;
  const pairs = readFactors(factors ?? '');
  const dated = period && (parseDate(period) ? {period} : {display: period});
  return {
    id: 'case-card',
    title: heading,
    conditions: pairs.map(([label, value], i) => ({
      id: `factor-${i}`,
      label,
      levels: [{id: 'level', label: value}],
    })),
    ...(outcome && {outcome: {levels: [{id: 'observed', label: outcome}]}}),
    cases: [
      {
        id: 'case',
        label: heading,
        ...(dated || {}),
        values: Object.fromEntries(
          pairs.flatMap(([, value], i) => (value ? [[`factor-${i}`, 'level']] : [])),
        ),
        ...(outcome && {outcome: 'observed'}),
      },
    ],
  };
}

/** Pairs of factor and level; a factor without a level is kept, as unknown. */
function readFactors(factors: string): [name: string, level: string][] {
  const parts = factors.split(/[;；\n]/).map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const [name = '', ...rest] = part.split(/[:：]/);
    return [name.trim(), rest.join(':').trim()];
  });
}

type Loose = Readonly<Record<string, unknown>>;

/**
 * The study that a case makes up alone: what the case speaks of are its conditions and sources. Whatever is
 * wrong with the case is left in place for the parser to tell.
 *
 * @param given - A case, or its JSON text.
 */
export function studyOfCase(given: unknown): unknown {
  let item = given;
  try {
    if (typeof item === 'string') item = JSON.parse(item);
  } catch {
    return given; // The parser says where the fault is.
  }
  const {id, label, values, coding, outcome, evidence} = fields(item);
  const pieces = Array.isArray(evidence) ? evidence.map(fields) : [];
  const named = [
    ...Object.keys(fields(values)),
    ...Object.keys(fields(coding)),
    ...pieces.map((one) => one['for']),
  ];
  const conditions = strings(named).filter((name) => name !== 'outcome');
  const cites = [...pieces, fields(item), ...Object.values(fields(coding)).map(fields)].flatMap(
    ({cite}) => cite,
  );
  return {
    id: strings([id])[0] ?? 'case-card',
    title: label ?? id,
    conditions: conditions.map((name) => ({id: name, levels: levelsOf(fields(values)[name])})),
    outcome: {levels: levelsOf(outcome)},
    sources: strings(cites.map((cite) => fields(cite)['source'])).map((source) => ({id: source})),
    cases: [item],
  };
}

const fields = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};

const strings = (values: readonly unknown[]) => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
];

/** One level, or a placeholder that no case has, since a condition needs at least one. */
const levelsOf = (level: unknown) => [{id: typeof level === 'string' && level ? level : 'unknown'}];
