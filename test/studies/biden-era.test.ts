import {expect} from 'chai';
import {compareDates, parseDate} from '../../src/model/date.js';
import {bidenEra} from '../../src/studies/biden-era/index.js';
import type {LedgerItemInput} from '../../src/studies/biden-era/input.js';
import {textsIn} from '../support/study-texts.js';

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** How many paragraphs each section of the article has. */
const PARAGRAPHS = {
  '“Evolution”': 8,
  '“Drivers” (1)': 2,
  '“Drivers” (2)': 2,
  '“Drivers” (3)': 3,
  '“Prospects”': 4,
};

const {events, lanes, ledgers, sources} = bidenEra;
const [ledger] = ledgers;
if (!ledger) throw new Error('the study has no ledger');
const {actors = [], columns, fields = [], items, links = []} = ledger;
const itemOf = new Map(items.map((item) => [item.id, item]));
const works = sources.filter(({id}) => id !== 'article');
const notesOf = (source: (typeof works)[number]) =>
  (source['custom'] as {cited: {note: number; page?: string}[]}).cited.map(({note}) => note);

/** Everything that claims something, with a name to find it by. */
const claims = [
  ...events.map((event) => [event.date, event] as const),
  ...links.map((link) => [`${link.from} to ${link.to}`, link] as const),
  ...items.flatMap((item) => [
    [item.id, item] as const,
    ...(item.evidence ?? []).map((piece, i) => [`${item.id} evidence ${i}`, piece] as const),
  ]),
];
const cites = claims.flatMap(([name, {cite}]) => (cite ?? []).map((each) => [name, each] as const));

describe('the Biden-era study: its texts', () => {
  // Bibliographic fields are the document's own, in one language each.
  const texts = textsIn({...bidenEra, sources: []});

  it('gives the same percentages in both languages', () => {
    const percentages = (text: string) => text.match(/[\d.]+%/g)?.sort();
    const given = texts.map(([path, text]) => {
      const {en, 'zh-Hans': zh} = text as Record<'en' | 'zh-Hans', string>;
      expect(percentages(zh), path).to.deep.equal(percentages(en));
      return percentages(en) ?? [];
    });
    expect(given.flat()).to.include.members(['55%', '51%', '53%', '32.5%', '8.7%', '72.9%', '52%']);
  });
});

describe('the Biden-era study: its references', () => {
  it('can be checked at a place in the article for every claim', () => {
    for (const [name, {cite}] of claims) expect(cite, name).to.be.an('array').that.is.not.empty;
    for (const [name, {source, locator}] of cites) {
      expect(source, name).to.equal('article');
      const {en = '', 'zh-Hans': zh = ''} = locator as Record<string, string>;
      const [, section = '', paragraph] = /^(“\w+”(?: \(\d\))?), para\. (\d)$/.exec(en) ?? [];
      const last = (PARAGRAPHS as Record<string, number>)[section] ?? 0;
      if (paragraph) expect(Number(paragraph), `${name}: ${en}`).to.be.within(1, last);
      else expect(en, name).to.match(/^(opening|“Drivers” \(1\), heading)$/);
      expect(zh, name).to.match(/^(开头一段|“(演进|前景)”第\d段|“动因”之\d(第\d段|标题))$/);
      expect(zh.match(/\d/g)?.join(), name).to.equal(en.match(/\d/g)?.join());
    }
  });

  it('names notes that the article has, the same in both languages', () => {
    const named = cites.flatMap(([name, {via}]) => {
      const {en = '', 'zh-Hans': zh = ''} = (via ?? {}) as Record<string, string>;
      expect(zh.match(/\d+/g), name).to.deep.equal(en.match(/\d+/g));
      return (en.match(/\d+/g) ?? []).map(Number);
    });
    expect([...new Set(named)].sort((a, b) => a - b)).to.deep.equal(
      Array.from({length: 34}, (_, i) => i + 1),
    );
  });

  it('lists the 44 works of the 34 notes in the order of the notes', () => {
    expect(works).to.have.lengthOf(44);
    const first = works.map((work) => notesOf(work)[0] ?? 0);
    expect(first).to.deep.equal([...first].sort((a, b) => a - b));
    expect(new Set(works.flatMap(notesOf)).size).to.equal(34);
    for (const work of works) expect(work.id).to.match(new RegExp(`^note-${notesOf(work)[0]}[abc]?$`));
  });

  it('gives each work a title, a date and the language of its title', () => {
    for (const source of sources) {
      expect(source, source.id).to.include.keys('type', 'title', 'issued', 'language');
      const title = String(source['title']);
      const inLatin = !HAN.test(title) && !/[ぁ-ヿ]/.test(title);
      expect(source['language'], title).to.be.oneOf(inLatin ? ['en'] : ['ja', 'zh']);
    }
  });
});

describe('the Biden-era study: its ledger', () => {
  const idsOf = (list: readonly {id: string}[]) => list.map(({id}) => id);
  const childrenOf = (parent: string) => idsOf(items.filter((item) => item.parent === parent));

  it('names only columns, fields, actors, parents and items that exist', () => {
    expect(itemOf.size).to.equal(items.length);
    for (const item of items) {
      expect(idsOf(columns)).to.include(item.column);
      if (item.field) expect(idsOf(fields)).to.include(item.field);
      for (const actor of item.actors ?? []) expect(idsOf(actors)).to.include(actor);
      if (item.parent) expect(itemOf.get(item.parent)?.column, item.id).to.equal(item.column);
    }
    for (const {from, to} of links) expect([...itemOf.keys()]).to.include.members([from, to]);
  });

  it('has the three drivers, the three fields strengthened and what the prospects rest on', () => {
    const tops = (column: string) => idsOf(items.filter((item) => item.column === column && !item.parent));
    expect(tops('drivers')).to.deep.equal(['threats', 'values', 'needs']);
    expect(tops('measures')).to.deep.equal(['strengthened']);
    expect(childrenOf('strengthened')).to.deep.equal(['security', 'economy', 'people']);
    expect(tops('prospects')).to.deep.equal(['outlook', 'holds', 'election', 'japan-at-home']);
  });

  it('keeps each measure in the field of its parent', () => {
    for (const field of idsOf(fields)) {
      expect(childrenOf(field), field).to.have.length.of.at.least(3);
      for (const child of childrenOf(field)) expect(itemOf.get(child)?.field, child).to.equal(field);
    }
  });

  it('gives a bearing to single prospects only, so that no heading counts twice', () => {
    const borne = (bearing: LedgerItemInput['bearing']) => items.filter((item) => item.bearing === bearing);
    for (const item of [...borne('gain'), ...borne('loss')]) {
      expect(item.column, item.id).to.equal('prospects');
      expect(childrenOf(item.id), item.id).to.be.empty;
    }
    expect(borne('gain').every(({parent}) => parent === 'holds')).to.equal(true);
    expect(borne('loss').some(({parent}) => parent === 'holds')).to.equal(false);
    expect([borne('gain').length, borne('loss').length]).to.deep.equal([3, 9]);
  });

  it('ties every driver to the strengthening and says on what each link rests', () => {
    for (const driver of ['threats', 'values', 'needs']) {
      expect(links.some(({from, to}) => from === driver && to === 'strengthened')).to.equal(true);
    }
    for (const link of links) {
      expect(link.basis, `${link.from} to ${link.to}`).to.be.oneOf(['stated', 'inferred']);
      if (link.basis === 'inferred') expect(link.note, `${link.from} to ${link.to}`).to.be.an('object');
    }
  });
});

describe('the Biden-era study: its events', () => {
  it('stand in order of time, each in a lane', () => {
    const dates = events.map(({date}) => parseDate(date));
    dates.slice(1).forEach((date, i) => {
      const before = dates[i];
      if (!date || !before) throw new Error(`${events[i]?.date}: no date`);
      expect(compareDates(before, date), events[i]?.date).to.be.at.most(0);
    });
    const used = new Set(events.map(({lane}) => lane));
    expect([...used]).to.have.members(lanes.map(({id}) => id));
  });

  it('lie between 2009 and the month of the article, but for the election to come', () => {
    const past = events.filter(({status}) => status !== 'planned').map(({date}) => date);
    expect([past.at(0), past.at(-1)]).to.deep.equal(['2009', '2024-05-20']);
    expect(events.filter(({status}) => status === 'planned').map(({date}) => date)).to.deep.equal(['2024']);
  });

  it('hold every measure that the ledger dates', () => {
    const dates = new Set(events.map(({date}) => date));
    const dated = items.filter(({column, date}) => column === 'measures' && date);
    expect(dated).to.have.length.above(8);
    for (const {id, date = ''} of dated) {
      for (const part of date.split('/')) expect([...dates], id).to.include(part);
    }
  });
});
