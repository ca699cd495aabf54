import {html, nothing} from 'lit';
import {evaluateEvidence, type EvidenceEffect} from '../../model/evaluate-evidence.js';
import type {Case, Study} from '../../model/schema.js';
import {foldView} from '../../figure/views/parts.js';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './case-card.chinese.js';

/** Pieces of evidence that are tests: what each was, whether it was found, and what that does. No totals. */
export function testsView(words: Words<Sentence>, study: Study, item: Case) {
  const pieces = evaluateEvidence(study, item).flatMap((hypothesis) => hypothesis.pieces);
  const tests = pieces.filter(({test, evidence}) => test ?? evidence.finding);
  if (!tests.length) return nothing;
  return foldView(
    'tests',
    words.say('What the evidence tests'),
    html`<ul role="list">
      ${tests.map((piece) => testView(words, piece))}
    </ul>`,
  );
}

function testView(words: Words<Sentence>, {evidence, test, onHypothesis, onRivals}: EvidenceEffect) {
  const {claim, finding = 'finding not given', certitude, uniqueness} = evidence;
  const effects = [
    onHypothesis && words.say('the coding: {effect}', {effect: words.say(onHypothesis)}),
    onRivals && words.say('its rivals: {effect}', {effect: words.say(onRivals)}),
  ].filter((one) => one !== undefined);
  return html`<li part="evidence">
    ${words.text(claim)}
    <small
      >${words.list([words.say(test ?? 'no test named'), words.say(finding)])}${
        effects.length ? words.say(': ') + words.list(effects) : nothing
      }</small
    >
    ${[certitude, uniqueness].map((judged) => judged?.because && html`<p><small>${words.text(judged.because)}</small></p>`)}
  </li>`;
}
