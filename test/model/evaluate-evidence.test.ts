import {expect} from 'chai';
import {evaluateEvidence} from '../../src/model/evaluate-evidence.js';
import {parseStudy} from '../../src/model/parse.js';
import type {Evidence} from '../../src/model/schema.js';
import {okinawa} from '../support/theories.js';

const piece = (parts: Partial<Evidence>): Evidence => ({for: 'cost', claim: 'a claim', ...parts});
const hypotheses = (...evidence: Evidence[]) => {
  const kishi = okinawa.cases?.find(({id}) => id === 'kishi');
  return evaluateEvidence(okinawa, {...kishi, id: 'kishi', evidence});
};
const effects = (parts: Partial<Evidence>) => {
  const found = hypotheses(piece(parts))[0]?.pieces[0];
  return [found?.onHypothesis, found?.onRivals, found?.reason];
};

describe('evaluateEvidence', () => {
  it('eliminates what fails a hoop, and only keeps what passes it', () => {
    expect(effects({test: 'hoop', finding: 'not-found'})).to.deep.equal([
      'eliminates',
      'supports',
      undefined,
    ]);
    expect(effects({test: 'hoop', finding: 'found'})).to.deep.equal(['keeps', 'weakens', undefined]);
  });

  it('supports strongly what has a smoking gun, and hardly blames the lack of one', () => {
    expect(effects({test: 'smoking-gun', finding: 'found'})).to.deep.equal([
      'supports-strongly',
      'weakens-strongly',
      undefined,
    ]);
    expect(effects({test: 'smoking-gun', finding: 'not-found'})).to.deep.equal([
      'weakens',
      'supports',
      undefined,
    ]);
  });

  it('makes little of a straw in the wind, either way', () => {
    expect(effects({test: 'straw-in-the-wind', finding: 'found'})).to.deep.equal([
      'supports',
      'weakens',
      undefined,
    ]);
    expect(effects({test: 'straw-in-the-wind', finding: 'not-found'})).to.deep.equal([
      'weakens',
      'supports',
      undefined,
    ]);
  });

  it('lets a doubly decisive test decide between the hypothesis and its rivals', () => {
    expect(effects({test: 'doubly-decisive', finding: 'found'})).to.deep.equal([
      'supports-strongly',
      'eliminates',
      undefined,
    ]);
    expect(effects({test: 'doubly-decisive', finding: 'not-found'})).to.deep.equal([
      'eliminates',
      'supports-strongly',
      undefined,
    ]);
  });

  it('takes what nobody looked for as no failure', () => {
    for (const test of ['hoop', 'smoking-gun', 'straw-in-the-wind', 'doubly-decisive'] as const) {
      expect(effects({test, finding: 'not-sought'})).to.deep.equal(['none', 'none', 'not-sought']);
    }
  });

  it('reads evidence against the coding as a test of the rivals', () => {
    expect(effects({test: 'hoop', finding: 'not-found', bearing: 'against'})).to.deep.equal([
      'supports',
      'eliminates',
      undefined,
    ]);
    expect(effects({test: 'smoking-gun', finding: 'found', bearing: 'against'})).to.deep.equal([
      'weakens-strongly',
      'supports-strongly',
      undefined,
    ]);
  });

  it('tells no effect, and why, without a coding, a test or a finding, and of what is ambiguous', () => {
    expect(effects({finding: 'found'})).to.deep.equal([undefined, undefined, 'no-test']);
    expect(effects({test: 'hoop'})).to.deep.equal([undefined, undefined, 'no-finding']);
    expect(effects({test: 'hoop', finding: 'found', bearing: 'ambiguous'})[2]).to.equal('ambiguous');
    const evidence = [piece({test: 'hoop', finding: 'found'})];
    const [cost] = evaluateEvidence(okinawa, {id: 'new', evidence});
    expect([cost?.level, cost?.rivals, cost?.pieces[0]?.reason]).to.deep.equal([undefined, [], 'no-coding']);
    const [trust] = hypotheses(piece({for: 'trust', test: 'hoop', finding: 'found'}));
    expect(trust?.pieces[0]?.reason).to.equal('no-coding');
  });

  it('derives the test from certitude and uniqueness', () => {
    const tests = (['high', 'low'] as const).flatMap((certitude) =>
      (['high', 'low'] as const).map((uniqueness) => {
        const judged = piece({certitude: {level: certitude}, uniqueness: {level: uniqueness}});
        return [certitude, uniqueness, hypotheses(judged)[0]?.pieces[0]?.test];
      }),
    );
    expect(tests).to.deep.equal([
      ['high', 'high', 'doubly-decisive'],
      ['high', 'low', 'hoop'],
      ['low', 'high', 'smoking-gun'],
      ['low', 'low', 'straw-in-the-wind'],
    ]);
    expect(hypotheses(piece({certitude: {level: 'high'}}))[0]?.pieces[0]?.test).to.equal(undefined);
    expect(hypotheses(piece({uniqueness: {level: 'high'}}))[0]?.pieces[0]?.test).to.equal(undefined);
  });

  it('goes by the judgments where the test that is stated is another, and says so', () => {
    const [cost] = hypotheses(piece({test: 'hoop', certitude: {level: 'low'}, uniqueness: {level: 'low'}}));
    expect(cost?.pieces[0]).to.deep.include({test: 'straw-in-the-wind', disagrees: 'hoop'});
    const [same] = hypotheses(piece({test: 'hoop', certitude: {level: 'high'}, uniqueness: {level: 'low'}}));
    expect(same?.pieces[0]).to.deep.include({test: 'hoop', disagrees: undefined});
  });

  it('sorts the evidence by what it bears on, with the rivals of each coding', () => {
    const found = hypotheses(
      piece({for: 'outcome'}),
      piece({}),
      piece({for: 'trust'}),
      piece({for: 'trust'}),
    );
    expect(found.map(({id, level, pieces}) => [id, level?.id, pieces.length])).to.deep.equal([
      ['cost', 'high', 1],
      ['outcome', 'appease', 1],
      ['trust', undefined, 2],
    ]);
    expect(found[0]?.rivals.map(({id}) => id)).to.deep.equal(['low']);
    expect(found[1]?.rivals.map(({id}) => id)).to.deep.equal(['refuse', 'delay', 'limited', 'concede']);
  });

  it('refuses the id of a case that is not there', () => {
    expect(() => evaluateEvidence(okinawa, 'satou')).to.throw(RangeError, 'no such case: satou');
  });
});

describe('the check of stated tests', () => {
  const told = (...evidence: unknown[]) => {
    const cases = [{id: 'kishi', evidence}];
    return parseStudy({...okinawa, cases}).problems.map(({code, pointer}) => `${code} ${pointer}`);
  };

  it('tells of a test that the judgments contradict, in its place, and of no other', () => {
    const high = {level: 'high'};
    expect(
      told(
        {for: 'nothing', claim: 'left out'},
        {for: 'cost', claim: 'a claim', test: 'hoop', certitude: high, uniqueness: high},
        {for: 'cost', claim: 'a claim', test: 'doubly-decisive', certitude: high, uniqueness: high},
        {for: 'cost', claim: 'a claim', test: 'hoop', certitude: high},
        {for: 'cost', claim: 'a claim', certitude: high, uniqueness: high},
      ),
    ).to.deep.equal(['unknown-id /cases/0/evidence/0/for', 'test-disagrees /cases/0/evidence/1']);
  });
});
