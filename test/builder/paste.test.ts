import {expect} from 'chai';
import {readPasted} from '../../demo/builder/paste.js';
import {parseStudy} from '../../src/model/parse.js';

const noHtml = () => undefined;
const cells = 'Bread\tHeat\tLeaven\tCrust\nBaguette\toven\twith\tcrisp\nMantou\tsteam\twith\tsoft\n';

describe('a pasted table', () => {
  for (const [kind, text] of [
    ['tabs, as spreadsheets copy it', cells],
    ['commas', cells.replaceAll('\t', ',')],
    ['semicolons and quotes', cells.replaceAll('\t', ';').replace('Baguette', '"Baguette"')],
  ] as const) {
    it(`with ${kind} becomes a study without a problem`, () => {
      const {text: json, problems, counts, outcome} = readPasted(text, 'alliance-matrix', noHtml);
      const {study, problems: found} = parseStudy(json);
      expect([...problems, ...found]).to.deep.equal([]);
      expect(counts).to.include({cases: 2, conditions: 2, events: 0});
      expect(outcome).to.equal('Crust');
      expect(
        study?.cases?.map(({label, values}) => [label, values?.[study.conditions?.[0]?.id ?? '']]),
      ).to.deep.equal([
        ['Baguette', 'oven'],
        ['Mantou', 'steam'],
      ]);
      expect(json).to.not.match(/\[\]|\{\}/);
    });
  }

  it('of dates and labels becomes a timeline', () => {
    const {counts} = readPasted(
      'date,label,lane\n1969,A statement,words\n1972,A return,deeds',
      'case-card',
      noHtml,
    );
    expect(counts).to.include({events: 2, lanes: 2});
  });

  it('codes measures where a meter is to show it', () => {
    const {text = ''} = readPasted('Case\tTrade\nA\t1\nB\t-1', 'cohesion-meter', noHtml);
    const {measures} = JSON.parse(text) as {measures: unknown[]};
    expect(measures).to.have.lengthOf(1);
  });

  it('is read as HTML where it is the source of one', () => {
    const header = [{text: 'Bread'}, {text: 'Crust'}];
    const table = {caption: 'Loaves', header, rows: [[{text: 'Bun'}, {text: 'soft'}]]};
    const {counts, text = ''} = readPasted('<table>', 'alliance-matrix', () => table);
    expect(counts.cases).to.equal(1);
    expect(JSON.parse(text)).to.include({title: 'Loaves'});
  });

  it('is none where there is only a text', () => {
    for (const text of ['some words', '{"id": "x"}', '', '<table>'])
      expect(readPasted(text, 'alliance-matrix', noHtml).text, text).to.equal(undefined);
  });
});
