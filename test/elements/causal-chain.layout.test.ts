import {expect} from 'chai';
import fc from 'fast-check';
import {layOut, type Layout} from '../../src/elements/causal-chain/causal-chain.layout.js';
import type {Chain} from '../../src/elements/causal-chain/chain.js';

/** A chain from links such as `a-b`, with its nodes in the order given. */
const chain = (nodes: string, ...links: string[]): Chain => ({
  nodes: nodes.split(' ').map((id) => ({
    id,
    label: undefined,
    kind: undefined,
    states: undefined,
    note: undefined,
    cite: undefined,
  })),
  links: links.map((link) => {
    const [from = '', to = ''] = link.split('-');
    return {from, to};
  }),
});
const layers = ({layers}: Layout) =>
  layers.map((slots) =>
    slots.map(({node, passing}) => node?.id ?? `(${passing?.from}-${passing?.to})`).join(' '),
  );
const gaps = ({gaps}: Layout) =>
  gaps.map((segments) => segments.map(({number, from, to}) => `${number}: ${from} to ${to}`));

describe('the layout of a chain', () => {
  it('puts each step as early as what leads to it allows', () => {
    const laid = layOut(chain('p a b m o', 'p-a', 'p-b', 'a-m', 'b-m', 'm-o'));
    expect(layers(laid)).to.deep.equal(['p', 'a b', 'm', 'o']);
    expect(gaps(laid)).to.deep.equal([
      ['1: 0.5 to 0.25', '2: 0.5 to 0.75'],
      ['3: 0.25 to 0.5', '4: 0.75 to 0.5'],
      ['5: 0.5 to 0.5'],
    ]);
  });

  it('does not depend on the order in which nodes and links are given', () => {
    const laid = layOut(chain('o m b a', 'm-o', 'b-m', 'a-m'));
    expect(layers(laid)).to.deep.equal(['b a', 'm', 'o']);
  });

  it('leads a link that skips a layer past what stands in it', () => {
    const laid = layOut(chain('a b c', 'a-b', 'b-c', 'a-c'));
    expect(layers(laid)).to.deep.equal(['a', 'b (a-c)', 'c']);
    const parts = laid.gaps.flat().filter(({link}) => link.from === 'a' && link.to === 'c');
    expect(parts.map(({from, to, isFirst, isLast}) => ({from, to, isFirst, isLast}))).to.deep.equal([
      {from: 0.5, to: 0.75, isFirst: true, isLast: false},
      {from: 0.75, to: 0.5, isFirst: false, isLast: true},
    ]);
  });

  it('sets the numbers of links apart that cross in their middle, or that lead from and to the same', () => {
    const tags = (laid: Layout) => laid.gaps.flat().map(({tag}) => tag);
    expect(tags(layOut(chain('a b c d', 'a-c', 'b-d')))).to.deep.equal([0.5, 0.5]);
    expect(tags(layOut(chain('a b c d', 'a-d', 'b-c')))).to.deep.equal([0.2, 0.2]);
    expect(tags(layOut(chain('a b', 'a-b', 'a-b')))).to.deep.equal([0.2, 0.8]);
  });

  it('shows what nothing leads to or from', () => {
    expect(layers(layOut(chain('a b c', 'a-b')))).to.deep.equal(['a c', 'b']);
    expect(layers(layOut(chain('a')))).to.deep.equal(['a']);
  });

  it('numbers links as the steps are read', () => {
    const {steps} = layOut(chain('a b c', 'b-c', 'a-c', 'a-b'));
    expect(
      steps.map(({node, links}) => [node.id, links.map(({link, number}) => `${number} ${link.to}`)]),
    ).to.deep.equal([
      ['a', ['1 c', '2 b']],
      ['b', ['3 c']],
      ['c', []],
    ]);
  });

  it('leads every link forward, in one piece from its first node to its last', () => {
    const chains = fc.integer({min: 1, max: 9}).chain((count) =>
      fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {maxLength: 20}).chain((pairs) =>
        fc.shuffledSubarray([...Array(count).keys()], {minLength: count}).map((order) => {
          const links = pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);
          return chain(order.join(' '), ...new Set(links));
        }),
      ),
    );
    fc.assert(
      fc.property(chains, ({nodes, links}) => {
        const laid = layOut({nodes, links});
        const depth = (id: string) =>
          laid.layers.findIndex((slots) => slots.some(({node}) => node?.id === id));
        expect(laid.steps.map(({node}) => node.id).sort()).to.deep.equal(nodes.map(({id}) => id).sort());
        for (const link of links) {
          const parts = laid.gaps.map((segments) => segments.filter((one) => one.link === link));
          const drawn = parts.flatMap((one, i) => one.map((part) => ({...part, gap: i})));
          expect(drawn.map(({gap}) => gap)).to.deep.equal(
            Array.from({length: depth(link.to) - depth(link.from)}, (_, i) => depth(link.from) + i),
          );
          expect(drawn.slice(1).map(({from}) => from)).to.deep.equal(drawn.slice(0, -1).map(({to}) => to));
          expect([drawn[0]?.isFirst, drawn.at(-1)?.isLast]).to.deep.equal([true, true]);
        }
      }),
    );
  });
});
