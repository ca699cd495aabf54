import {expect, html} from '@open-wc/testing';
import type {CausalChain} from '../../src/elements/causal-chain/causal-chain.js';
import '../../src/elements/causal-chain/causal-chain.js';
import '../../src/elements/cohesion-meter/cohesion-meter.js';
import {hearWarnings} from '../support/warnings.js';
import {button, draw, find, findAll, forget, openAll, press, says, stands, textOf} from './figures.js';
import {pacts} from './pacts.js';

const chain = (parts: {case?: string; theory?: string} = {}, study: unknown = pacts) =>
  draw<CausalChain>(
    html`<causal-chain .study=${study} .case=${parts.case} .theory=${parts.theory}></causal-chain>`,
  );
const nodes = (figure: CausalChain) => findAll(figure, '[part=node]').map(textOf);
const links = (figure: CausalChain) =>
  findAll(figure, '[part=link]').map((one) => textOf(one.querySelector('summary') ?? one));
const step = (figure: CausalChain, name: string) =>
  findAll(figure, '[part=step]').find((one) => textOf(one).startsWith(name))!;

describe('causal-chain', () => {
  const heard = hearWarnings();
  afterEach(forget);

  it('shows the mechanism, each step with its kind', async () => {
    expect(nodes(await chain())).to.deep.equal([
      'premise The patron gives less',
      'condition Pledge',
      'condition Praise',
      'mediator Stake',
      'outcome Cohesion',
    ]);
  });

  it('tells the chain as an ordered list, and hides the drawing from assistive technology', async () => {
    const figure = await chain();
    expect(find(figure, '[part=diagram]')!.ariaHidden).to.equal('true');
    expect(find(figure, '[part=steps]')!.localName).to.equal('ol');
    expect(links(figure)).to.deep.equal([
      '1 → leads to Cohesion (more brings less)',
      '2 → leads to Stake (more brings more)',
      '3 → leads to Stake (more brings more)',
      '4 → leads to Cohesion (more brings more)',
    ]);
    expect(findAll(figure, '.tag').map(textOf).sort()).to.deep.equal(['1 −', '2 +', '3 +', '4 +']);
  });

  it('draws lines to both ends, and lets none run through the number of a link', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const links = ['a-c', 'a-d', 'b-c', 'b-d'].map((ends) => ({
      from: ends[0]!,
      to: ends[2]!,
      sign: 1 as const,
    }));
    const nodes = ids.map((id) => ({id, label: `Step ${id}`}));
    const figure = await chain({}, {id: 'crossing', title: 'Crossing', mechanism: {nodes, links}});
    for (const [width, drawing] of [
      [900, '.across'],
      [300, '.down'],
    ] as const) {
      figure.style.display = 'block';
      figure.style.inlineSize = `${width}px`;
      const tags = findAll(figure, '.tag').map((tag) => tag.getBoundingClientRect());
      expect(tags).to.have.lengthOf(4);
      tags.forEach((one, i) =>
        tags.slice(i + 1).forEach((other) => {
          const isApart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect(isApart, `${width}`).to.be.true;
        }),
      );
      // What a mask holds is nowhere on the page, so that places can be compared as they are written.
      const holes = [...find(figure, drawing)!.querySelectorAll('mask svg')];
      const written = findAll(figure, '.tag').map(({style}) => [
        style.getPropertyValue('--along').trim(),
        style.getPropertyValue('--at').trim(),
      ]);
      expect(
        holes.map((hole) => [hole.getAttribute('x'), hole.getAttribute('y')]),
        drawing,
      ).to.deep.equal(written.map((place) => (drawing === '.down' ? place.reverse() : place)));
      expect(find(figure, `${drawing} g`)!.getAttribute('mask')).to.match(/^url\(#/);
    }
  });

  it('shows the state of each step for the case that is chosen', async () => {
    const figure = await chain();
    await press(figure, 'North, early');
    expect(nodes(figure)).to.deep.equal([
      'premise The patron gives less',
      'condition Pledge left out of the statement',
      'condition Praise none',
      'mediator Stake falls',
      'outcome Cohesion weakened Predicted: weakened ✓ as predicted',
    ]);
    await press(figure, 'South, late');
    expect(nodes(figure).slice(1, 4)).to.deep.equal([
      'condition Pledge renewed',
      'condition Praise unknown',
      'mediator Stake unknown',
    ]);
  });

  it('says of each link what was found, not found and not looked for', async () => {
    const said = async (label: string) => {
      const figure = await chain();
      await press(figure, label);
      const [, pledge] = links(figure);
      const tag = findAll(figure, '.tag')
        .map(textOf)
        .find((one) => one.startsWith('2'));
      forget();
      return [pledge!.replace(/.*: /, ''), tag!.at(-1)];
    };
    expect(await said('North, early')).to.deep.equal(['1', '●']);
    expect((await said('North, late'))[1]).to.equal('○');
    expect((await said('South, early'))[1]).to.equal('◌');
    expect(await said('South, late')).to.deep.equal(['nothing recorded', '+']);
  });

  it('opens a link to its note and to what was found, with its place in the source', async () => {
    const figure = await chain({case: 'north-early'});
    const text = textOf(find(figure, 'details[part=link]'));
    expect(text).to.include('is read as safety').and.to.include('Seldom said aloud. [The file, p. 1]');
    expect(text).to.include(
      '● found + supports 2019: A minister asked what the pact was worth. [The press, p. 9]',
    );
    expect(text).to.not.include('Nobody spoke of it.');
  });

  it('tells whose finding it is while no case is chosen', async () => {
    const text = textOf(find(await chain(), 'details[part=link]'));
    expect(text)
      .to.include('found North, early + supports')
      .and.to.include('not found North, late Nobody spoke');
  });

  it('shows how a condition is coded, down to its evidence', async () => {
    const figure = await chain({case: 'north-early'});
    expect(textOf(step(figure, 'Pledge'))).to.include('The pledge was left out. [The file]');
  });

  describe('with rival theories', () => {
    it('says what the study’s own expects, and how it fares', async () => {
      const figure = await chain({case: 'north-late'});
      expect(button(figure, 'The study’s own theory').ariaPressed).to.equal('true');
      expect(says(figure, '[part=theory]')).to.include('Predicted strengthened');
      expect(says(figure, '[part=theory]')).to.include(
        '3 of 4 as predicted: North, late, North, early, South, early',
      );
      expect(says(figure, '[part=theory]')).to.include('1 of 4 undetermined: South, late');
    });

    it('shows what a rival expects of the same case, and where it fails', async () => {
      const figure = await chain({case: 'north-late'});
      await press(figure, 'The share decides');
      expect(nodes(figure)).to.deep.equal([
        'premise The patron gives less',
        'outcome Cohesion strengthened Predicted: weakened ✗ not as predicted',
      ]);
      const text = says(figure, '[part=theory]');
      expect(text).to.include('The patron gave no more.').and.to.include('It takes the premise for granted.');
      expect(text).to.include('2 of 4 as predicted: North, early, South, early');
      expect(text).to.include('2 of 4 not as predicted: North, late, South, late');
      await press(figure, 'The study’s own theory');
      expect(nodes(figure)).to.have.lengthOf(5);
    });

    it('leaves open what a rival cannot say', async () => {
      const figure = await chain({case: 'north-early', theory: 'praise'});
      expect(nodes(figure).at(-1)).to.equal(
        'outcome Cohesion weakened Predicted: the theory is silent ? undetermined',
      );
    });

    it('tells of a theory that is not there, and shows the study’s own', async () => {
      const figure = await chain({theory: 'prays'});
      expect(heard()).to.have.lengthOf(1);
      expect(figure.problems[0]!.message).to.include('"prays"').and.to.include('share, praise');
      expect(nodes(figure)).to.have.lengthOf(5);
    });
  });

  it('shows the logic of a study that has rules and no mechanism', async () => {
    const figure = await draw<CausalChain>(html`<causal-chain study="okinawa" case="sato"></causal-chain>`);
    expect(nodes(figure)).to.have.lengthOf(4);
    expect(nodes(figure)[0]).to.match(/^condition .* high$/);
    expect(nodes(figure)[2]).to.match(/unknown$/);
    expect(find(figure, '[part=controls]')).to.be.null;
    expect(says(figure, '[part=theory]')).to.include('5 of 5 as predicted');
  });

  it('follows the choice made in another figure of the study', async () => {
    const figure = await chain();
    const meter = document.createElement('cohesion-meter');
    meter.study = pacts;
    figure.after(meter);
    await stands(meter);
    await press(meter, 'South, early');
    await figure.updateComplete;
    expect(nodes(figure).at(-1)).to.match(/weakened/);
    expect(button(figure, 'South, early').ariaPressed).to.equal('true');
  });

  it('runs from left to right where there is room, and from top to bottom where there is not', async () => {
    const figure = await chain();
    const places = () => findAll(figure, '[part=node]').map((node) => node.getBoundingClientRect());
    figure.style.inlineSize = '800px';
    const [premise, pledge, , stake] = places();
    expect(pledge!.left).to.equal(premise!.left);
    expect(pledge!.right).to.be.below(stake!.left);
    figure.style.inlineSize = '300px';
    const narrow = places();
    expect(narrow[0]!.top).to.equal(narrow[1]!.top);
    expect(narrow[1]!.bottom).to.be.below(narrow[3]!.top);
    expect(Math.max(...narrow.map(({right}) => right))).to.be.at.most(figure.getBoundingClientRect().right);
  });

  it('joins each link to the nodes between which it runs', async () => {
    const figure = await chain();
    figure.style.inlineSize = '800px';
    const boxes = new Map(
      findAll(figure, '[part=node]').map((node) => [textOf(node.children[1]), node.getBoundingClientRect()]),
    );
    const gap = findAll(figure, '.gap')[0]!;
    const heads = [...gap.querySelectorAll('.across path')].map((head) => head.getBoundingClientRect());
    const stake = boxes.get('Stake')!;
    expect(heads).to.have.lengthOf(2);
    for (const head of heads) {
      expect(head.right).to.be.closeTo(stake.left, 1);
      expect((head.top + head.bottom) / 2).to.be.within(stake.top - 1, stake.bottom + 1);
    }
  });

  describe('where its author slipped', () => {
    it('tells of a node that names nothing and of a link that leads back', async () => {
      const {nodes: given, links: joined} = pacts.mechanism;
      const mechanism = {
        nodes: [...given, {id: 'plege', kind: 'condition'}],
        links: [...joined, {from: 'outcome', to: 'pledge'}, {from: 'stake', to: 'nowhere'}],
      };
      const figure = await chain({}, {...pacts, mechanism});
      expect(heard()).to.have.lengthOf(1);
      expect(figure.problems.map(({code}) => code).sort()).to.deep.equal([
        'circular-link',
        'unknown-id',
        'unknown-id',
      ]);
      expect(nodes(figure)).to.have.lengthOf(6);
    });

    it('needs a mechanism or rules', async () => {
      const figure = await chain({}, {...pacts, mechanism: undefined, rules: undefined, theories: undefined});
      expect(heard()).to.have.lengthOf(1);
      expect(figure.problems[0]!.message).to.include('a mechanism or rules');
    });
  });

  it('stands with rules that name no condition, without cases, and with a rival alone', async () => {
    const none = await chain(
      {},
      {
        ...pacts,
        id: 'none',
        mechanism: undefined,
        theories: undefined,
        rules: [{when: {}, then: 'weakened'}],
      },
    );
    expect(nodes(none)).to.deep.equal(['premise In every case', 'outcome Cohesion']);
    const idle = await chain({}, {...pacts, id: 'idle', cases: undefined, mechanism: undefined});
    expect(find(idle, '[part=choices]')).to.be.null;
    const alone = await chain({}, {...pacts, id: 'alone', mechanism: undefined, rules: undefined});
    expect(nodes(alone)).to.deep.equal(['premise In every case', 'outcome Cohesion']);
    openAll(alone);
  });
});
