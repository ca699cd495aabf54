import {html, nothing} from 'lit';
import {own} from '../../model/coding.js';
import {whatIf, type WhatIf} from '../../model/what-if.js';
import type {Prediction} from '../../model/predict.js';
import type {Case, Condition} from '../../model/schema.js';
import {thereView} from '../../figure/views/changes.js';
import {factsView} from '../../figure/views/parts.js';
import {observedView, predictionView, ruleView} from '../../figure/views/verdict.js';
import {writeChanges, type Changes} from './changes.js';
import {focusAfter, selectView} from './fields.js';
import type {ModeContext} from './modes.js';

/** The case as it would be coded: it stands in the table too, while its place as coded is kept. */
export const movedCase = (item: Case, changes: Changes): Case | undefined =>
  Object.keys(changes).length
    ? {...item, values: {...item.values, ...changes}, outcome: undefined}
    : undefined;

/** Choose a case, change its coding, and read what the theory then implies. */
export function whatIfView(context: ModeContext, changes: Changes) {
  const {words, study, item, choose, set} = context;
  const cases = (study.cases ?? []).map((one) => ({value: one.id, label: words.name(one)}));
  const choice = item ? cases : [{value: '', label: words.say('choose')}, ...cases];
  return html`<p>${words.say('What the model implies for a coding, not what would have happened.')}</p>
    <div class="fields">
      ${selectView(words.say('Case'), choice, item?.id ?? '', (id) => id && choose(id))}
      ${item ? study.conditions?.map((condition) => fieldView(context, item, condition, changes)) : nothing}
      ${
        Object.keys(changes).length
          ? html`<button
              type="button"
              @click=${(event: Event) => {
                set('change', undefined);
                focusAfter(event, '.fields select');
              }}
            >
              ${words.say('As coded again')}
            </button>`
          : nothing
      }
    </div>
    <div role="status">${item ? resultView(context, whatIf(study, item, changes)) : nothing}</div>`;
}

function fieldView({words, set}: ModeContext, item: Case, condition: Condition, changes: Changes) {
  const {id, levels} = condition;
  const coded = levels.find((level) => level.id === own(item.values, id))?.id ?? '';
  const asCoded = (label: string) => label + words.aside(words.say('as coded'));
  const options = levels.map((level) => ({
    value: level.id,
    label: level.id === coded ? asCoded(words.name(level)) : words.name(level),
  }));
  if (!coded) options.unshift({value: '', label: asCoded(words.say('unknown'))});
  return selectView(words.label(condition), options, changes[id] ?? coded, (value) => {
    const {[id]: _, ...rest} = changes;
    set('change', writeChanges(value === coded ? rest : {...rest, [id]: value}));
  });
}

function resultView({words, study}: ModeContext, result: WhatIf) {
  const {before, after, changed, case: item} = result;
  const said = (prediction: Prediction) => predictionView(words, study, prediction);
  return factsView(words, 'implied', [
    ['The model implies', said(after.prediction)],
    ['As coded', changed.length && said(before.prediction)],
    ['Observed', observedView(words, study, item.outcome)],
    ...result.rules.map((rule) => ['Rule', ruleView(words, study, rule)] as const),
    ['Other cases there', thereView(words, study, result)],
  ]);
}
