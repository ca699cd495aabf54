/** The figures that can be built, and what an author may set on each. */
import type {Study} from '../../src/model/schema.js';

export type FigureTag =
  | 'alliance-matrix'
  | 'case-card'
  | 'causal-chain'
  | 'cohesion-meter'
  | 'okinawa-timeline'
  | 'strategy-ledger'
  | 'alliance-outline';

/** An attribute, and which values of it the study offers; the first stands for leaving it out. */
export interface Option {
  readonly attribute: string;
  readonly choices: (study: Study) => readonly Choice[];
}

/** A value of an attribute; its name is a thing of the study, or a word of the builder's. */
export type Choice =
  | {readonly value: string; readonly named: {readonly id: string; readonly label?: Study['title']}}
  | {
      readonly value: string;
      readonly word: 'matrix' | 'truth-table' | 'tree' | 'map' | 'chart' | 'list' | 'level';
    };

export interface Figure {
  readonly tag: FigureTag;
  /** Whether the study has what the figure cannot do without. */
  readonly suits: (study: Study) => boolean;
  readonly options: readonly Option[];
}

type Named = readonly {readonly id: string; readonly label?: Study['title'] | undefined}[] | undefined;

const ids =
  (part: (study: Study) => Named): Option['choices'] =>
  (study) =>
    (part(study) ?? []).map(({id, label}) => ({value: id, named: {id, ...(label && {label})}}));
const words =
  (...list: Extract<Choice, {word: string}>['word'][]): Option['choices'] =>
  () =>
    list.map((word) => ({value: word, word}));

const pinned: Option = {attribute: 'case', choices: ids(({cases}) => cases)};

export const figures: readonly Figure[] = [
  {
    tag: 'alliance-matrix',
    suits: ({conditions}) => Boolean(conditions?.length),
    options: [
      {attribute: 'rows', choices: ids(({conditions}) => conditions)},
      {attribute: 'columns', choices: ids(({conditions}) => conditions)},
      {attribute: 'view', choices: words('matrix', 'truth-table')},
    ],
  },
  {tag: 'case-card', suits: ({cases}) => Boolean(cases?.length), options: [pinned]},
  {
    tag: 'causal-chain',
    suits: ({mechanism, rules, theories}) =>
      Boolean(mechanism?.nodes.length || rules?.length || theories?.length),
    options: [{attribute: 'theory', choices: ids(({theories}) => theories)}, pinned],
  },
  {
    tag: 'cohesion-meter',
    suits: ({measures, cases}) => Boolean(measures?.length && cases?.length),
    options: [],
  },
  {
    tag: 'okinawa-timeline',
    suits: ({events, periods}) => Boolean(events?.length || periods?.length),
    options: [
      {attribute: 'lanes', choices: ids(({lanes}) => lanes)},
      {attribute: 'view', choices: words('chart', 'list')},
    ],
  },
  {
    tag: 'strategy-ledger',
    suits: ({ledgers}) => Boolean(ledgers?.length),
    options: [{attribute: 'ledger', choices: ids(({ledgers}) => ledgers)}],
  },
  {
    tag: 'alliance-outline',
    suits: ({outline}) => outline !== undefined,
    options: [
      {attribute: 'view', choices: words('tree', 'map')},
      {attribute: 'depth', choices: () => ['1', '2', '3', '4'].map((value) => ({value, word: 'level'}))},
    ],
  },
];

export const isFigure = (tag: unknown): tag is FigureTag => figures.some((figure) => figure.tag === tag);

/** The figure of that tag. */
export const figureOf = (tag: FigureTag): Figure => {
  const figure = figures.find((one) => one.tag === tag);
  if (!figure) throw new RangeError(`There is no figure ${tag}.`);
  return figure;
};
