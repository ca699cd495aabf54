import {expect} from '@open-wc/testing';
import {predictionView, ruleView, verdictView} from '../../../src/figure/views/verdict.js';
import {Words} from '../../../src/figure/words.js';
import {evaluateCase} from '../../../src/model/evaluate.js';
import {predict} from '../../../src/model/predict.js';
import type {Case, Rule, Study} from '../../../src/model/schema.js';
import {shown, textOf} from '../../support/shown.js';
import {condition, makeStudy} from '../../support/theories.js';

const words = new Words('en');
const rules: Rule[] = [
  {when: {yeast: 'dead'}, then: 'none', basis: 'stated', because: 'Nothing lifts it.', note: 'A note.'},
  {when: {yeast: 'alive', warmth: ['cool', 'warm']}, then: ['some', 'all']},
];
const study = makeStudy({
  conditions: [condition('yeast', 'dead', 'alive'), condition('warmth', 'cold', 'cool', 'warm')],
  rules,
});

const prediction = async (values: Record<string, string>, of: Study = study, said = words) =>
  textOf(await shown(predictionView(said, of, predict(of, values))));

describe('a prediction in words', () => {
  it('names what is permitted: one outcome, or any of several', async () => {
    expect(await prediction({yeast: 'dead'})).to.equal('none');
    expect(await prediction({yeast: 'alive', warmth: 'warm'})).to.equal('some or all');
  });

  it('says on what it still depends', async () => {
    expect(await prediction({warmth: 'warm'})).to.equal('none, some or all (depending on yeast)');
    expect(await prediction({warmth: 'warm'}, study, new Words('zh'))).to.equal(
      'none、some或all（取决于yeast）',
    );
  });

  it('says that the theory is silent', async () => {
    expect(await prediction({yeast: 'alive', warmth: 'cold'})).to.equal('the theory is silent');
  });

  it('is marked with the language of the study, but not where the figure itself speaks', async () => {
    const said = new Words('zh', undefined, {fr: 'Le pain'});
    const languages = async (values: Record<string, string>) => {
      const view = await shown(predictionView(said, study, predict(study, values)));
      return [...view.querySelectorAll('[lang]')].map((part) => [part.getAttribute('lang'), textOf(part)]);
    };
    expect(await languages({yeast: 'alive', warmth: 'warm'})).to.deep.equal([['fr', 'some或all']]);
    expect(await languages({yeast: 'alive', warmth: 'cold'})).to.deep.equal([]);
    expect(await languages({warmth: 'warm'})).to.deep.equal([
      ['fr', 'none、some或all'],
      ['fr', 'yeast'],
    ]);
  });
});

describe('a rule in words', () => {
  it('is one line: from the conditions it names to what it permits', async () => {
    const [first, second] = await Promise.all(rules.map((rule) => shown(ruleView(words, study, rule))));
    expect(textOf(first)).to.equal('yeast: dead → none, stated Nothing lifts it. A note.');
    expect(textOf(second)).to.equal('yeast: alive, warmth: cool or warm → some or all');
  });

  it('says that it holds in every case where it names no condition', async () => {
    const rule = await shown(ruleView(words, study, {when: {}, then: 'none'}));
    expect(textOf(rule)).to.equal('in every case → none');
  });
});

describe('a verdict', () => {
  const verdictOf = async (item: Partial<Case>) => {
    const view = await shown(verdictView(words, study, evaluateCase(study, {id: 'a', ...item})));
    const rows = [...view.querySelectorAll('dt')].map((term) => [
      textOf(term),
      textOf(term.nextElementSibling),
    ]);
    return {rows, view};
  };

  for (const [verdict, item, said] of [
    ['a hit', {values: {yeast: 'dead'}, outcome: 'none'}, 'none ✓ as predicted'],
    [
      'near',
      {values: {yeast: 'dead'}, outcome: 'some'},
      'some ≈ nearly as predicted (off by 1 in the order of outcomes)',
    ],
    [
      'a miss',
      {values: {yeast: 'dead'}, outcome: 'all'},
      'all ✗ not as predicted (off by 2 in the order of outcomes)',
    ],
    ['open without an outcome', {values: {yeast: 'dead'}}, 'unknown ? undetermined (the outcome is unknown)'],
    ['open without a coding', {outcome: 'all'}, 'all ? undetermined (depending on yeast, warmth)'],
    [
      'open where the theory is silent',
      {values: {yeast: 'alive', warmth: 'cold'}, outcome: 'all'},
      'all ? undetermined (the theory is silent)',
    ],
  ] as const) {
    it(`says what was observed, with a sign and in words: ${verdict}`, async () => {
      const {rows} = await verdictOf(item);
      expect(rows[1]).to.deep.equal(['Observed', said]);
    });
  }

  it('says nothing of an order where there are two outcomes', async () => {
    const two = {...study, outcome: {levels: [{id: 'none'}, {id: 'all'}]}};
    const item = {id: 'a', values: {yeast: 'dead'}, outcome: 'all'};
    const view = await shown(verdictView(words, two, evaluateCase(two, item)));
    expect(textOf(view)).to.include('all ✗ not as predicted Rule');
  });

  it('names the prediction and each rule behind it', async () => {
    const {rows} = await verdictOf({values: {yeast: 'dead'}, outcome: 'none'});
    expect(rows[0]).to.deep.equal(['Predicted', 'none']);
    expect(rows.slice(2).map(([term]) => term)).to.deep.equal(['Rule']);
  });

  it('has a sign that is not read out, since the words say it', async () => {
    const {view} = await verdictOf({values: {yeast: 'dead'}, outcome: 'none'});
    expect(view.querySelector('.mark')!.getAttribute('aria-hidden')).to.equal('true');
  });
});
