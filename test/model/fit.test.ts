import {expect} from 'chai';
import {fit} from '../../src/model/fit.js';
import {okinawa} from '../support/theories.js';
import {tableStudy} from '../support/qca/published.js';

const notDefined = {count: 0, of: 0, defined: false, value: undefined};

describe('fit', () => {
  const study = tableStudy('A:2 B:2', 'Y', 'a 1 0 1\nb 1 1 1\nc 1 1 0\nd 0 1 1\ne 0 0 0\nf 0 0 1');

  it('counts before it divides', () => {
    const {cases, x, y, both, sufficiency, necessity} = fit(study, {A: '1'});
    expect({cases, x, y, both}).to.deep.equal({cases: 6, x: 3, y: 4, both: 2});
    expect(sufficiency.consistency).to.deep.equal({count: 2, of: 3, defined: true, value: 2 / 3});
    expect(sufficiency.coverage).to.deep.equal({count: 2, of: 4, defined: true, value: 0.5});
    expect(necessity.consistency).to.deep.equal(sufficiency.coverage);
    expect(necessity.coverage).to.deep.equal(sufficiency.consistency);
    expect(necessity.relevance).to.deep.equal({count: 3, of: 4, defined: true, value: 0.75});
  });

  it('tells of each term what it alone covers', () => {
    const {terms, ...whole} = fit(study, [{A: '1'}, {B: '1'}]);
    expect([whole.x, whole.both]).to.deep.equal([4, 3]);
    expect(terms.map(({uniqueCoverage}) => [uniqueCoverage.count, uniqueCoverage.of])).to.deep.equal([
      [1, 4],
      [1, 4],
    ]);
    expect(fit(study, {A: '1'}).terms[0]?.uniqueCoverage.count).to.equal(2);
  });

  it('leaves undefined what is 0 of 0', () => {
    const one = tableStudy('A:2', 'Y', 'a 1 1');
    expect(fit(one, {A: '0'}).sufficiency.consistency).to.deep.equal(notDefined);
    expect(fit(one, {A: '1'}, {outcome: '0'}).necessity.consistency).to.deep.equal(notDefined);
    expect(fit(one, {A: '1'}).necessity.relevance).to.deep.equal(notDefined);
    expect(fit({...one, cases: []}, {A: '1'}).sufficiency.coverage).to.deep.equal(notDefined);
    expect(fit(one, []).sufficiency.consistency).to.deep.equal(notDefined);
  });

  it('calls trivial what every case has', () => {
    const always = tableStudy('A:2', 'Y', 'a 1 1\nb 1 0');
    expect(fit(always, {A: '1'}).necessity).to.deep.include({isTrivial: true});
    expect(fit(always, {A: '1'}).necessity.relevance.value).to.equal(0);
    expect(fit(study, {A: '1'}).necessity.isTrivial).to.equal(false);
    expect(fit({...always, cases: []}, {A: '1'}).necessity.isTrivial).to.equal(false);
  });

  it('leaves out a case where the unknown would decide, and only there', () => {
    const names = ({leftOut}: ReturnType<typeof fit>) => leftOut.map(({id}) => id);
    expect(names(fit(okinawa, {dependence: 'high', reliability: 'strong'}))).to.deep.equal([]);
    expect(names(fit(okinawa, {cost: 'high'}))).to.deep.equal(['sato']);
    // Satō's reliability is strong, whatever his demand would have cost.
    expect(names(fit(okinawa, {cost: 'high', reliability: 'weak'}))).to.deep.equal([]);
    expect(names(fit(okinawa, {dependence: 'high', cost: 'high'}))).to.deep.equal(['sato']);
    const gaps = tableStudy('A:2', 'Y', 'a 1 ?\nb ? 1\nc 1 1');
    expect(names(fit(gaps, {A: '1'}))).to.deep.equal(['a', 'b']);
    const {cases, terms} = fit(okinawa, [{dependence: 'high'}, {cost: 'high'}]);
    expect([cases, terms.map((term) => term.cases)]).to.deep.equal([4, [4, 4]]);
  });

  it('says of the Okinawa study what two of two means', () => {
    const found = fit(okinawa, {reliability: 'weak'}, {outcome: 'refuse'});
    expect([found.both, found.x, found.y]).to.deep.equal([2, 2, 2]);
    expect(found.necessity.relevance).to.deep.equal({count: 3, of: 3, defined: true, value: 1});
  });

  it('refuses what the study lacks', () => {
    expect(() => fit(okinawa, {price: 'low'})).to.throw(RangeError, 'no such condition: price');
    expect(() => fit(okinawa, {cost: 'lower'})).to.throw(RangeError, 'no such level of cost: lower');
    expect(() => fit(okinawa, {cost: 'low'}, {outcome: 'flee'})).to.throw(
      RangeError,
      'no such outcome: flee',
    );
  });
});
