import {expect} from 'chai';
import fc from 'fast-check';
import {toStudy} from '../../../src/model/import/to-study.js';
import {parseStudy} from '../../../src/model/parse.js';

const timeline = {events: [{start_date: {year: 1969}, text: {headline: 'a'}, group: 'b'}]};

describe('toStudy', () => {
  it('reads TimelineJS from an object or from text, and tables from text', () => {
    const expected = [{date: '1969', label: 'a', lane: 'b'}];
    expect(toStudy(timeline)?.study?.events).to.deep.equal(expected);
    expect(toStudy(JSON.stringify(timeline))?.study?.events).to.deep.equal(expected);
    expect(toStudy(`\uFEFF${JSON.stringify(timeline)}`)?.study?.events).to.deep.equal(expected);
    expect(toStudy('date,label,lane\n1969,a,b')?.study?.events).to.deep.equal(expected);
  });

  it('leaves studies, other texts and faulty JSON to the reader of studies', () => {
    const study = {id: 'x', title: 'X', events: [{date: '1969', label: '"start_date"'}], start_date: 'x'};
    for (const input of [study, JSON.stringify(study), '<html>', '', 'Once', '{"start_date": }', null, 5]) {
      expect(toStudy(input), JSON.stringify(input)).to.equal(undefined);
    }
  });

  it('makes studies that are read without a problem, from anything', () => {
    const cell = fc.oneof(fc.constantFrom('1969', '1969-04', '69', 'x', '<b>', '"'), fc.string());
    const table = fc
      .array(fc.array(cell, {maxLength: 6}).map((row) => row.join(',')))
      .map((rows) => ['date,label,lane,text,source', ...rows].join('\n'));
    const object = fc.object({
      key: fc.constantFrom('events', 'start_date', 'year', 'text', 'headline', 'group', 'eras', '0'),
      maxDepth: 5,
    });
    const json = fc.record({events: fc.array(fc.record({start_date: fc.anything(), text: object}))});
    fc.assert(
      fc.property(fc.oneof(table, json, object), (input) => {
        const imported = toStudy(input);
        if (imported?.study) expect(parseStudy(imported.study).problems).to.deep.equal([]);
      }),
      {numRuns: 1000},
    );
  });
});
