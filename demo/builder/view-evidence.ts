/** The evidence of a case: each piece with what it speaks on, which way, and where it can be checked. */
import {html} from 'lit';
import {addEvidence, removeAt, textAt, valueAt} from './case-edits.js';
import {button} from './controls.js';
import type {Path} from './json-tree.js';
import {idField, namedAt, plainField, textField, type FormContext} from './form-fields.js';

export function evidenceView(context: FormContext, at: number) {
  const {builder} = context;
  const {say} = builder;
  const path: Path = ['cases', at, 'evidence'];
  const list = valueAt(context.data, path);
  const count = Array.isArray(list) ? list.length : 0;
  const add = ({currentTarget}: Event) => {
    const group = (currentTarget as Element).closest('fieldset');
    builder.edit(addEvidence(builder.work.text, at, subjects(context)[0]?.id ?? 'outcome'));
    const added = [...(group?.querySelectorAll('details') ?? [])].at(-1);
    if (!added) return;
    added.open = true;
    added.querySelector('textarea')?.focus();
  };
  return html`<fieldset class="group">
    <legend>${say('Evidence')}</legend>
    ${Array.from({length: count}, (_, i) => pieceView(context, [...path, i], i + 1))}
    <button type="button" @click=${add}>${say('Add evidence')}</button>
  </fieldset>`;
}

/** What evidence can speak on. */
function subjects(context: FormContext) {
  const conditions = namedAt(context, ['conditions']);
  const indicators = conditions.flatMap((_, i) => namedAt(context, ['conditions', i, 'indicators']));
  const outcome = {id: 'outcome', name: context.builder.say('Outcome')};
  return [...conditions, outcome, ...indicators, ...namedAt(context, ['measures'])];
}

function pieceView(context: FormContext, path: Path, number: number) {
  const {builder} = context;
  const {say} = builder;
  const bearings = (['supports', 'against', 'ambiguous'] as const).map((id) => ({id, name: say(id)}));
  const source: Path = [...path, 'cite', 0, 'source'];
  const {language} = context;
  return html`<details class="piece">
    <summary>
      ${number}. <span lang=${language}>${textAt(context.data, [...path, 'claim'], language) || '…'}</span>
    </summary>
    ${textField(context, [...path, 'claim'], say('What it says'), {lines: 2, isNeeded: true})}
    <div class="row">
      ${idField(context, [...path, 'for'], say('Speaks on'), subjects(context))}
      ${idField(context, [...path, 'bearing'], say('Bearing'), bearings)}
      ${plainField(context, [...path, 'date'], say('Date'), `date-${number}`)}
    </div>
    <div class="row">
      ${idField(context, source, say('Source'), sources(context))}
      ${
        valueAt(context.data, source) === undefined
          ? ''
          : textField(context, [...path, 'cite', 0, 'locator'], say('Place in the source'))
      }
    </div>
    ${button(say('Remove evidence {number}', {number}), () => {
      builder.edit(removeAt(builder.work.text, path));
      builder.tell(say('The evidence is removed. Undo brings it back.'));
    })}
  </details>`;
}

const LONGEST = 60;

function sources(context: FormContext) {
  return namedAt(context, ['sources']).map(({id, name}) => ({
    id,
    name: name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name,
  }));
}
