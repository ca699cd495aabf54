import {html, nothing} from 'lit';
import {evaluateEvidence, type EvidenceEffect} from '../../model/evaluate-evidence.js';
import type {Case, Study} from '../../model/schema.js';
import {foldView} from '../../figure/views/parts.js';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './case-card.chinese.js';

const findings = {found: 'found', 'not-found': 'not found', 'not-sought': 'not looked for'} as const;

/** "weakens-strongly" is said "strongly weakens". */
const inWords = (effect: string) => effect.split('-').reverse().join(' ');

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
  const {claim, finding, certitude, uniqueness} = evidence;
  const said = (sentence: Sentence, effect: string | undefined) =>
    effect && effect !== 'none' ? words.say(sentence, {effect: words.say(inWords(effect))}) : [];
  const effects = [said('{effect} the coding', onHypothesis), said('{effect} its rivals', onRivals)].flat();
  return html`<li part="evidence">
    ${words.text(claim)}
    <small
      >${words.say(test?.replaceAll('-', ' ') ?? 'no test named')}${words.comma}${words.say(
        finding ? findings[finding] : 'finding not given',
      )}${effects.length ? words.say(': ') + effects.join(words.comma) : nothing}</small
    >
    ${[certitude, uniqueness].map((judged) => judged?.because && html`<p><small>${words.text(judged.because)}</small></p>`)}
  </li>`;
}
