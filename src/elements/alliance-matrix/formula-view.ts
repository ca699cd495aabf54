import {html, nothing} from 'lit';
import {isTabular} from '../../model/coded-table.js';
import {fit, type Fit} from '../../model/fit.js';
import {listedIds} from '../../model/listed-ids.js';
import {minimize, type Minimization, type Model} from '../../model/minimize.js';
import type {Ratio} from '../../model/ratio.js';
import type {Case, Condition} from '../../model/schema.js';
import type {Term} from '../../model/terms.js';
import {toCSV} from '../../model/to-csv.js';
import {toR} from '../../model/to-r.js';
import {remembered} from '../../figure/remembered.js';
import {downloadView} from './download-view.js';
import {selectView} from './fields.js';
import type {ModeContext} from './modes.js';

/** What to explain, and by which conditions. */
interface Question {
  readonly outcome: string;
  readonly conditions: readonly string[];
}

const ids = (conditions: readonly Condition[]) => conditions.map(({id}) => id);

/** What is asked for, if a truth table can hold it; else what the matrix spans, or the first condition that it can. */
function questionOf(
  {study, axes}: ModeContext,
  outcome: string | undefined,
  asked: string | undefined,
): Question {
  const {conditions = []} = study;
  const wanted = listedIds(asked, conditions);
  const named = conditions.filter(({id}) => wanted.includes(id));
  const spanned = conditions.filter((one) => axes.includes(one));
  const choices = [named, conditions, spanned, ...conditions.map((one) => [one])];
  const by = ids(choices.find(isTabular)!);
  const order = study.outcome?.levels.map(({id}) => id) ?? [];
  // Without a wish, the highest outcome for which there is a formula.
  const found = order
    .toReversed()
    .find((id) => solve({study}, {outcome: id, conditions: by}, 'complex').models.length);
  return {outcome: order.find((id) => id === outcome) ?? found ?? order.at(-1)!, conditions: by};
}

const solve = (
  {study}: Pick<ModeContext, 'study'>,
  question: Question,
  remainders: 'complex' | 'parsimonious',
) =>
  remembered(study, JSON.stringify([question, remainders]), () => minimize(study, {...question, remainders}));

/** The shortest formulas for an outcome, from the observed rows alone and with assumptions, side by side. */
export function formulaView(context: ModeContext, outcome: string | undefined, asked: string | undefined) {
  const {words, study, axes, set} = context;
  const question = questionOf(context, outcome, asked);
  const levels = (study.outcome?.levels ?? []).map((level) => ({value: level.id, label: words.name(level)}));
  const {table, contradictions} = solve(context, question, 'complex');
  const leftOut = 'leftOut' in table ? table.leftOut : [];
  const cases = study.cases?.filter((item) => !leftOut.includes(item)) ?? [];
  // All of them, those that the matrix spans, and what is asked for; each set once, in the study's order.
  const all = study.conditions ?? [];
  const sets = [
    all,
    all.filter((one) => axes.includes(one)),
    all.filter(({id}) => question.conditions.includes(id)),
  ];
  const choices = new Map(sets.map((some) => [ids(some).join(' '), words.names(some)]));
  const options = [...choices].map(([value, label]) => ({value, label}));
  return html`<div class="fields">
      ${selectView(words.say('Outcome'), levels, question.outcome, (id) => set('outcome', id))}
      ${selectView(words.say('Conditions'), options, question.conditions.join(' '), (some) => set('conditions', some))}
    </div>
    <p>
      ${words.say('Cases: {n}. This shows which combinations went with the outcome in them, but no cause, nor what further cases would do.', {n: cases.length})}
    </p>
    ${
      leftOut.length
        ? html`<p>
            ${words.say('Left out, since something is unknown')}${words.say(': ')}${words.mark(words.names(leftOut))}
          </p>`
        : nothing
    }
    ${contradictions.length ? html`<p>${words.say('Contradictory rows, which no formula explains: {n}', {n: contradictions.length})}</p>` : nothing}
    <div class="columns">
      ${(['complex', 'parsimonious'] as const).map((kind) => solutionView(context, question, cases, solve(context, question, kind)))}
    </div>
    ${takeAway(context, question)}`;
}

/** What reproduces the numbers elsewhere, and the data. */
const takeAway = ({words, study}: ModeContext, question: Question) => [
  downloadView(words, {
    title: words.say('R script'),
    file: `${study.id}.R`,
    type: 'text/plain',
    text: toR(study, question),
  }),
  downloadView(words, {
    title: words.say('Data (CSV)'),
    file: `${study.id}.csv`,
    type: 'text/csv',
    text: toCSV(study, {language: words.language}),
  }),
];

const heads = {
  complex: 'From observed rows alone (complex)',
  parsimonious: 'With assumptions (parsimonious)',
} as const;

function solutionView(
  context: ModeContext,
  question: Question,
  cases: readonly Case[],
  {remainders, models, complete}: Minimization,
) {
  const {words} = context;
  return html`<div part="solution">
    <strong>${words.say(heads[remainders])}</strong>
    ${models.length > 1 ? html`<p>${words.say('Models that fit equally: {n}', {n: models.length})}</p>` : nothing}
    ${models.length ? models.map((model) => modelView(context, question, cases, model)) : html`<p>${words.say('No row shows this outcome alone: there is no formula.')}</p>`}
    ${complete ? nothing : html`<p>${words.say('There are more models than are listed.')}</p>`}
  </div>`;
}

function modelView(
  context: ModeContext,
  {outcome}: Question,
  cases: readonly Case[],
  {terms, assumptions}: Model,
) {
  const {words, study} = context;
  // Of a case that the table leaves out, a term may hold all the same: the counts would not add up to those of the table.
  const whole = fit({...study, cases}, terms, {outcome});
  return html`<ul part="model" role="list">
    ${whole.terms.map(
      (one, i) =>
        html`<li>
          ${i ? words.say('or') : nothing} ${words.mark(termText(context, one.term))}
          <small
            >${fitText(context, one)}${words.comma}${words.say('covered by it alone')}
            ${ratioText(context, one.uniqueCoverage)}</small
          >
        </li>`,
    )}
    ${terms.length > 1 ? html`<li>${words.say('Together')}${words.say(': ')}<small>${fitText(context, whole)}</small></li>` : nothing}
    ${
      assumptions.length
        ? html`<li>
            ${words.say('Assumed about rows that no case shows: {n}', {n: assumptions.length})}
            <ul role="list">
              ${assumptions.map((row) => html`<li><small>${words.mark(termText(context, row))}</small></li>`)}
            </ul>
          </li>`
        : nothing
    }
  </ul>`;
}

function termText({words, study}: ModeContext, term: Term): string {
  const named = (study.conditions ?? []).filter(({id}) => Object.hasOwn(term, id));
  const pairs = named.map((condition) =>
    words.pair(
      condition,
      condition.levels.find(({id}) => id === term[condition.id]),
    ),
  );
  return words.list(pairs) || words.say('in every case');
}

const fitText = (context: ModeContext, {sufficiency: {consistency, coverage}}: Fit) =>
  [
    [context.words.say('consistent'), ratioText(context, consistency)].join(' '),
    [context.words.say('covering'), ratioText(context, coverage)].join(' '),
  ].join(context.words.comma);

/** A count of what it is of, with the ratio beside it; of nothing there is none. */
const ratioText = ({words}: ModeContext, {count, of: total, value}: Ratio) =>
  value === undefined
    ? words.say('not defined (0 of 0)')
    : words.say('{n} of {total}', {n: count, total}) + words.aside(value.toFixed(2));
