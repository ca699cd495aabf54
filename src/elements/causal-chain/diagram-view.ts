import {html, nothing, svg} from 'lit';
import {markView, predictionView, verdicts} from '../../figure/views/verdict.js';
import type {Sentence as OfFigures} from '../../figure/chinese.js';
import type {Layout, Segment, Slot} from './causal-chain.layout.js';
import type {Sentence} from './causal-chain.chinese.js';
import type {ChainLink, ChainNode} from './chain.js';
import {findings, nameOfNode, stateOf, tracesOf, type ChainContext} from './node-state.js';

/** The chain as a drawing. The steps below say the same in order, so that nobody has to find the way through it. */
export function diagramView(context: ChainContext, {layers, gaps}: Layout) {
  return html`<div part="diagram" class=${layers.length > 5 ? 'long' : ''} aria-hidden="true">
    ${layers.map(
      (slots, i) =>
        html`<div class="layer">${slots.map((slot) => slotView(context, slot))}</div>
          ${gaps[i] ? gapView(context, gaps[i], i) : nothing}`,
    )}
  </div>`;
}

/** What the signs of the drawing mean, of those that it has. */
export function legendView(context: ChainContext, {gaps}: Layout) {
  const {words, item} = context;
  const links = gaps.flat().map(({link}) => link);
  const found = item ? links.flatMap((link) => tracesOf(context, link).map(({finding}) => finding)) : [];
  const legend: (readonly [sign: string, said: Sentence | OfFigures])[] = [
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
            >${words.say('Predicted')}${words.say(': ')}${predictionView(words, study, evaluation.prediction)}
            ${markView(evaluation.verdict)} ${words.say(verdicts[evaluation.verdict][1])}</small
          >`
        : nothing
    }
  </div>`;
}

/** The links from one layer to the next, drawn for layers side by side and for layers below each other. */
function gapView(context: ChainContext, segments: readonly Segment[], gap: number) {
  return html`<div class="gap">
    <svg class="across">${linesView(context, segments, gap, false)}</svg>
    <svg class="down">${linesView(context, segments, gap, true)}</svg>
    ${segments.filter(({isFirst}) => isFirst).map((segment) => tagView(context, segment))}
  </div>`;
}

type Point = readonly [along: number, beside: number];

/** Lines, which leave every tag free, whichever link it is of: no colour of ours could cover them on any page. */
function linesView(context: ChainContext, segments: readonly Segment[], gap: number, isDown: boolean) {
  const mask = `${isDown ? 'down' : 'across'}${gap}`;
  const at = ([along, beside]: Point) => (isDown ? [beside, along] : [along, beside]).map(percent);
  const lines = segments.map(({from, to}) => {
    const [[x1, y1], [x2, y2]] = [at([0, from]), at([1, to])];
    return svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
  });
  const holes = segments
    .filter(({isFirst}) => isFirst)
    .map((segment) => {
      const [x, y] = at(placeOfTag(segment));
      const width = 1.6 + 0.8 * ((segment.link.sign ? 1 : 0) + signsOf(context, segment.link).length);
      return svg`<svg x=${x} y=${y}><rect x=${`${-width / 2}em`} y="-.7em" width=${`${width}em`} height="1.4em" fill="#000"></rect></svg>`;
    });
  const heads = segments
    .filter(({isLast}) => isLast)
    .map(({to}) => {
      const [x, y] = at([1, to]);
      return svg`<svg x=${x} y=${y}><path d=${isDown ? 'M-5-8 0 0 5-8z' : 'M-8-5 0 0-8 5z'}></path></svg>`;
    });
  return svg`<mask id=${mask} maskUnits="userSpaceOnUse" x="0" y="0" width="100%" height="100%"
      ><rect width="100%" height="100%" fill="#fff"></rect>${holes}</mask
    ><g mask=${`url(#${mask})`}>${lines}</g>${heads}`;
}

const placeOfTag = ({from, to, tag}: Segment): Point => [tag, from + (to - from) * tag];

/** Number, sign and findings of a link, as the steps below explain them. */
function tagView(context: ChainContext, segment: Segment) {
  const {link, number} = segment;
  const [along, beside] = placeOfTag(segment).map(percent);
  return html`<span class="tag" .style=${`--along: ${along};--at: ${beside}`}
    >${number}
    ${link.sign ? html`<b>${link.sign > 0 ? '+' : '−'}</b>` : nothing}${signsOf(context, link)}</span
  >`;
}

/** What was found of a link in the chosen case, as signs. */
const signsOf = (context: ChainContext, link: ChainLink) =>
  context.item ? tracesOf(context, link).flatMap(({finding}) => (finding ? findings[finding][0] : [])) : [];

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
