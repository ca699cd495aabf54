import {html, nothing} from 'lit';
import {codedValues, own} from '../../model/coding.js';
import type {Case} from '../../model/schema.js';
import {citesView} from '../../figure/views/cites.js';
import {codingView, evidenceView} from '../../figure/views/coding.js';
import {foldView} from '../../figure/views/parts.js';
import type {Layout} from './causal-chain.layout.js';
import type {ChainLink, ChainNode} from './chain.js';
import {findings, nameOfNode, stateOf, tracesOf, type ChainContext} from './node-state.js';

/** The chain in order: each step with its state, and the links that lead on from it with what was found of them. */
export function stepsView(context: ChainContext, {steps}: Layout) {
  const {words} = context;
  const nodes = new Map(steps.map(({node}) => [node.id, node]));
  return html`<h3>${words.say('Step by step')}</h3>
    <ol part="steps" role="list">
      ${steps.map(
        ({node, links}) =>
          html`<li part="step">
            ${stepView(context, node)}
            ${links.map(({link, number}) => linkView(context, link, number, nodes.get(link.to)!))}
          </li>`,
      )}
    </ol>`;
}

function stepView(context: ChainContext, node: ChainNode) {
  const {words, study, item} = context;
  const state = stateOf(context, node);
  const coded = item && codedValues(study, item).find(({id}) => id === node.id);
  // A coding says it once more, unless the mechanism has words of its own for it.
  const said = words.name({id: '', label: own(node.states, item?.id ?? '')});
  const isCoded = coded && (!said || (coded.level && said === words.name(coded.level)));
  const head = html`<strong>${words.label(nameOfNode(words, node))}</strong>${
      node.kind && node.id !== 'outcome' ? words.aside(words.say(node.kind)) : nothing
    }${state && !isCoded ? html`${words.say(': ')}${state}` : nothing}${citesView(words, study, node.cite)}`;
  return html`${head}${node.note ? html`<p><small>${words.text(node.note)}</small></p>` : nothing}
  ${coded ? codingView(words, study, coded) : nothing}`;
}

function linkView(context: ChainContext, link: ChainLink, number: number, to: ChainNode) {
  const {words, study, item} = context;
  const {sign, label, note, cite} = link;
  const traces = tracesOf(context, link);
  const name = words.tell('leads to {to}', {to: words.name(nameOfNode(words, to))});
  const head = html`<b>${number}</b> →
    ${name}${
      sign ? words.aside(words.say(sign > 0 ? 'more brings more' : 'more brings less')) : nothing
    }${item && link.evidence ? html`${words.say(': ')}<strong>${findingsText(context, link)}</strong>` : nothing}`;
  const body = [
    label && html`<p>${words.text(label)}</p>`,
    (note || cite) && html`<p><small>${words.text(note)}${citesView(words, study, cite)}</small></p>`,
    ...traces.map(({finding, traces}) => {
      const of = (one: Case | undefined) => traces.filter((trace) => trace.case === one?.id);
      const said = finding && html`<p>${findings[finding][0]} ${words.say(findings[finding][1])}</p>`;
      const cases = item ? [item] : (study.cases ?? []).filter((one) => of(one).length);
      return html`${said ?? nothing}
      ${cases.map(
        (one) =>
          html`${item ? nothing : html`<p>${words.label(one)}</p>`}${evidenceView(
            words,
            study,
            of(one).map(({finding: _, ...trace}) => trace),
          )}`,
      )}`;
    }),
  ].filter(Boolean);
  if (!body.length) return html`<div part="link">${head}</div>`;
  return foldView('link', head, body);
}

/** "found: 2, not looked for: 1", of the chosen case. */
function findingsText(context: ChainContext, link: ChainLink): string {
  const {words} = context;
  const said = tracesOf(context, link).flatMap(({finding, traces}) =>
    finding ? words.say('{finding}: {n}', {finding: words.say(findings[finding][1]), n: traces.length}) : [],
  );
  return said.length ? words.list(said) : words.say('nothing recorded');
}
