import {expect, html} from '@open-wc/testing';
import type {CohesionMeter} from '../../src/elements/cohesion-meter/cohesion-meter.js';
import '../../src/elements/cohesion-meter/cohesion-meter.js';
import '../../src/elements/case-card/case-card.js';
import {hearWarnings} from '../support/warnings.js';
import {
  button,
  draw,
  find,
  findAll,
  forget,
  nameOf,
  openAll,
  press,
  says,
  stands,
  textOf,
} from './figures.js';
import {pacts} from './pacts.js';

const meter = (parts: {case?: unknown; cases?: string} = {}, study: unknown = pacts) =>
  draw<CohesionMeter>(
    html`<cohesion-meter .study=${study} .case=${parts.case} .cases=${parts.cases}></cohesion-meter>`,
  );
const rowOf = (figure: CohesionMeter, label: string) =>
  findAll(figure, '[part=row]').find((row) => textOf(row.querySelector('[part=case]')).includes(label))!;
const scaleOf = (figure: CohesionMeter, label: string) => rowOf(figure, label).querySelector('[part=meter]')!;
const partsOf = (figure: CohesionMeter, label: string) =>
  [...rowOf(figure, label).querySelectorAll('[part=coding]')].map((one) =>
    textOf(one.querySelector('summary') ?? one),
  );

describe('cohesion-meter', () => {
  const heard = hearWarnings();
  afterEach(forget);

  it('shows the cases of each group in time order', async () => {
    const figure = await meter();
    const groups = findAll(figure, '[part=group]').map((group) => [
      textOf(group.querySelector('h3')),
      ...[...group.querySelectorAll('[part=case] span')].map(textOf),
    ]);
    expect(groups).to.deep.equal([
      ['The northern pact', 'North, early', 'North, late'],
      ['The southern pact', 'South, early', 'South, late'],
    ]);
  });

  it('shows the cases that its author names, also by ids with spaces', async () => {
    const named = ['North Pact', 'North', 'Pact'].map((id) => ({id, readings: {trust: 1}}));
    const study = {id: 'names', title: 'Names', measures: [{id: 'trust'}], cases: named};
    const figure = await meter({cases: 'North Pact Pact'}, study);
    expect(findAll(figure, '[part=case] span').map(textOf)).to.deep.equal(['North Pact', 'Pact']);
    expect(figure.problems).to.deep.equal([]);
  });

  it('says the score, how much was read and what that leaves open', async () => {
    const figure = await meter();
    const said = (label: string) => textOf(rowOf(figure, label).querySelector('[part=value]'));
    expect(said('North, early')).to.equal(
      'neither weakened nor strengthened (0), read from 2 of 4 measures if all were read, between −0.5 and +0.5',
    );
    // Where all was read, nothing is left open.
    expect(said('North, late')).to.equal('strengthened (+0.63), read from 4 of 4 measures');
    expect(said('South, early')).to.match(/^weakened \(−0\.25\), read from 1 of 4 .* −0\.81 and \+0\.69$/);
  });

  it('is a meter to assistive technology, with its value as text', async () => {
    const scale = scaleOf(await meter(), 'South, early');
    expect(scale.role).to.equal('meter');
    expect(nameOf(scale)).to.equal('South, early');
    expect([scale.ariaValueMin, scale.ariaValueNow, scale.ariaValueMax]).to.deep.equal(['-1', '-0.25', '1']);
    expect(scale.ariaValueText).to.equal(
      'weakened (−0.25); read from 1 of 4 measures; if all were read, between −0.81 and +0.69',
    );
  });

  it('draws the score and its bounds where they stand on the scale', async () => {
    const track = scaleOf(await meter(), 'South, early').querySelector('.track')!;
    const {left, width} = track.getBoundingClientRect();
    const at = (x: number) => ((x - left) / width) * 2 - 1;
    const value = track.querySelector('.value')!.getBoundingClientRect();
    const bounds = track.querySelector('.bounds')!.getBoundingClientRect();
    expect(at(value.left + value.width / 2)).to.be.closeTo(-0.25, 0.01);
    expect(at(bounds.left)).to.be.closeTo(-0.8125, 0.01);
    expect(at(bounds.right)).to.be.closeTo(0.6875, 0.01);
  });

  it('draws no mark where nothing was read, and does not call it 0', async () => {
    const row = rowOf(await meter(), 'South, late');
    expect(row.querySelector('.value')).to.be.null;
    expect(row.querySelector('[role=meter]')).to.be.null;
    expect(nameOf(row.querySelector('[part=meter]')!)).to.match(
      /^South, late: nothing read; read from 0 of 4/,
    );
    expect(textOf(row.querySelector('[part=judgment]'))).to.match(/strengthened Nothing was read/);
  });

  it('holds the judgment in the source against the readings', async () => {
    const figure = await meter();
    const said = (label: string) => textOf(rowOf(figure, label).querySelector('[part=judgment]'));
    expect(said('North, early')).to.equal(
      'Judged in the source: weakened, stated The readings point neither way.',
    );
    expect(said('North, late')).to.match(/strengthened The readings bear this out/);
    expect(said('South, early')).to.match(/weakened The readings point the same way, but/);
  });

  it('opens to its parts, each with its reading and what that rests on', async () => {
    const figure = await meter();
    expect(partsOf(figure, 'North, early')).to.deep.equal([
      'Talks: more, effect +1',
      'Drills: not read, evidence: 1',
      'Own arms: more, effect −1, inferred, evidence: 1',
      'Own trade: not read',
    ]);
    const arms = textOf([...rowOf(figure, 'North, early').querySelectorAll('details[part=coding]')].at(-1));
    expect(arms).to.include('Not called autonomy. [The press]');
    expect(arms).to.include(
      '± ambiguous June 2020: It cancelled a purchase. [The file, p. 4, after a minister]',
    );
    expect(textOf(rowOf(figure, 'North, early')))
      .to.include('Coordination')
      .and.to.include('Autonomy');
  });

  it('says how far a measure moved where that is not all the way, and tells no change from no reading', async () => {
    const figure = await meter();
    expect(partsOf(figure, 'South, early')[2]).to.equal('Own arms: more (+0.25), effect −0.25');
    expect(partsOf(figure, 'North, late')[3]).to.equal('Own trade: unchanged, effect 0');
  });

  it('compares a case with the one before it, part by part', async () => {
    const figure = await meter();
    const [change, unread] = findAll(figure, '[part=change]');
    expect(textOf(change!.querySelector('summary'))).to.equal('From North, early to North, late');
    const rows = [...change!.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).to.deep.equal([
      ['Talks', '+1', '+1', '0'],
      ['Drills', '–', '+0.5', 'only after'],
      ['Own arms', '−1', '+1', '+2'],
      ['Own trade', '–', '0', 'only after'],
    ]);
    expect(textOf(change)).to.include('On what was read both times, the change is +1.');
    expect(textOf(unread)).to.include('No measure was read both times').and.to.include('only before');
  });

  it('shows the cases that its author names, and compares two of different groups', async () => {
    const figure = await meter({cases: 'north-late  south-late'});
    expect(findAll(figure, '[part=case] span').map(textOf)).to.deep.equal(['North, late', 'South, late']);
    expect(findAll(figure, '[part=change]')).to.have.lengthOf(1);
    expect(find(figure, 'h3')).to.be.null;
  });

  it('shows one case alone where it is pinned', async () => {
    const figure = await meter({case: 'south-early'});
    expect(findAll(figure, '[part=row]')).to.have.lengthOf(1);
    expect(findAll(figure, '[part=change]')).to.have.lengthOf(0);
  });

  it('opens the parts of the case that is chosen here or elsewhere on the page', async () => {
    const figure = await meter();
    const card = document.createElement('case-card');
    card.study = pacts;
    figure.after(card);
    await stands(card);
    await press(card, 'South, early');
    await figure.updateComplete;
    expect(button(figure, 'South, early').ariaPressed).to.equal('true');
    const open = () => findAll(figure, '[part=parts][open]').map((one) => one.closest('[part=row]'));
    expect(open()).to.deep.equal([rowOf(figure, 'South, early')]);
    await press(figure, 'North, late');
    expect(open()).to.deep.equal([rowOf(figure, 'North, late')]);
    await card.updateComplete;
    expect(says(card, '[part=title]')).to.equal('North, late');
  });

  describe('made of attributes alone', () => {
    const bare = (markup: ReturnType<typeof html>) => draw<CohesionMeter>(markup);

    it('shows its numbers, and that nothing is known of their parts', async () => {
      const figure = await bare(
        html`<cohesion-meter
          label="Trust"
          value="0.5"
          min="-0.25"
          max="0.75"
          coverage="0.5"
        ></cohesion-meter>`,
      );
      expect(says(figure, '[part=title]')).to.equal('Trust');
      expect(says(figure, '[part=value]')).to.equal(
        'strengthened (+0.5), coverage 50% if all were read, between −0.25 and +0.75',
      );
      expect(nameOf(find(figure, '[role=meter]')!)).to.equal('Trust');
      expect(says(figure)).to.include('Its parts are not given.');
    });

    it('needs no more than a label and a value', async () => {
      const figure = await bare(html`<cohesion-meter label="Trust" value="-1"></cohesion-meter>`);
      expect(says(figure, '[part=value]')).to.equal('weakened (−1)');
      expect(find(figure, '.bounds')).to.be.null;
    });

    it('shows what is unknown as unknown', async () => {
      const figure = await bare(html`<cohesion-meter label="Trust"></cohesion-meter>`);
      expect(says(figure, '[part=value]')).to.equal('nothing read');
      expect(find(figure, '.value')).to.be.null;
    });

    it('tells what is wrong with them, and leaves it out', async () => {
      const figure = await bare(
        html`<cohesion-meter label="Trust" value="2" min="0.5" max="0.25" coverage="-1"></cohesion-meter>`,
      );
      expect(heard()).to.have.lengthOf(1);
      expect(figure.problems.map(({code}) => code)).to.deep.equal(['limit', 'no-share', 'no-range']);
      expect(says(figure, '[part=value]')).to.equal('nothing read');
    });
  });

  describe('where its author slipped', () => {
    it('tells of a reading off the scale and of a measure that is not there', async () => {
      const [first, ...rest] = pacts.cases;
      const readings = {talks: 3, drill: 1, 'own-arms': 1};
      const figure = await meter({}, {...pacts, cases: [{...first, readings}, ...rest]});
      expect(heard()).to.have.lengthOf(1);
      expect(figure.problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
        ['limit', '/cases/0/readings/talks'],
        ['unknown-id', '/cases/0/readings/drill'],
      ]);
      expect(partsOf(figure, 'North, late')[0]).to.equal('Talks: not read');
    });

    it('tells of cases that are not there', async () => {
      const figure = await meter({cases: 'north-late north-lat'});
      expect(heard()).to.have.lengthOf(1);
      expect(figure.problems.map(({message}) => message).join()).to.include('"north-lat"');
    });

    it('needs measures and cases', async () => {
      for (const part of ['measures', 'cases']) {
        const figure = await meter({}, {...pacts, [part]: undefined, mechanism: undefined});
        heard();
        expect(figure.problems.at(-1)?.message).to.include(`lacks "${part}"`);
      }
    });
  });

  it('says nothing that cannot be opened: a score has its parts beside it', async () => {
    const figure = await meter();
    openAll(figure);
    for (const row of findAll(figure, '[part=row]'))
      expect(row.querySelectorAll('[part=parts] [part=coding]')).to.have.lengthOf(pacts.measures.length);
  });
});
