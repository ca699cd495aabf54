import {expect} from 'chai';
import {authorPairs} from '../../src/model/author-pairs.js';
import {parseStudy} from '../../src/model/parse.js';
import type {Comparison, Study} from '../../src/model/schema.js';
import {okinawa as builtIn} from '../../src/studies/okinawa/index.js';
import {okinawa} from '../support/theories.js';

const finding = (a: string, b: string, on?: string, study: Study = okinawa) => {
  const comparison: Comparison = {cases: [a, b], ...(on !== undefined && {on})};
  return authorPairs({...study, comparisons: [comparison]})[0]?.finding;
};

describe('authorPairs', () => {
  it('isolates where one condition differs and the others are the same', () => {
    expect(finding('hatoyama-ichiro', 'kishi', 'reliability')).to.equal('isolates');
    expect(finding('hatoyama-ichiro', 'kishi')).to.equal('isolates');
    expect(finding('hatoyama-ichiro', 'kishi', 'outcome')).to.equal('isolates');
  });

  it('passes over a comparison with a case that the study lacks', () => {
    expect(finding('nobody', 'kishi')).to.equal(undefined);
    expect(finding('kishi', 'nobody')).to.equal(undefined);
  });

  it('is inconclusive where another condition differs as well, and names it', () => {
    const comparisons = [{cases: ['hatoyama-ichiro', 'hashimoto'], on: 'reliability'}];
    const [pair] = authorPairs({...okinawa, comparisons});
    expect(pair).to.deep.include({finding: 'inconclusive', held: ['dependence'], besides: ['cost']});
  });

  it('controls nothing where every condition differs', () => {
    expect(finding('hashimoto', 'hatoyama-yukio', 'reliability')).to.equal('controls-nothing');
  });

  it('shows no difference on a condition that is coded the same in both', () => {
    expect(finding('hatoyama-ichiro', 'kishi', 'dependence')).to.equal('no-difference');
  });

  it('shows no difference where cases of different outcome are coded the same throughout', () => {
    const twin = {
      id: 'twin',
      outcome: 'refuse',
      values: {dependence: 'low', reliability: 'strong', cost: 'high'},
    };
    const study = {...okinawa, cases: [...(okinawa.cases ?? []), twin]};
    expect(finding('kishi', 'twin', undefined, study)).to.equal('no-difference');
  });

  it('tells of cases that end alike', () => {
    expect(finding('hatoyama-ichiro', 'hatoyama-yukio', 'dependence')).to.equal('same-outcome');
  });

  it('is undetermined where what is unknown would decide', () => {
    expect(finding('kishi', 'sato', 'dependence')).to.equal('undetermined');
    expect(finding('hatoyama-ichiro', 'sato', 'cost')).to.equal('undetermined');
    const open = {...okinawa, cases: okinawa.cases?.map(({outcome: _, ...rest}) => rest)};
    expect(finding('kishi', 'hashimoto', 'cost', open)).to.equal('undetermined');
  });

  it('is inconclusive whatever the unknown is, where two conditions differ anyway', () => {
    expect(finding('hatoyama-ichiro', 'sato', 'dependence')).to.equal('inconclusive');
  });

  it('passes over comparisons of cases that the study lacks', () => {
    expect(finding('kishi', 'nobody')).to.equal(undefined);
  });
});

describe('authorPairs on the Okinawa study', () => {
  const study = parseStudy(builtIn).study!;
  const [first, second, third, fourth] = authorPairs(study);
  const en = (value: unknown) => (value as {en: string}).en;

  it('finds reliability isolated between Hatoyama Ichirō and Kishi', () => {
    expect(first).to.deep.include({
      finding: 'isolates',
      isolates: 'reliability',
      held: ['dependence', 'cost'],
    });
  });

  it('leaves Kishi and Satō open for the unknown cost, with the note on the pair that the paper names wrongly', () => {
    expect(second?.comparison.cases).to.deep.equal(['kishi', 'sato']);
    expect(second).to.deep.include({finding: 'undetermined', differ: ['dependence'], unknown: ['cost']});
    expect(en(second?.comparison.note)).to.match(/names Hatoyama Ichirō and Kishi .* cannot be meant/);
    expect(finding('hatoyama-ichiro', 'kishi', 'dependence', study)).to.equal('no-difference');
  });

  it('says what else differs between Hashimoto and Hatoyama Yukio: everything', () => {
    expect(third?.comparison).to.deep.include({cases: ['hashimoto', 'hatoyama-yukio'], on: 'reliability'});
    expect(third).to.deep.include({finding: 'controls-nothing', held: [], besides: ['dependence', 'cost']});
  });

  it('says what else differs between Hatoyama Ichirō and Hashimoto: the cost', () => {
    const comparisons = [{cases: ['hatoyama-ichiro', 'hashimoto'], on: 'reliability'}];
    const [pair] = authorPairs({...study, comparisons});
    expect(pair).to.deep.include({finding: 'inconclusive', besides: ['cost']});
  });

  it('finds that Kishi and Hashimoto differ by cost alone, in a pair marked as derived', () => {
    expect(fourth).to.deep.include({finding: 'isolates', isolates: 'cost', differ: ['cost']});
    expect(fourth?.comparison.origin).to.equal('derived');
  });
});
