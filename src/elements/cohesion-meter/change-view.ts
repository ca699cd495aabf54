import {html, nothing} from 'lit';
import {compareCases, type CaseComparison, type PartChange} from '../../model/compare-cases.js';
import type {Case} from '../../model/schema.js';
import {signed, type MeterContext} from './meter-view.js';

/** One case held against the one before it, part by part. */
export function changeView({words, study}: MeterContext, before: Case, after: Case) {
  const comparison = compareCases(study, before, after);
  const heads = ['Measure', 'Before', 'After', 'Change'] as const;
  const names = {before: words.name(before), after: words.name(after)};
  return html`<details part="change">
    <summary>${words.tell('From {before} to {after}', names)}</summary>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${words.say(head)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${comparison.parts.map((part) => rowView({words}, part))}
      </tbody>
    </table>
    ${changeText({words}, comparison)}
  </details>`;
}

type Speaks = Pick<MeterContext, 'words'>;

function rowView({words}: Speaks, {measure, before, after, read, change}: PartChange) {
  const said = {
    both: change === undefined ? '' : signed(words, change),
    before: words.say('only before'),
    after: words.say('only after'),
    neither: words.say('not read'),
  };
  const effects = [before.effect, after.effect];
  return html`<tr>
    <th scope="row">${words.label(measure)}</th>
    ${effects.map((effect) => html`<td>${effect === undefined ? '–' : signed(words, effect)}</td>`)}
    <td>${said[read]}</td>
  </tr>`;
}

function changeText({words}: Speaks, {change, bounds}: CaseComparison) {
  const [min, max] = [signed(words, bounds.min), signed(words, bounds.max)];
  const known =
    change === undefined
      ? words.say(
          'No measure was read both times: the two scores rest on different ones, and their difference says nothing.',
        )
      : words.say('On what was read both times, the change is {value}.', {value: signed(words, change)});
  return html`<p>${known}</p>
    ${
      // Nothing is left to be read where the bounds meet.
      bounds.min < bounds.max
        ? html`<p>${words.say('If all were read, it would lie between {min} and {max}.', {min, max})}</p>`
        : nothing
    }`;
}
