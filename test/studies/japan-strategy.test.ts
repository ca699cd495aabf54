import {expect} from 'chai';
import type {Cite, Ledger, LedgerItem, StudyInput} from '../../src/model/schema.js';
import {japanStrategy} from '../../src/studies/japan-strategy/index.js';

const NUMERALS = ['', '一', '二', '三', '四', '五'];

const study: StudyInput = japanStrategy;
const {events = [], periods = [], sources = [], lanes = []} = study;
const ledger = (study.ledgers ?? [])[0] as Ledger;
const {items, links = []} = ledger;
const itemOf = new Map(items.map((item) => [item.id, item]));
const sourceIds = new Set(sources.map(({id}) => id));
const ids = (found: readonly LedgerItem[]) => found.map(({id}) => id);
const inColumn = (column: string) => items.filter((item) => item.column === column);
const top = (column: string) => inColumn(column).filter(({parent}) => parent === undefined);

/** Everything that claims something, with a name to find it by. */
const claims: readonly (readonly [string, {readonly cite?: readonly Cite[] | undefined}])[] = [
  ['ledger', ledger],
  ...items.flatMap((item) => [
    [item.id, item] as const,
    ...(item.evidence ?? []).map((piece, i) => [`${item.id} evidence ${i}`, piece] as const),
  ]),
  ...links.map((link) => [`${link.from} to ${link.to}`, link] as const),
  ...events.map((event) => [event.date, event as {cite?: Cite[]}] as const),
  ...periods.map((period) => [period.date, period as {cite?: Cite[]}] as const),
];

describe('the study of Japan’s strategy: its references', () => {
  it('can be checked at a place in the paper for every claim', () => {
    const part = /^(abstract|introduction|conclusion|sec\. [1-3](\([1-3]\))?(, (field|gain|cost) [1-5])?)$/;
    for (const [name, {cite = []}] of claims) {
      expect(cite, name).not.to.be.empty;
      for (const {source, locator} of cite) {
        expect(sourceIds.has(source), name).to.equal(true);
        const {en = '', 'zh-Hans': zh = ''} = locator as Record<string, string>;
        expect(en, name).to.match(part);
        expect(zh, name).to.match(/^(摘要|引言|结语|第.部分(（.）)?(，第.项)?)$/);
        const numbers = en.match(/\d/g)?.map((digit) => NUMERALS[Number(digit)]);
        expect(zh.match(/[一二三四五]/g) ?? [], name).to.deep.equal(numbers ?? []);
      }
    }
  });

  it('names fields, gains and costs only in the sections that number them', () => {
    for (const [name, {cite = []}] of claims)
      for (const {locator} of cite) {
        const {en = ''} = locator as Record<string, string>;
        if (en.includes('field')) expect(en, name).to.match(/^sec\. 2, field [1-5]$/);
        if (en.includes('gain')) expect(en, name).to.match(/^sec\. 3\(1\), gain [1-3]$/);
        if (en.includes('cost')) expect(en, name).to.match(/^sec\. 3\(2\), cost [1-3]$/);
      }
  });
});

describe('the study of Japan’s strategy: its ledger', () => {
  it('has the three positions of the alliance and the means in five fields', () => {
    expect(ids(top('position'))).to.deep.equal(['axis', 'public-good', 'rules']);
    const fields = ['strategy', 'politics', 'diplomacy', 'security', 'economy'];
    expect(ledger.fields?.map(({id}) => id)).to.deep.equal(fields);
    expect(ids(top('means'))).to.deep.equal([...fields, 'commitments']);
    for (const field of fields) {
      const measures = items.filter(({parent}) => parent === field);
      expect(measures, field).to.have.length.of.at.least(2);
      for (const measure of measures) expect([measure.column, measure.field]).to.deep.equal(['means', field]);
    }
  });

  it('has three numbered gains and one around them, three numbered costs and three beside them', () => {
    const effects = (bearing: string) => top('effect').filter((item) => item.bearing === bearing);
    expect(ids(effects('gain'))).to.deep.equal(['gain-political', 'gain-room', 'gain-defence', 'gain-force']);
    expect(ids(effects('loss'))).to.deep.equal([
      ...['cost-korea', 'cost-aftermath', 'cost-neighbours'],
      ...['cost-image', 'cost-backfire', 'cost-economic-security'],
    ]);
  });

  it('says of every effect how far it is known, and whether it is a gain or a loss, but for the limit', () => {
    for (const {id, status} of inColumn('effect')) expect(status, id).to.be.a('string');
    expect(ids(inColumn('effect').filter(({bearing}) => !bearing))).to.deep.equal(['limit']);
    expect(ids(items.filter(({bearing}) => bearing)).filter((id) => !/^(gain|cost)-/.test(id))).to.be.empty;
  });

  it('counts the parts of a gain or a loss as the whole', () => {
    for (const {id, parent, bearing, column} of items) {
      if (parent === undefined) continue;
      expect(itemOf.get(parent)?.bearing, id).to.equal(bearing);
      expect(itemOf.get(parent)?.column, id).to.equal(column);
    }
  });

  it('has evidence for every measure and every effect that has no parts', () => {
    const whole = new Set(items.map(({parent}) => parent));
    const leaves = items.filter(({id, column}) => !whole.has(id) && ['means', 'effect'].includes(column));
    for (const {id, evidence} of leaves)
      if (id !== 'commitments') expect(evidence, id).to.be.an('array').that.is.not.empty;
  });
});

describe('the study of Japan’s strategy: its links', () => {
  it('are all stated, and no two are the same', () => {
    for (const {from, to, basis} of links) expect(basis, `${from} to ${to}`).to.equal('stated');
    const pairs = links.map(({from, to}) => `${from} to ${to}`);
    expect(pairs).to.deep.equal([...new Set(pairs)]);
  });

  it('tie no gain to the means in the economy, and a loss to one of them', () => {
    const economic = links.filter(({from}) => itemOf.get(from)?.field === 'economy');
    const bearings = economic.map(({to}) => itemOf.get(to)?.bearing);
    expect(bearings).to.deep.equal(['loss']);
  });
});

describe('the study of Japan’s strategy: its events', () => {
  it('lie between 1952 and 2024 and stand in order', () => {
    const dates = events.map(({date}) => date);
    expect(dates).to.deep.equal([...dates].sort());
    expect([dates.at(0), dates.at(-1)]).to.deep.equal(['1952', '2024-03']);
  });

  it('stand in lanes that exist, each of which has some', () => {
    const used = new Set(events.map(({lane}) => lane));
    expect([...used]).to.have.members(lanes.map(({id}) => id));
  });

  it('are planned only where the paper looks ahead', () => {
    for (const {date, status} of events) expect(status === 'planned', date).to.equal(date > '2021-10');
  });

  it('hold every single date that the ledger gives to a piece of evidence', () => {
    const dates = new Set(events.map(({date}) => date));
    // A stretch of years; the paper dates the event itself to the first of them elsewhere.
    const spans = ['2006/2007'];
    const dated = items.flatMap(({evidence = []}) => evidence.flatMap(({date = []}) => date));
    expect(dated.filter((date) => !dates.has(date) && !spans.includes(date))).to.deep.equal([]);
  });
});
