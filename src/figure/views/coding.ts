import {html, nothing} from 'lit';
import type {CodedValue} from '../../model/coding.js';
import type {Basis, Evidence, Study} from '../../model/schema.js';
import type {Words} from '../words.js';
import {citesView} from './cites.js';
import {foldView} from './parts.js';

/**
 * One coded value of a case, which opens to what it rests on: the level's meaning, the coder's note, and each
 * piece of evidence with its bearing and its place in the source.
 */
export function codingView(words: Words, study: Study, value: CodedValue) {
  const {level, coding, evidence} = value;
  const against = evidence.filter((piece) => piece.bearing === 'against' && !absenceOf(piece)).length;
  const head = html`${words.label(codedAs(words, value))}${words.say(': ')}<strong>${level ? words.label(level) : words.say('unknown')}</strong>${basisView(words, coding?.basis)}`;
  const body = [
    level?.description && html`<p>${words.text(level.description)}</p>`,
    coding?.note && html`<p>${words.text(coding.note)}${citesView(words, study, coding.cite)}</p>`,
    evidence.length && evidenceView(words, study, evidence),
  ].filter(Boolean);
  if (!body.length) return html`<div part="coding">${head}</div>`;
  const count =
    words.say('evidence: {n}', {n: evidence.length}) +
    (against ? words.aside(words.say('against: {n}', {n: against})) : '');
  return foldView(
    'coding',
    html`${head}${evidence.length ? html`<small>${words.comma}${count}</small>` : nothing}`,
    body,
  );
}

/** What is coded: a condition, or the outcome, which may have no name of its own. */
export const codedAs = (words: Words, {id, of}: CodedValue) => ({
  id: id === 'outcome' ? words.say(id) : id,
  label: of.label,
});

/** How firmly a coding or a rule stands; nothing is said where its author says nothing. */
export function basisView(words: Words, basis: Basis | undefined) {
  return basis && html`${words.comma}<small class=${basis}>${words.say(basis)}</small>`;
}

const signs = {supports: '+', against: '−', ambiguous: '±'};
const absences = {found: undefined, 'not-found': 'not found', 'not-sought': 'not looked for'} as const;

/** What was not found, or not looked for, is not to be read as if it had been there. */
const absenceOf = ({finding = 'found'}: Pick<Evidence, 'finding'>) => absences[finding];

/** Pieces of evidence, whatever it is that they speak for. */
export function evidenceView(words: Words, study: Study, evidence: readonly Omit<Evidence, 'for'>[]) {
  return html`<ul role="list">
    ${evidence.map((piece) => {
      const {claim, date, cite} = piece;
      return html`<li part="evidence">
        ${bearingView(words, piece)}${date && words.date(date) + words.say(': ')}${words.text(claim)}${citesView(words, study, cite)}
      </li>`;
    })}
  </ul>`;
}

function bearingView(words: Words, piece: Pick<Evidence, 'bearing' | 'finding'>) {
  const {bearing} = piece;
  const absence = absenceOf(piece);
  const said = [bearing && `${signs[bearing]} ${words.say(bearing)}`, absence && words.say(absence)]
    .filter(Boolean)
    .join(words.comma);
  return (
    said &&
    html`<small class=${absence ? nothing : bearing!}>${said}</small>${absence ? words.say(': ') : ' '}`
  );
}
