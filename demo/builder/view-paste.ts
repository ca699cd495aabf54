/** Making a study of a table. */
import {html, nothing} from 'lit';
import type {Builder} from './builder.js';
import {button} from './controls.js';
import {tableInHtml} from './html-table.js';
import {readPasted, type Pasted} from './paste.js';

export function pasteView(builder: Builder) {
  const {say, work, pastedText} = builder;
  const found = pastedText.trim() ? readPasted(pastedText, work.figure, tableInHtml) : undefined;
  const typed = (event: Event) => builder.paste((event.target as HTMLTextAreaElement).value);
  return html`
    <p id="paste-hint">
      ${say(
        'Copy the cells in your spreadsheet and paste them here. The first row names the conditions, each other row is a case; the last column is the outcome.',
      )}
      ${say('For a timeline the first row names the columns: date and label, perhaps lane, text and source.')}
    </p>
    <label class="field">
      <span>${say('A table from a spreadsheet')}</span>
      <textarea
        id="paste"
        rows="9"
        spellcheck="false"
        aria-describedby="paste-hint"
        .value=${pastedText}
        @input=${typed}
      ></textarea>
    </label>
    ${found ? foundView(builder, found) : nothing}
  `;
}

function foundView(builder: Builder, {text, problems, counts, outcome}: Pasted) {
  const {say} = builder;
  const {cases, conditions, events, lanes} = counts;
  const summary = events
    ? say('events: {events}, lanes: {lanes}', {events, lanes})
    : say('cases: {cases}, conditions: {conditions}, outcome: {outcome}', {
        cases,
        conditions,
        outcome: outcome || say('none'),
      });
  return html`
    <p class="note">${text ? summary : say('This holds no table yet.')}</p>
    ${
      problems.length
        ? html`<ul class="told" lang="en">
            ${problems.map(({message}) => html`<li>${message}</li>`)}
          </ul>`
        : nothing
    }
    ${text ? button(say('Make a study from it'), () => builder.beginWithPasted(text, events > 0), 'primary') : nothing}
  `;
}
