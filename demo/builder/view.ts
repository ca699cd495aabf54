/** The whole tool. */
import {html, nothing} from 'lit';
import type {Builder} from './builder.js';
import {button, radios} from './controls.js';
import {figures} from './figures.js';
import {builtIns} from './starts.js';
import {formView} from './view-form.js';
import {optionsView, previewControls} from './view-preview.js';
import {publishView} from './view-publish.js';
import {pasteView} from './view-paste.js';
import type {Tab} from './work.js';

export const page = (builder: Builder) => html`
  <section class="begin" aria-labelledby="begin">
    <h2 id="begin">${builder.say('Figure and study')}</h2>
    ${startView(builder)}
  </section>
  <div class="bench">
    <section class="edit" aria-labelledby="edit">
      <h2 id="edit">${builder.say('Edit')}</h2>
      ${editView(builder)}
    </section>
    <section class="look" aria-labelledby="look">
      <h2 id="look">${builder.say('Figure')}</h2>
      ${previewControls(builder)} ${optionsView(builder)}
      <div class="stage" tabindex="0" role="group" aria-label=${builder.say('The figure on paper')}>
        <div id="paper"></div>
      </div>
    </section>
  </div>
  <section class="publish" aria-labelledby="publish">
    <h2 id="publish">${builder.say('Publish')}</h2>
    ${publishView(builder)}
  </section>
  <p class="toast" role="status">${builder.notice}</p>
  ${startOverDialog(builder)}
`;

function startView(builder: Builder) {
  const {work, say} = builder;
  const fitting = builtIns.filter(({suits}) => suits.includes(work.figure));
  const language = say('en') as 'en' | 'zh-Hans';
  const begin = (event: Event) => {
    const list = (event.currentTarget as Element).closest('.start')?.querySelector('select');
    void builder.beginWith(list?.value ?? '').then(() => {
      builder.tell(say('The study is loaded. Undo brings back the one before it.'));
    });
  };
  return html`
    ${radios({
      legend: say('Figure'),
      name: 'figure',
      chosen: work.figure,
      choices: figures.map(({tag}) => ({value: tag, label: say(tag), about: say(`about: ${tag}`)})),
      choose: (figure) => void builder.choose(figure),
    })}
    <div class="start">
      <label class="field">
        <span>${say('Begin with')}</span>
        <select>
          ${fitting.map(({id, title}, i) => html`<option value=${id} ?selected=${i === 0}>${title[language]}</option>`)}
          <option value="">${say('An empty study')}</option>
        </select>
      </label>
      <button type="button" @click=${begin}>${say('Begin')}</button>
      ${button(say('Paste a table…'), () => builder.set({tab: 'table'}))}
    </div>
  `;
}

const TABS: readonly (readonly [tab: Tab, label: string])[] = [
  ['form', 'Form'],
  ['json', 'JSON'],
  ['table', 'Table'],
];

function editView(builder: Builder) {
  const {work, say} = builder;
  return html`
    <div class="bar">
      <div role="tablist" aria-labelledby="edit" @keydown=${(event: KeyboardEvent) => turn(builder, event)}>
        ${TABS.map(
          ([tab, label]) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${tab}"
              aria-controls="panel-${tab}"
              aria-selected=${tab === work.tab ? 'true' : 'false'}
              tabindex=${tab === work.tab ? '0' : '-1'}
              @click=${() => builder.set({tab})}
            >
              ${say(label)}
            </button>`,
        )}
      </div>
      <div class="actions">
        ${button(say('Undo'), builder.undo)} ${button(say('Redo'), builder.redo)}
        ${button(say('Start over…'), () => document.querySelector<HTMLDialogElement>('#start-over')?.showModal())}
      </div>
    </div>
    <div role="tabpanel" id="panel-form" aria-labelledby="tab-form" ?hidden=${work.tab !== 'form'}>
      ${work.tab === 'form' ? formView(builder) : nothing}
    </div>
    <div role="tabpanel" id="panel-json" aria-labelledby="tab-json" ?hidden=${work.tab !== 'json'}>
      <p class="hint">${say('Ctrl+Space offers what fits. Tab leaves the editor.')}</p>
      <div id="editor"></div>
    </div>
    <div role="tabpanel" id="panel-table" aria-labelledby="tab-table" ?hidden=${work.tab !== 'table'}>
      ${work.tab === 'table' ? pasteView(builder) : nothing}
    </div>
    ${problemsView(builder)}
    <p class="hint">
      ${say(builder.isKept ? 'Kept in this browser only.' : 'This browser keeps nothing: download the study before you leave.')}
    </p>
  `;
}

/** The arrow keys lead from tab to tab, as in every list of tabs. */
function turn(builder: Builder, {key, currentTarget}: KeyboardEvent) {
  const step = {ArrowRight: 1, ArrowLeft: -1}[key];
  if (!step) return;
  const at = TABS.findIndex(([tab]) => tab === builder.work.tab);
  const next = TABS[(at + step + TABS.length) % TABS.length];
  if (!next) return;
  builder.set({tab: next[0]});
  (currentTarget as Element).querySelector<HTMLElement>(`#tab-${next[0]}`)?.focus();
}

function problemsView({problems, say, show}: Builder) {
  if (!problems.length) return html`<p class="problems none">${say('No problems.')}</p>`;
  return html`<details class="problems" open>
    <summary>${say('Problems: {n}', {n: problems.length})}</summary>
    <ol lang="en">
      ${problems.map(
        (problem) =>
          html`<li class=${problem.severity}>
            <button type="button" @click=${() => show(problem)}>
              <b lang=${say('en')}>${say('Line {line}', {line: problem.line ?? 1})}</b> ${problem.message}
            </button>
          </li>`,
      )}
    </ol>
  </details>`;
}

function startOverDialog(builder: Builder) {
  const {say} = builder;
  const close = (event: Event) => {
    const dialog = event.currentTarget as HTMLDialogElement;
    if (dialog.returnValue === 'yes') builder.startOver();
  };
  return html`<dialog id="start-over" aria-labelledby="start-over-title" @close=${close}>
    <form method="dialog">
      <h2 id="start-over-title">${say('Start over?')}</h2>
      <p>${say('The study and the settings will be thrown away. This cannot be undone.')}</p>
      <div class="actions">
        <button value="no" autofocus>${say('Keep my work')}</button>
        <button value="yes" class="danger">${say('Throw away')}</button>
      </div>
    </form>
  </dialog>`;
}
