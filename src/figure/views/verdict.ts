import {html, nothing} from 'lit';
import {own} from '../../model/coding.js';
import type {Evaluation, Verdict} from '../../model/evaluate.js';
import type {Prediction} from '../../model/predict.js';
import type {Level, Rule, Study} from '../../model/schema.js';
import type {Shown, Words} from '../words.js';
import {citesView} from './cites.js';
import {basisView} from './coding.js';
import {factsView} from './parts.js';

/** Each verdict's sign and words: never colour alone. */
export const verdicts = {
  hit: ['✓', 'as predicted'],
  near: ['≈', 'nearly as predicted'],
  miss: ['✗', 'not as predicted'],
  undetermined: ['?', 'undetermined'],
} as const satisfies Record<Verdict, readonly [sign: string, sentence: string]>;

const reasons = {
  'no-rules': 'no theory is given',
  'no-outcome': 'the outcome is unknown',
  undecided: 'too much is unknown',
  'not-determinate': 'depending on {missing}',
  silent: 'the theory is silent',
} as const satisfies Record<NonNullable<Evaluation['reason']>, string>;

export const markView = (verdict: Verdict) =>
  html`<span class="mark ${verdict}" aria-hidden="true">${verdicts[verdict][0]}</span>`;

/** What the theory predicts, in words: one outcome, several, or nothing, and on what it still depends. */
export function predictionView(words: Words, study: Study, prediction: Prediction): Shown {
  const {outcomes, determinate} = prediction;
  if (!outcomes.length) return words.say(reasons.silent);
  const permitted = alternatives(words, outcomes, study.outcome?.levels);
  if (determinate) return words.mark(permitted);
  return html`${words.mark(permitted)}${reasonView(words, study, 'not-determinate', prediction)}`;
}

/** The outcome that was observed, by name. */
export const observedView = (words: Words, study: Study, outcome: string | undefined) =>
  outcome ? words.mark(alternatives(words, outcome, study.outcome?.levels)) : words.say('unknown');

/** Levels by name, any of which may hold; an id that names none stands for itself. */
export function alternatives(
  words: Words,
  ids: string | readonly string[],
  levels: readonly Level[] = [],
): string {
  const names = [ids]
    .flat()
    .map((id) => words.name(levels.find((level) => level.id === id) ?? {id: String(id)}));
  return [words.list(names.slice(0, -1)), ...names.slice(-1)].filter(Boolean).join(words.say(' or '));
}

function reasonView(words: Words, study: Study, reason: keyof typeof reasons, {missing}: Prediction) {
  const conditions = study.conditions?.filter(({id}) => missing.includes(id)) ?? [];
  return words.tell(words.aside(words.say(reasons[reason])), {missing: words.names(conditions)});
}

/** The theory held against one case: predicted, observed, the verdict and its reason, and the rules behind. */
export function verdictView(words: Words, study: Study, evaluation: Evaluation) {
  const {verdict, distance, reason, observed, prediction} = evaluation;
  // Of two levels the one that is not as predicted can only be the other.
  const ordered = (study.outcome?.levels.length ?? 0) > 2;
  const aside = reason
    ? reasonView(words, study, reason, prediction)
    : ordered && distance
      ? words.aside(words.say('off by {n} in the order of outcomes', {n: distance}))
      : nothing;
  return factsView(words, 'verdict', [
    ['Predicted', predictionView(words, study, prediction)],
    [
      'Observed',
      html`${observedView(words, study, observed)} ${markView(verdict)}
      ${words.say(verdicts[verdict][1])}${aside}`,
    ],
    ...prediction.rules.map((rule) => ['Rule', ruleView(words, study, rule)] as const),
  ]);
}

/** A rule in one line, "dependence: low, reliability: strong → appeasement", with why it holds. */
export function ruleView(words: Words, study: Study, {when, then, because, basis, cite, note}: Rule) {
  const terms = (study.conditions ?? []).flatMap((condition) => {
    const levels = own(when, condition.id);
    return levels ? words.pair(condition, {id: alternatives(words, levels, condition.levels)}) : [];
  });
  const outcomes = alternatives(words, then, study.outcome?.levels);
  return html`${words.mark(`${words.list(terms) || words.say('in every case')} → ${outcomes}`)}${basisView(words, basis)}
    <p>${words.text(because)}${citesView(words, study, cite)}</p>
    ${note && html`<p><small>${words.text(note)}</small></p>`}`;
}
