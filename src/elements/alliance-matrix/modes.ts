import {isTabular} from '../../model/coded-table.js';
import type {Case, Condition, Study} from '../../model/schema.js';
import type {MatrixContext} from './matrix-table.js';
import {oneOf} from '../../figure/faults.js';
import type {Option} from './fields.js';

/** Ways to question the matrix, by the value of `mode`, as readers are offered them. */
const modes = {
  'what-if': 'What if…?',
  compare: 'Compare two cases',
  robustness: 'What hangs on one coding',
  formula: 'Shortest formulas',
  exercise: 'Exercise: place the cases',
} as const;

export type Mode = keyof typeof modes;

/** What the modes need beyond the table. */
export interface ModeContext extends MatrixContext {
  /** The case chosen, here or in a linked figure. */
  readonly item: Case | undefined;
  /** The conditions that the matrix spans, down the side and along the top. */
  readonly axes: readonly [Condition | undefined, Condition];
  /** Sets the property of the figure that holds what the reader chose, and draws again. */
  readonly set: (
    key: 'mode' | 'compare' | 'change' | 'outcome' | 'conditions',
    value: string | undefined,
  ) => void;
}

/** The modes that `study` has enough for. */
export function modesOf({cases, conditions, outcome, rules}: Study): readonly Mode[] {
  if (!cases?.length) return [];
  return [
    ...(rules?.length ? (['what-if'] as const) : []),
    ...(cases.length > 1 ? (['compare'] as const) : []),
    ...(rules?.length && outcome ? (['robustness'] as const) : []),
    ...(outcome && conditions?.some((one) => isTabular([one])) ? (['formula'] as const) : []),
    'exercise',
  ];
}

/** `wanted` if it is a mode that the study has enough for. */
export const modeOf = (study: Study, wanted: string | undefined) =>
  modesOf(study).find((mode) => mode === wanted);

/** What a study needs for each of the modes. */
const needs: Readonly<Record<Mode, string>> = {
  'what-if': 'cases and rules',
  compare: 'two cases',
  robustness: 'cases, rules and an outcome',
  formula: 'cases and an outcome',
  exercise: 'cases',
};

/** The mode that an author asks for: whether there is such a mode, and whether the study has enough for it. */
export const modeNamed = (study: Study, id: string | undefined) =>
  id && Object.hasOwn(needs, id) && !modeOf(study, id)
    ? ({
        key: 'no-mode',
        sentence: 'The mode "{id}" needs {known}: add them to the study.',
        id,
        known: [{id: needs[id as Mode]}],
      } as const)
    : oneOf('mode', id, Object.keys(modes));

/** What the control offers: no mode first, which is how a figure stands. */
export const modeOptions = ({words, study}: Pick<MatrixContext, 'words' | 'study'>): readonly Option[] => [
  {value: '', label: words.say('the cases as coded')},
  ...modesOf(study).map((mode) => ({value: mode, label: words.say(modes[mode])})),
];

/** The axes that there are. */
export const given = (axes: ModeContext['axes']) => axes.filter((axis) => axis !== undefined);
