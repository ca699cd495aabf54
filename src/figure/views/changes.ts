import {html, nothing} from 'lit';
import {own} from '../../model/coding.js';
import {sensitivity, type CodingChange, type Sensitivity} from '../../model/sensitivity.js';
import type {Case, Study} from '../../model/schema.js';
import {remembered} from '../remembered.js';
import type {Words} from '../words.js';
import type {ChangesSentence} from './changes.chinese.js';
import {basisView} from './coding.js';
import {alternatives, markView, predictionView, verdicts} from './verdict.js';

type Speaker = Words<ChangesSentence>;

/** Which other cases stand, or may stand, where a changed coding leads, each with its outcome. */
export function thereView(
  words: Speaker,
  study: Study,
  {observed, possible}: Pick<CodingChange, 'observed' | 'possible'>,
) {
  const named = (cases: readonly Case[]) =>
    words.list(
      cases.map((item) => {
        const outcome = item.outcome && alternatives(words, item.outcome, study.outcome?.levels);
        return words.name(item) + (outcome ? words.aside(outcome) : '');
      }),
    );
  if (observed.length) return words.mark(named(observed));
  if (!possible.length)
    return words.say('no case was ever observed there, so nothing here shows whether it holds');
  const names = named(possible);
  return words.tell('none for certain; perhaps {names}, where a coding is unknown', {names});
}

/** On which of its codings the verdict on a case of the study hangs. */
export const sensitivityOf = (study: Study, item: Case): Sensitivity =>
  remembered(study, `sensitivity ${item.id}`, () => sensitivity(study, item));

/** The changes of one coding that turn the verdict. */
export const singleTurns = ({changes}: Sensitivity) =>
  changes.filter((change) => change.turns && Object.keys(change.changes).length === 1);

/** The changes of coding, one or two at a time, that turn the verdict on a case. */
export function turningView(words: Speaker, study: Study, item: Case) {
  const found = sensitivityOf(study, item);
  const single = singleTurns(found);
  const joint = found.changes.filter(({turns, onlyTogether}) => turns && onlyTogether);
  const list = (some: readonly CodingChange[]) =>
    html`<ul role="list">
      ${some.map((change) => changeView(words, study, item, change))}
    </ul>`;
  return html`<p><small>${words.say('This is what the model implies, not history.')}</small></p>
    ${
      single.length
        ? list(single)
        : html`<p>${words.say('No single change of coding turns the verdict.')}</p>`
    }${
      joint.length
        ? html`<p>${words.say('Two changes that turn it only together')}${words.say(': ')}</p>
            ${list(joint)}`
        : nothing
    }`;
}

function changeView(words: Speaker, study: Study, item: Case, change: CodingChange) {
  const changed = (study.conditions ?? []).filter(({id}) => Object.hasOwn(change.changes, id));
  return html`<li part="change">
    ${changed.map((condition, i) => {
      const {id, levels} = condition;
      const nameOf = (level: string | undefined) =>
        words.name(levels.find((one) => one.id === level) ?? {id: words.say('unknown')});
      const said = {level: nameOf(change.changes[id]), coded: nameOf(own(item.values, id))};
      const label = words.say('{level} instead of {coded}', said);
      return html`${i ? words.say(', ') : ''}${words.mark(words.pair(condition, {id: label}))}${basisView(words, own(item.coding, id)?.basis)}`;
    })}
    → ${predictionView(words, study, change.prediction)} ${markView(change.verdict)}
    ${words.say(verdicts[change.verdict][1])}
    <small>${words.say('Other cases there')}${words.say(': ')}${thereView(words, study, change)}</small>
  </li>`;
}
