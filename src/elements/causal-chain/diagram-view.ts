import {html, nothing, svg} from 'lit';
import {markView, predictionText, verdicts} from '../../figure/views/verdict.js';
import type {Layout, Segment, Slot} from './causal-chain.layout.js';
import type {Sentence} from './causal-chain.chinese.js';
import type {ChainLink, ChainNode} from './chain.js';
import {findings, nameOfNode, stateOf, tracesOf, type ChainContext} from './node-state.js';

/** How much of a link its tag takes on either side of the middle, which the line leaves free. */
const free = (marks: number, isDown: boolean) => (isDown ? 0.2 : 0.07 + 0.065 * marks);

/** The chain as a drawing. The steps below say the same in order, so that nobody has to find the way through it. */
export function diagramView(context: ChainContext, {layers, gaps}: Layout) {
  return html`<div part="diagram" class=${layers.length > 5 ? 'long' : ''} aria-hidden="true">
    ${layers.map(
      (slots, i) =>
        html`<div class="layer">${slots.map((slot) => slotView(context, slot))}</div>
          ${gaps[i] ? gapView(context, gaps[i]) : nothing}`,
    )}
  </div>`;
}

/** What the signs of the drawing mean, of those that it has. */
export function legendView(context: ChainContext, {gaps}: Layout) {
  const {words, item} = context;
  const links = gaps.flat().map(({link}) => link);
  const found = item ? links.flatMap((link) => tracesOf(context, link).map(({finding}) => finding)) : [];
  const legend: (readonly [sign: string, said: Sentence])[] = [
    ...(links.some(({sign}) => sign === 1) ? [['+', 'more brings more'] as const] : []),
    ...(links.some(({sign}) => sign === -1) ? [['−', 'more brings less'] as const] : []),
    ...Object.entries(findings).flatMap(([id, said]) =>
      found.some((finding) => finding === id) ? [said] : [],
    ),
  ];
  if (!legend.length) return nothing;
  return html`<p part="legend">
    <small>${words.list(legend.map(([sign, said]) => `${sign} ${words.say(said)}`))}</small>
  </p>`;
}

const slotView = (context: ChainContext, {node}: Slot) =>
  node ? nodeView(context, node) : html`<div class="passing"></div>`;

function nodeView(context: ChainContext, node: ChainNode) {
  const {words, study, evaluation} = context;
  const state = stateOf(context, node);
  return html`<div part="node" class=${state ? 'known' : ''}>
    ${node.kind ? html`<small>${words.say(node.kind)}</small>` : nothing}
    <div>${words.label(nameOfNode(words, node))}</div>
    ${state ? html`<strong>${state}</strong>` : nothing}
    ${
      node.id === 'outcome' && evaluation
        ? html`<small
            >${words.mark(words.pair({id: words.say('Predicted')}, {id: predictionText(words, study, evaluation.prediction)}))}
            ${markView(evaluation.verdict)} ${words.say(verdicts[evaluation.verdict][1])}</small
          >`
        : nothing
    }
  </div>`;
}

/** The links from one layer to the next, drawn for layers side by side and for layers below each other. */
function gapView(context: ChainContext, segments: readonly Segment[]) {
  return html`<div class="gap">
    <svg class="across">${segments.map((segment) => lineView(context, segment, false))}</svg>
    <svg class="down">${segments.map((segment) => lineView(context, segment, true))}</svg>
    ${segments.filter(({isFirst}) => isFirst).map((segment) => tagView(context, segment))}
  </div>`;
}

function lineView(context: ChainContext, {link, from, to, isFirst, isLast}: Segment, isDown: boolean) {
  const at = (along: number) => {
    const [x, y] = [percent(along), percent(from + (to - from) * along)];
    return isDown ? [y, x] : [x, y];
  };
  const line = (start: number, end: number) => {
    const [[x1, y1], [x2, y2]] = [at(start), at(end)];
    return svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
  };
  const [x, y] = at(1);
  const gap = free((link.sign ? 1 : 0) + signsOf(context, link).length, isDown);
  const head = svg`<svg x=${x} y=${y}><path d=${isDown ? 'M-5-8 0 0 5-8z' : 'M-8-5 0 0-8 5z'}></path></svg>`;
  return svg`${isFirst ? svg`${line(0, 0.5 - gap)}${line(0.5 + gap, 1)}` : line(0, 1)}${isLast ? head : nothing}`;
}

/** Number, sign and findings of a link, as the steps below explain them. */
function tagView(context: ChainContext, {link, number, from, to}: Segment) {
  return html`<span class="tag" .style=${`--at: ${percent((from + to) / 2)}`}
    >${number}
    ${link.sign ? html`<b>${link.sign > 0 ? '+' : '−'}</b>` : nothing}${signsOf(context, link)}</span
  >`;
}

/** What was found of a link in the chosen case, as signs. */
const signsOf = (context: ChainContext, link: ChainLink) =>
  context.item ? tracesOf(context, link).flatMap(({finding}) => (finding ? findings[finding][0] : [])) : [];

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
