/** What figures say, sentence by sentence, and how to find words of another script in it. */
import {chinese as ofMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.chinese.js';
import {chinese as ofOutline} from '../../src/elements/alliance-outline/alliance-outline.chinese.js';
import {chinese as ofCard} from '../../src/elements/case-card/case-card.chinese.js';
import {chinese as ofChain} from '../../src/elements/causal-chain/causal-chain.chinese.js';
import {chinese as ofMeter} from '../../src/elements/cohesion-meter/cohesion-meter.chinese.js';
import {chinese as ofTimeline} from '../../src/elements/okinawa-timeline/okinawa-timeline.chinese.js';
import {chinese as ofLedger} from '../../src/elements/strategy-ledger/strategy-ledger.chinese.js';
import {chinese as ofFigures} from '../../src/figure/chinese.js';

/** Every English sentence, once. */
export const english = Object.keys({
  ...ofFigures,
  ...ofMatrix,
  ...ofOutline,
  ...ofCard,
  ...ofChain,
  ...ofMeter,
  ...ofTimeline,
  ...ofLedger,
});

export const placesOf = (sentence: string) =>
  [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** Formats and a language of computers, which are called so everywhere. */
const names = ['CSV', 'JSON', 'R'];

/** Latin words in a sentence outside of its places, or in what an element shows and names but for works, which stand as they are. */
export function latin(said: string | Element): string[] {
  const words = typeof said === 'string' ? [said.replaceAll(/\{\w+\}/g, '')] : [...saidIn(said)];
  return words.flatMap((text) => text.match(/[A-Za-zÀ-ž]+/g) ?? []).filter((word) => !names.includes(word));
}

function* saidIn(element: Element): Generator<string> {
  if (element.matches('[part=sources], style')) return;
  for (const name of ['aria-label', 'aria-valuetext', 'label', 'title'])
    yield element.getAttribute(name) ?? '';
  for (const node of element.childNodes) {
    if (node instanceof Element) yield* saidIn(node);
    else if (node instanceof Text) yield node.data;
  }
}
