import {expect} from 'chai';
import {idsAt} from '../../demo/builder/ids.js';
import {parseStudy} from '../../src/model/parse.js';
import {fullStudy} from '../support/full-study.js';

type Path = readonly (string | number)[];
type Fields = Record<string | number, unknown>;

const at = (data: unknown, path: Path) => path.reduce((found, key) => (found as Fields)[key], data) as Fields;

/** Every place in a study, with what stands there. */
function placesIn(value: unknown, path: Path = []): {path: Path; value: unknown}[] {
  if (typeof value === 'string') return [{path, value}];
  const inside = Object.entries(Object(value) as object).map(([key, part]) =>
    placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [{path, value}, ...inside.flat()];
}

/** Whether the parser misses an id there, once the study is changed. */
function misses(path: Path, change: (study: unknown) => void): boolean {
  const study = structuredClone(fullStudy);
  change(study);
  const {problems} = parseStudy(study);
  return problems.some(({code, pointer}) => code === 'unknown-id' && pointer === `/${path.join('/')}`);
}

describe('the ids that fit', () => {
  it('are offered wherever a study must name one of its own', () => {
    const named = placesIn(fullStudy).filter(
      ({path, value}) =>
        typeof value === 'string' &&
        misses(path, (study) => (at(study, path.slice(0, -1))[path.at(-1)!] = 'nowhere')),
    );
    // The id of a step is its own, though that of a condition's step must be the condition's.
    const offered = named.filter(({path}) => path.at(-1) !== 'id');
    expect(offered).to.have.lengthOf.above(50);
    for (const {path, value} of offered)
      expect(idsAt(fullStudy, 'value', path), path.join('/')).to.include(value);
  });

  it('are offered as keys wherever those are ids', () => {
    const keys = placesIn(fullStudy).filter(
      ({path}) =>
        typeof path.at(-1) === 'string' &&
        misses([...path.slice(0, -1), 'nowhere'], (study) => {
          const around = at(study, path.slice(0, -1));
          around['nowhere'] = around[path.at(-1)!];
        }),
    );
    expect(keys).to.have.lengthOf.above(8);
    for (const {path} of keys)
      expect(idsAt(fullStudy, 'key', path.slice(0, -1)), path.join('/')).to.include(path.at(-1));
  });

  it('are offered one by one where a rule permits several', () => {
    const rules = [{when: {cost: ['low']}, then: ['delay']}];
    const study = {...fullStudy, theories: [{id: 't', rules}]};
    expect(idsAt(study, 'value', ['theories', 0, 'rules', 0, 'when', 'cost', 0])).to.include('low');
    expect(idsAt(study, 'value', ['theories', 0, 'rules', 0, 'then', 0])).to.include('delay');
  });

  it('are none where nothing of the kind is known, and of a study that is only begun', () => {
    expect(idsAt(fullStudy, 'value', ['title'])).to.deep.equal([]);
    expect(idsAt(fullStudy, 'value', ['cases', 'x', 'outcome'])).to.deep.equal([]);
    expect(idsAt(fullStudy, 'value', ['cases', 0, 'values', 'unheard'])).to.deep.equal([]);
    const begun = {conditions: [{id: 'a'}, {}, {id: ''}, {id: 7}, null, {id: 'a'}], outcome: 'x', cases: {}};
    expect(idsAt(begun, 'key', ['cases', 0, 'values'])).to.deep.equal(['a']);
    for (const path of [
      ['cases', 0, 'outcome'],
      ['events', 0, 'cases', 0],
      ['mechanism', 'links', 0, 'from'],
    ])
      expect(idsAt(begun, 'value', path)).to.deep.equal([]);
  });
});
