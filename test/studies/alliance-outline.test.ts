import {expect} from 'chai';
import type {OutlineNode} from '../../src/model/schema.js';
import {allianceOutline} from '../../src/studies/alliance-outline/index.js';
import {textsIn} from '../support/study-texts.js';

const {events, lanes, outline, periods, sources} = allianceOutline;
const references = sources.filter(({id}) => id !== 'map');

/** From top to bottom. */
const nodesIn = (node: OutlineNode): OutlineNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
const nodes = nodesIn(outline);

/** The numbers of the lines that something cites. */
const linesOf = ({cite = []}: Pick<OutlineNode, 'cite'>) =>
  cite.map(({locator}) => Number((locator as {en: string}).en.replace('line ', '')));

describe('the outline study: its texts', () => {
  // Bibliographic fields are the document's own, in one language each.
  const texts = textsIn({...allianceOutline, sources: []});

  it('names the same years in both languages', () => {
    const years = (text: string | undefined) => text?.match(/\d{4}/g)?.sort();
    for (const [path, text] of texts) {
      const {en, 'zh-Hans': zh} = text as Record<'en' | 'zh-Hans', string>;
      expect(years(zh), path).to.deep.equal(years(en));
    }
  });
});

describe('the outline study: its outline', () => {
  it('has one node for each line of the map, in the order of the lines, the references apart', () => {
    const lines = Array.from({length: 100}, (_, i) => i + 4).filter((line) => line !== 98);
    expect(nodes).to.have.lengthOf(99);
    expect(nodes.map(linesOf)).to.deep.equal(lines.map((line) => [line]));
  });

  it('has these branches, which start at these lines', () => {
    const branches = outline.children?.map((node) => [node.id, ...linesOf(node)]);
    expect(branches).to.deep.equal([
      ['founding', 5],
      ['guidelines-1978', 8],
      ['adjustments', 11],
      ['pivot', 34],
      ['biden', 46],
      ['mechanism', 60],
      ['dependence', 72],
      ['position', 84],
      ['trends', 89],
      ['parity', 99],
      ['treaty-system', 100],
    ]);
  });

  it('says that its hierarchy is a reconstruction', () => {
    expect(allianceOutline.note.en).to.include('The hierarchy is a reconstruction');
    expect(allianceOutline.note['zh-Hans']).to.include('层级是重建的');
  });

  it('notes the repeated lines and the detached one where they stand', () => {
    const noteOf = (line: number) => {
      const node = nodes.find((each) => linesOf(each)[0] === line);
      return (node?.note as {en: string} | undefined)?.en ?? '';
    };
    expect(noteOf(6)).to.include('line 2');
    expect(noteOf(72)).to.include('the same');
    expect(noteOf(73)).to.include('repeats');
    expect(noteOf(99)).to.include('detached');
  });

  it('tells of every dated node in the chronology, by its line', () => {
    const told = new Set([...events, ...periods].flatMap(linesOf));
    const dated = nodes.filter(({date}) => date !== undefined);
    expect(dated).to.have.lengthOf(12);
    for (const node of dated) expect(told, node.id).to.include(linesOf(node)[0]);
  });
});

describe('the outline study: its chronology', () => {
  it('stands in order, from 1951 to 2015', () => {
    const dates = events.map(({date}) => date);
    expect(dates).to.deep.equal([...dates].sort());
    expect([dates.at(0), dates.at(-1)]).to.deep.equal(['1951', '2015']);
  });

  it('uses every lane, and none that it does not define', () => {
    const used = new Set([...events, ...periods].map(({lane}) => lane));
    expect([...used]).to.have.members(lanes.map(({id}) => id));
  });

  it('cites lines of the map, each of which is a node', () => {
    const lines = nodes.flatMap(linesOf);
    for (const each of [...events, ...periods]) {
      expect(
        each.cite?.map(({source}) => source),
        each.date,
      ).to.include('map');
      expect(lines, each.date).to.include.members(linesOf(each));
    }
  });
});

describe('the outline study: its sources', () => {
  it('are the map and the seven articles of its list, in that order', () => {
    expect(sources.map(({id}) => id)).to.deep.equal(['map', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `ref-${n}`)]);
  });

  it('have the fields that the list prints, and no others', () => {
    const printed = ['id', 'type', 'language', 'title', 'author', 'container-title', 'issue', 'issued'];
    for (const {id, ...fields} of references) {
      const hasVolume = ['ref-2', 'ref-5', 'ref-6'].includes(id);
      expect({id, ...fields}, id).to.have.all.keys(hasVolume ? [...printed, 'volume'] : printed);
    }
  });

  it('keep the years of the list', () => {
    const years = references.map(({issued}) => (issued as {'date-parts': number[][]})['date-parts'].flat());
    expect(years.flat()).to.deep.equal([2022, 2021, 2021, 2021, 2019, 2015, 2012]);
  });
});
