/** A case of the author's own, held against a study. */
import {expect, fixture, html} from '@open-wc/testing';
import type {StudyInput} from '../../src/model/schema.js';
import {codesOf, studyOf, TestFigure} from '../support/test-figure.js';
import {hearWarnings} from '../support/warnings.js';

/** Studies of one id would be linked, so each test has its own. */
let count = 0;
const freshStudy = (parts: Partial<StudyInput> = {}) => studyOf(`case-${count++}`, parts);

const own = {id: 'mine', label: 'A case of mine'};

async function figureWith(given: unknown, study: StudyInput = freshStudy()): Promise<TestFigure> {
  const figure = document.createElement('test-figure') as TestFigure;
  figure.study = study;
  figure.case = given;
  (await fixture(html`<div></div>`)).append(figure);
  await figure.updateComplete;
  return figure;
}

const casesOf = (figure: TestFigure) =>
  [...figure.shadowRoot!.querySelectorAll('[aria-pressed]')].map(({textContent}) => textContent.trim());

describe('a case of the author’s own', () => {
  const takeWarnings = hearWarnings();

  for (const [how, given] of [
    ['an object', own],
    ['JSON text', ` ${JSON.stringify(own)}`],
  ] as const) {
    it(`takes the place of the study's cases, and is shown: ${how}`, async () => {
      const figure = await figureWith(given);
      expect(casesOf(figure)).to.deep.equal(['mine']);
      expect(figure.pinned).to.equal('mine');
    });
  }

  it('may come and go', async () => {
    const figure = await figureWith(own);
    figure.case = 'two';
    await figure.updateComplete;
    expect(casesOf(figure)).to.deep.equal(['one', 'two']);
    expect(figure.pinned).to.equal('two');
    figure.case = undefined;
    await figure.updateComplete;
    expect(figure.pinned).to.equal(undefined);
  });

  it('that is broken says where', async () => {
    const figure = await figureWith('{"id": "mine",\n oops}');
    expect(figure.problems).to.have.lengthOf(1);
    expect(figure.problems[0]).to.include({code: 'syntax', line: 2});
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('tells its own problems', async () => {
    const figure = await figureWith({...own, vlaues: {}});
    expect(codesOf(figure)).to.deep.equal(['unknown-key']);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('leaves the study’s comparisons, rivals and events in peace, though they name cases that it replaces', async () => {
    const figure = await figureWith(
      own,
      freshStudy({
        comparisons: [{cases: ['one', 'two']}],
        alternatives: [{claim: 'Luck', against: ['one']}],
        events: [{date: '2024', label: 'Baked', cases: ['two']}],
      }),
    );
    expect(figure.problems.map(({message}) => message)).to.deep.equal([]);
    takeWarnings();
  });

  it('does not make the figure tell a problem of the study twice', async () => {
    const levels = [{id: 'low'}, {id: 'high'}];
    const figure = await figureWith(
      own,
      freshStudy({
        conditions: [{id: 'heat', levels}],
        outcome: {levels},
        rules: [
          {when: {heat: 'low'}, then: 'low'},
          {when: {heat: 'low'}, then: 'high'},
        ],
      }),
    );
    expect(codesOf(figure)).to.deep.equal(['rules-disagree']);
    expect(takeWarnings()).to.have.lengthOf(1);
  });

  it('that the study does not have is named, with those that it has', async () => {
    const figure = await figureWith('three');
    expect(codesOf(figure)).to.deep.equal(['unknown-case']);
    expect(figure.problems[0]!.message).to.include('"three"').and.to.include('one, two');
    expect(takeWarnings()).to.have.lengthOf(1);
  });
});
