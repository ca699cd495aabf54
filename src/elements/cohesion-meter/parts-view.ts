import {html, nothing} from 'lit';
import type {CohesionPart, CohesionScore} from '../../model/cohesion.js';
import {own} from '../../model/coding.js';
import type {Case, Text} from '../../model/schema.js';
import type {Words} from '../../figure/words.js';
import {citesView} from '../../figure/views/cites.js';
import {basisView, evidenceView} from '../../figure/views/coding.js';
import {foldView} from '../../figure/views/parts.js';
import type {Sentence} from './cohesion-meter.chinese.js';
import {signed, type MeterContext} from './meter-view.js';

/** What a score is made of: each measure with its reading, and what that rests on. */
export function partsView(context: MeterContext, item: Case, {parts}: CohesionScore) {
  const {words, chosen} = context;
  return html`<details part="parts" ?open=${item.id === chosen}>
    <summary>${words.say('Its parts')}</summary>
    ${byGroup(parts).map(
      ([label, grouped]) =>
        html`${label ? html`<h4>${words.text(label)}</h4>` : nothing}
        ${grouped.map((part) => partView(context, item, part))}`,
    )}
  </details>`;
}

/** Parts under the headings that their measures are given, each heading once. */
function byGroup<P extends Pick<CohesionPart, 'measure'>>(parts: readonly P[]) {
  const groups = new Map<string, [label: Text | undefined, parts: P[]]>();
  for (const part of parts) {
    const {group} = part.measure;
    const key = JSON.stringify(group ?? '');
    if (!groups.has(key)) groups.set(key, [group, []]);
    groups.get(key)?.[1].push(part);
  }
  return [...groups.values()];
}

function partView({words, study}: MeterContext, item: Case, {measure, reading, effect}: CohesionPart) {
  const coding = own(item.coding, measure.id);
  const evidence = item.evidence?.filter((piece) => piece.for === measure.id) ?? [];
  const head = html`${words.label(measure)}${words.say(': ')}<strong>${readingText(words, reading)}</strong>${
    effect === undefined
      ? nothing
      : html`${words.comma}${words.say('effect {value}', {value: signed(words, effect)})}`
  }${basisView(words, coding?.basis)}`;
  const body = [
    measure.description && html`<p><small>${words.text(measure.description)}</small></p>`,
    coding?.note && html`<p>${words.text(coding.note)}${citesView(words, study, coding.cite)}</p>`,
    evidence.length && evidenceView(words, study, evidence),
  ].filter(Boolean);
  if (!body.length) return html`<div part="coding">${head}</div>`;
  const count = evidence.length
    ? html`<small>${words.comma}${words.say('evidence: {n}', {n: evidence.length})}</small>`
    : nothing;
  return foldView('coding', html`${head}${count}`, body);
}

/** Which way a measure moved, and how far where that is not all the way. */
function readingText(words: Words<Sentence>, reading: number | undefined): string {
  if (reading === undefined) return words.say('not read');
  const way = words.say(reading > 0 ? 'more' : reading < 0 ? 'less' : 'unchanged');
  return Number.isInteger(reading) ? way : way + words.aside(signed(words, reading));
}
