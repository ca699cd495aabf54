import {expect} from 'chai';
import {parseStudy} from '../../src/model/parse.js';
import {fullStudy} from '../support/full-study.js';
import {placesIn, pointerTo, replaceAt, type Place} from '../support/json-places.js';

const partAt = (value: unknown, place: Place) =>
  place.reduce((part, step) => (part as Record<string, unknown>)[step], value);

/** The lists of the full study whose items have ids. */
const lists = placesIn(fullStudy).filter((place) => {
  const part = partAt(fullStudy, place);
  return (
    Array.isArray(part) && part.every((item: unknown) => typeof item === 'object' && item && 'id' in item)
  );
});

describe('ids', () => {
  it('stand for one thing: of several the first is kept, in every list of the format', () => {
    expect(lists.map(pointerTo)).to.deep.equal([
      '/sources',
      '/conditions',
      '/conditions/0/levels',
      '/conditions/0/indicators',
      '/conditions/1/levels',
      '/outcome/levels',
      '/theories',
      '/cases',
      '/measures',
      '/mechanism/nodes',
      '/lanes',
      '/ledgers',
      '/ledgers/0/columns',
      '/ledgers/0/fields',
      '/ledgers/0/actors',
      '/ledgers/0/items',
      '/outline/children',
      '/outline/children/1/children',
    ]);
    for (const place of lists) {
      const items = partAt(fullStudy, place) as object[];
      const {study, problems} = parseStudy(
        replaceAt(fullStudy, place, [...items, {...items[0], label: 'again'}]),
      );
      expect(study).to.deep.equal(fullStudy);
      const told = problems.filter(({code}) => code === 'duplicate-id').map(({pointer}) => pointer);
      expect(told).to.deep.equal([`${pointerTo(place)}/${items.length}/id`]);
    }
  });

  it('may be the same for things of different kinds', () => {
    const levels = [{id: 'x'}, {id: 'y'}];
    const study = {
      id: 'x',
      title: 't',
      conditions: [
        {id: 'x', levels},
        {id: 'y', levels},
      ],
      outcome: {levels},
      cases: [{id: 'x'}],
      measures: [{id: 'x'}],
    };
    expect(parseStudy(study)).to.deep.equal({study, problems: []});
  });

  it('of what a ledger defines may be the same in another ledger', () => {
    const ledger = {title: 't', columns: [{id: 'x'}], items: [{id: 'x', column: 'x', label: 'an item'}]};
    const study = {id: 'x', title: 't', ledgers: ['a', 'b'].map((id) => ({id, ...ledger}))};
    expect(parseStudy(study)).to.deep.equal({study, problems: []});
  });

  it('of indicators are unlike each other across conditions, as evidence names them alone', () => {
    const conditions = ['a', 'b'].map((id) => ({id, levels: [{id: 'low'}], indicators: [{id: 'share'}]}));
    const {study, problems} = parseStudy({id: 'x', title: 't', conditions});
    expect(study?.conditions?.[1]?.indicators).to.deep.equal([]);
    expect(problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
      ['duplicate-id', '/conditions/1/indicators/0/id'],
    ]);
  });

  it('of nodes are unlike each other over the whole outline; one that is not goes with what is under it', () => {
    const node = (id: string, ...children: object[]) => ({id, label: id, children});
    const outline = (...more: object[]) => node('a', node('b', node('c')), ...more, node('d'));
    const {study, problems} = parseStudy({
      id: 'a',
      title: 't',
      outline: outline(node('c', node('e')), node('f', node('a'))),
    });
    expect(study?.outline).to.deep.equal(outline(node('f')));
    expect(problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
      ['duplicate-id', '/outline/children/1/id'],
      ['duplicate-id', '/outline/children/2/children/0/id'],
    ]);
  });

  it('of conditions, indicators and measures are not "outcome"', () => {
    const levels = [{id: 'low'}];
    const {study, problems} = parseStudy({
      id: 'x',
      title: 't',
      conditions: [
        {id: 'outcome', levels},
        {id: 'a', levels, indicators: [{id: 'outcome'}]},
      ],
      measures: [{id: 'outcome'}],
      cases: [{id: 'outcome', values: {outcome: 'low'}}],
    });
    expect(study).to.deep.include({
      conditions: [{id: 'a', levels, indicators: []}],
      measures: [],
      cases: [{id: 'outcome', values: {}}],
    });
    expect(problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
      ['reserved-id', '/conditions/0/id'],
      ['reserved-id', '/conditions/1/indicators/0/id'],
      ['reserved-id', '/measures/0/id'],
      ['unknown-id', '/cases/0/values/outcome'],
    ]);
  });
});
