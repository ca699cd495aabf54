/** The form: one case, its coding and its evidence. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Builder} from './builder.js';
import {addCase, removeAt, textAt, valueAt} from './case-edits.js';
import {button, pickList} from './controls.js';
import {idField, namedAt, plainField, textField, type FormContext} from './form-fields.js';
import type {Path} from './json-tree.js';
import {evidenceView} from './view-evidence.js';

export function formView(builder: Builder): TemplateResult {
  const {say, work} = builder;
  const data = parsed(work.text);
  if (data === undefined)
    return html`<p class="empty">
      ${say('The JSON has an error. The form comes back once it is fixed.')}
      ${button(say('Go to the JSON'), () => builder.set({tab: 'json'}))}
    </p>`;
  const context: FormContext = {builder, data, language: work.language};
  const cases = namedAt(context, ['cases']);
  const at = Math.min(work.at, cases.length - 1);
  return html`
    ${textField(context, ['title'], say('Title of the study'), {isNeeded: true})}
    <div class="cases">
      ${
        cases.length
          ? pickList({
              label: say('Case'),
              value: String(at),
              choices: cases.map(({name}, i) => [String(i), `${i + 1}. ${name}`]),
              pick: (value) => builder.set({at: Number(value)}),
            })
          : html`<p class="empty">
              ${say('This study has no cases.')} ${say('What it has is edited as JSON.')}
            </p>`
      }
      ${button(say('Add a case'), () => {
        builder.edit(addCase(builder.work.text));
        builder.set({at: cases.length});
      })}
      ${
        cases.length
          ? button(say('Remove this case'), () => {
              builder.edit(removeAt(builder.work.text, ['cases', at]));
              builder.set({at: Math.max(0, at - 1)});
              builder.tell(say('The case is removed. Undo brings it back.'));
            })
          : nothing
      }
    </div>
    ${cases.length ? caseView(context, at) : nothing}
  `;
}

function parsed(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data ? data : undefined;
  } catch {
    return undefined;
  }
}

function caseView(context: FormContext, at: number) {
  const {say} = context.builder;
  const path: Path = ['cases', at];
  return html`
    <fieldset class="group">
      <legend>${say('The case')}</legend>
      ${textField(context, [...path, 'label'], say('Name'))}
      ${plainField(context, [...path, 'period'], say('Period'), 'period', say('As 1969, 1969-11 or 1967-11/1972-05.'))}
      ${textField(context, [...path, 'summary'], say('Summary'), {lines: 3})}
    </fieldset>
    <fieldset class="group">
      <legend>${say('Coding')}</legend>
      ${codingRows(context, path)}
    </fieldset>
    ${evidenceView(context, at)}
  `;
}

function codingRows(context: FormContext, path: Path) {
  const {say} = context.builder;
  const conditions = namedAt(context, ['conditions']);
  const outcome = valueAt(context.data, ['outcome']);
  const rows = [
    ...conditions.map(({id, name}, i) => ({
      id,
      name,
      levels: ['conditions', i, 'levels'],
      value: ['values', id],
    })),
    ...(outcome
      ? [
          {
            id: 'outcome',
            name: textAt(context.data, ['outcome', 'label'], context.language) || say('Outcome'),
            levels: ['outcome', 'levels'],
            value: ['outcome'],
          },
        ]
      : []),
  ];
  if (!rows.length)
    return html`<p class="empty">${say('The study has neither conditions nor an outcome.')}</p>`;
  const bases = (['stated', 'inferred', 'disputed'] as const).map((id) => ({id, name: say(id)}));
  return rows.map(
    ({id, name, levels, value}) =>
      html`<div class="row">
        ${idField(context, [...path, ...value], name, namedAt(context, levels), say('unknown'))}
        ${idField(context, [...path, 'coding', id, 'basis'], say('{name}: basis', {name}), bases)}
      </div>`,
  );
}
