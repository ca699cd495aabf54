import {html, nothing} from 'lit';
import {codedValues} from '../../model/coding.js';
import {codingView} from '../../figure/views/coding.js';
import {answersFile, compareAnswers, type Agreement, type Compared} from './answers.js';
import {downloadView} from './download-view.js';
import type {Exercise} from './exercise.js';
import {focusAfter} from './fields.js';
import {tableView} from './matrix-table.js';
import {given, type ModeContext} from './modes.js';

/** The reader's coding beside the author's: plain counts, where they differ, and what bears on that. */
export function answersView(context: ModeContext, exercise: Exercise) {
  const {words, study} = context;
  const axes = given(context.axes);
  const {compared, agreements} = compareAnswers(study, axes, exercise.answers);
  return html`<h3 tabindex="-1">${words.say('Your coding beside the author’s')}</h3>
    <ul part="agreement" role="list">
      ${agreements.map((one) => html`<li>${agreementText(context, one)}</li>`)}
    </ul>
    <p>${words.say('A difference is no mistake in itself: look at the evidence.')}</p>
    ${besideView(context, compared)} ${differencesView(context, compared)}
    <div class="fields">
      <button
        type="button"
        @click=${(event: Event) => {
          exercise.restart();
          focusAfter(event, '[part=tray] button');
        }}
      >
        ${words.say('Start over')}
      </button>
    </div>
    ${downloadView(words, {
      title: words.say('Your answers (JSON)'),
      file: `${study.id}-answers.json`,
      type: 'application/json',
      text: answersFile(study, axes, exercise.answers),
    })}`;
}

function agreementText({words}: ModeContext, {condition, agree, of, notPlaced, notCoded}: Agreement) {
  const rest = [
    notPlaced && words.say('not placed: {n}', {n: notPlaced}),
    notCoded && words.say('not coded by the author: {n}', {n: notCoded}),
  ].filter((one) => one !== 0);
  const counts = of
    ? words.say('{n} of {total} the same as the author’s', {n: agree, total: of})
    : words.say('nothing to compare');
  return html`${words.label(condition)}${words.say(': ')}${counts}${rest.length ? words.aside(words.list(rest)) : nothing}`;
}

function besideView({words, study}: ModeContext, compared: readonly Compared[]) {
  const name = ({condition}: Compared, level: string | undefined, none: string) =>
    words.label(condition.levels.find(({id}) => id === level) ?? {id: words.say(none)});
  const heads = ['Case', 'Condition', 'Yours', 'The author’s'] as const;
  return tableView(
    'answers',
    html`<tr>
      ${heads.map((head) => html`<th scope="col">${words.say(head)}</th>`)}
    </tr>`,
    (study.cases ?? []).map((item) => {
      const here = compared.filter((one) => one.item === item);
      return here.map(
        (one, i) =>
          html`<tr>
            ${i ? nothing : html`<th scope="rowgroup" rowspan=${here.length}>${words.label(item)}</th>`}
            <td>${words.label(one.condition)}</td>
            <td>${name(one, one.own, 'not placed')}</td>
            <td>
              ${name(one, one.author, 'unknown')}
              ${one.agrees === false ? html`<strong>≠ ${words.say('differs')}</strong>` : nothing}
            </td>
          </tr>`,
      );
    }),
  );
}

/** Where the two differ, each open to the author's reasons and the evidence. */
function differencesView({words, study}: ModeContext, compared: readonly Compared[]) {
  const differing = compared.filter(({agrees}) => agrees === false);
  if (!differing.length) return nothing;
  return html`<p><strong>${words.say('Where you differ, and what bears on it')}</strong></p>
    ${differing.map(({item, condition}) => {
      const value = codedValues(study, item).find(({id}) => id === condition.id);
      return (
        value &&
        html`<p>${words.label(item)}</p>
          ${codingView(words, study, value)}`
      );
    })}`;
}
