import {expect} from 'chai';
import {changesOf, readChanges, writeChanges} from '../../src/elements/alliance-matrix/changes.js';
import {makeStudy, condition} from '../support/theories.js';

const study = makeStudy({
  conditions: [condition('yeast', 'dead', 'alive'), condition('warmth', 'cold', 'warm')],
});
const item = {id: 'a', values: {yeast: 'dead'}};

describe('codings that a what-if changes', () => {
  it('are read as pairs of ids, however they are spaced', () => {
    expect(readChanges(' yeast :alive;; warmth: a: b')).to.deep.equal([
      ['yeast', 'alive'],
      ['warmth', 'a: b'],
    ]);
    expect(readChanges(undefined)).to.deep.equal([]);
  });

  it('are read with colons in the ids of conditions', () => {
    const conditions = [condition('GDP', 'low', 'high'), condition('GDP: total', 'low', 'high')];
    expect(readChanges('GDP: total: high; GDP: low; GDPs: x', conditions)).to.deep.equal([
      ['GDP: total', 'high'],
      ['GDP', 'low'],
      ['GDPs', 'x'],
    ]);
    const changes = {'GDP: total': 'high'};
    expect(changesOf(makeStudy({conditions}), {id: 'a', values: {}}, writeChanges(changes))).to.deep.equal(
      changes,
    );
  });

  it('are those that the study knows and that change something', () => {
    expect(changesOf(study, item, 'yeast: dead; warmth: warm; salt: much')).to.deep.equal({warmth: 'warm'});
    expect(changesOf(study, item, 'warmth: hot; constructor: x')).to.deep.equal({});
  });

  it('can be written and read again', () => {
    const changes = {yeast: 'alive', warmth: 'warm'};
    expect(changesOf(study, item, writeChanges(changes))).to.deep.equal(changes);
  });
});
