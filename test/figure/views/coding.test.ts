import {expect} from '@open-wc/testing';
import {basisView, codingView, evidenceView} from '../../../src/figure/views/coding.js';
import {Words} from '../../../src/figure/words.js';
import type {CodedValue} from '../../../src/model/coding.js';
import {shown, textOf} from '../../support/shown.js';

const study = {id: 'a', title: 'A'};
const words = new Words('en');
const dead = {id: 'dead', label: 'dead'};
const coded = (parts: Partial<CodedValue> = {}): CodedValue => ({
  id: 'yeast',
  of: {id: 'yeast', label: 'Yeast', levels: [dead]},
  level: dead,
  coding: undefined,
  evidence: [],
  ...parts,
});
const viewOf = (parts?: Partial<CodedValue>) => shown(codingView(words, study, coded(parts)));

describe('a coded value', () => {
  it('names the condition and its level', async () => {
    expect(textOf(await viewOf())).to.equal('Yeast: dead');
  });

  it('is called unknown where it is', async () => {
    expect(textOf(await viewOf({level: undefined}))).to.equal('Yeast: unknown');
  });

  it('names an outcome without a label as such', async () => {
    expect(textOf(await viewOf({id: 'outcome', of: {levels: [dead]}}))).to.equal('outcome: dead');
  });

  it('says what it rests on', async () => {
    const bases = [];
    for (const basis of ['stated', 'inferred', 'disputed'] as const)
      bases.push(textOf(await viewOf({coding: {basis}})));
    expect(bases).to.deep.equal(['Yeast: dead, stated', 'Yeast: dead, inferred', 'Yeast: dead, disputed']);
    expect(textOf(await shown(basisView(words, undefined)))).to.equal('');
  });

  it('has nothing to open where nothing is behind it', async () => {
    expect((await viewOf()).querySelector('details')).to.equal(null);
  });

  it('opens to the level’s meaning, the coder’s note and the evidence', async () => {
    const details = (
      await viewOf({
        level: {...dead, description: 'It does not foam.'},
        coding: {note: 'The log differs.'},
        evidence: [{for: 'yeast', claim: 'No foam.'}],
      })
    ).querySelector('details')!;
    expect(details.open).to.equal(false);
    for (const text of ['It does not foam.', 'The log differs.', 'No foam.'])
      expect(textOf(details)).to.include(text);
  });

  it('counts its evidence, and what of it speaks against it', async () => {
    const claims = (bearings: readonly ('supports' | 'against')[]) =>
      bearings.map((bearing) => ({for: 'yeast', claim: 'A claim.', bearing}));
    const summary = async (bearings: readonly ('supports' | 'against')[]) =>
      textOf((await viewOf({evidence: claims(bearings)})).querySelector('summary'));
    expect(await summary(['supports', 'supports'])).to.match(/evidence: 2$/);
    expect(await summary(['supports', 'against'])).to.match(/evidence: 2 \(against: 1\)$/);
  });

  it('does not count what was not found, or not looked for, as speaking against it', async () => {
    const pieces = ([undefined, 'found', 'not-found', 'not-sought'] as const).map((finding) => ({
      for: 'yeast',
      claim: 'A claim.',
      bearing: 'against' as const,
      ...(finding && {finding}),
    }));
    const details = await viewOf({evidence: pieces});
    expect(textOf(details.querySelector('summary'))).to.match(/evidence: 4 \(against: 2\)$/);
  });
});

describe('a piece of evidence', () => {
  it('says that it was not found, or not looked for', async () => {
    const evidence = [
      {claim: 'It foamed.', bearing: 'supports', finding: 'found'},
      {claim: 'It smelt.', bearing: 'against', finding: 'not-found'},
      {claim: 'It rose.', finding: 'not-sought', date: '1999'},
    ] as const;
    const list = await shown(evidenceView(words, study, evidence));
    expect([...list.querySelectorAll('li')].map(textOf)).to.deep.equal([
      '+ supports It foamed.',
      '− against, not found: It smelt.',
      'not looked for: 1999: It rose.',
    ]);
    expect(list.querySelector('.against')).to.equal(null);
  });

  it('says in words which way it bears, when, and where it is found', async () => {
    const evidence = [
      {for: 'yeast', claim: 'No foam.', bearing: 'supports', date: '1969-11'} as const,
      {
        for: 'yeast',
        claim: 'A little foam.',
        bearing: 'against',
        cite: [{source: 'log', locator: 'p. 3'}],
      } as const,
      {for: 'yeast', claim: 'Some bubbles.', bearing: 'ambiguous'} as const,
      {for: 'yeast', claim: 'A smell.'},
    ];
    const list = await shown(evidenceView(words, study, evidence));
    expect([...list.querySelectorAll('li')].map(textOf)).to.deep.equal([
      '+ supports November 1969: No foam.',
      '− against A little foam. [p. 3]',
      '± ambiguous Some bubbles.',
      'A smell.',
    ]);
  });
});
