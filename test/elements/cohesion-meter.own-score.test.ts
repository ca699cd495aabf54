import {expect} from 'chai';
import {
  faultsOfNumbers,
  scoreOfNumbers,
  studyOfAttributes,
  type MeterAttributes,
} from '../../src/elements/cohesion-meter/own-score.js';
import {parseStudy} from '../../src/model/parse.js';

const given = (parts: Partial<MeterAttributes>) => {
  const attributes = {
    label: 'Cohesion',
    value: undefined,
    min: undefined,
    max: undefined,
    coverage: undefined,
  };
  return parseStudy(studyOfAttributes({...attributes, ...parts}));
};
const numbersOf = (parts: Partial<MeterAttributes>) => given(parts).study?.cases?.[0]?.readings ?? {};

describe('a score made of attributes', () => {
  it('has the numbers that are given, as text or as numbers', () => {
    const numbers = numbersOf({value: '0.5', min: -0.25, max: ' 0.75 ', coverage: '0.5'});
    expect(scoreOfNumbers(numbers)).to.deep.equal({
      value: 0.5,
      bounds: {min: -0.25, max: 0.75},
      coverage: 0.5,
    });
    expect(faultsOfNumbers(numbers)).to.deep.equal([]);
  });

  it('takes what is missing or empty for unknown, not for 0', () => {
    const unknown = {value: undefined, bounds: undefined, coverage: undefined};
    expect(scoreOfNumbers(numbersOf({}))).to.deep.equal(unknown);
    expect(scoreOfNumbers(numbersOf({value: '', min: ' ', coverage: ''}))).to.deep.equal(unknown);
    expect(numbersOf({value: ' ', min: '\n'})).to.deep.equal({});
    expect(scoreOfNumbers(numbersOf({min: '0'})).bounds).to.equal(undefined);
    expect(scoreOfNumbers(numbersOf({max: '0'})).bounds).to.equal(undefined);
  });

  it('is none without a label', () => {
    expect(studyOfAttributes({label: '', value: '1', min: '', max: '', coverage: ''})).to.equal(undefined);
  });

  it('has problems with what is no number and what is off the scale', () => {
    const {problems, study} = given({value: 'high', min: '-2', max: '1.5'});
    expect(problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
      ['type', '/cases/0/readings/value'],
      ['limit', '/cases/0/readings/min'],
      ['limit', '/cases/0/readings/max'],
    ]);
    expect(study?.cases?.[0]?.readings).to.deep.equal({});
  });

  it('has faults where the coverage is below 0 or the range does not hold the value', () => {
    const faults = (numbers: Record<string, number>) =>
      faultsOfNumbers(numbers).map(({key, id}) => [key, id]);
    expect(faults({coverage: -0.5})).to.deep.equal([['no-share', '-0.5']]);
    expect(faults({min: 0.5, value: 0.2, max: 1})).to.deep.equal([['no-range', '0.5 … 0.2 … 1']]);
    expect(faults({min: 0.5, max: 0.2})).to.deep.equal([['no-range', '0.5 … 0.2']]);
    expect(faults({value: 0.5, max: 0.2})).to.deep.equal([['no-range', '0.5 … 0.2']]);
    expect(faults({min: 0.2, value: 0.2, max: 0.2, coverage: 0})).to.deep.equal([]);
  });

  it('draws no range that is at odds with itself', () => {
    const {bounds, coverage} = scoreOfNumbers({min: 0.5, value: 0.2, max: 1, coverage: -1});
    expect({bounds, coverage}).to.deep.equal({bounds: undefined, coverage: undefined});
  });
});
