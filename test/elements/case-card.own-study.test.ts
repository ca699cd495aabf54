import {expect, html} from '@open-wc/testing';
import type {CaseCard} from '../../src/elements/case-card/case-card.js';
import {hearWarnings} from '../support/warnings.js';
import {bread} from './bread.js';
import {behind, card, codings, figures, title} from './cards.js';
import {draw, find, forget, says} from './figures.js';

describe('case-card', () => {
  const heard = hearWarnings();
  afterEach(forget);

  describe('on a case alone', () => {
    const own = {
      id: 'sunday',
      label: 'Sunday’s loaf',
      period: '2024-03-10',
      values: {yeast: 'lively', constructor: 'odd'},
      outcome: 'risen',
      coding: {salt: {basis: 'disputed', note: 'Nobody knows.'}},
      evidence: [{for: 'yeast', claim: 'It foamed.', cite: [{source: 'diary', locator: 'p. 1'}]}],
    };

    const expectSunday = (figure: CaseCard) => {
      expect(title(figure)).to.equal('Sunday’s loaf');
      expect(says(figure, '[part=facts]')).to.equal('Period March 10, 2024');
      const lines = codings(figure);
      expect(lines[0]).to.match(/^yeast: lively, evidence: 1$/);
      expect(lines).to.include('constructor: odd');
      expect(lines.find((line) => line.startsWith('salt'))).to.match(/^salt: unknown, disputed/);
      expect(lines.at(-1)).to.match(/^outcome: risen$/i);
      expect(behind(figure, 'yeast')).to.include('It foamed. [p. 1]');
      expect(behind(figure, 'salt')).to.include('Nobody knows.');
      expect(says(figure, '[part=sources]')).to.include('diary');
      expect(find(figure, '[part=verdict]')).to.be.null;
      expect(figure.problems).to.deep.equal([]);
    };

    it('shows an object given as its property', async () => {
      expectSunday(await draw<CaseCard>(html`<case-card .case=${own}></case-card>`));
    });

    it('shows JSON text in its attribute', async () => {
      expectSunday(await draw<CaseCard>(html`<case-card case=${JSON.stringify(own)}></case-card>`));
    });

    it('tells where the JSON text is broken, and shows the fallback', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card case='{"id": "sunday", "label" "Sunday"}'><p>Sunday.</p></case-card>`,
      );
      const said = heard();
      expect(figure.problems).to.have.lengthOf(1);
      expect(figure.problems[0]).to.include({line: 1, column: 26});
      expect(said).to.have.lengthOf(1);
      expect(find(figure, '[part=figure]')).to.be.null;
      expect(figure.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('tells what is wrong with it, and shows the rest', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card .case=${{...own, period: 'in spring', sumary: 'x'}}></case-card>`,
      );
      heard();
      expect(figure.problems).to.have.lengthOf(2);
      const messages = figure.problems.map(({message}) => message).join('\n');
      expect(messages)
        .to.match(/in spring/)
        .and.to.match(/"summary"/);
      expect(codings(figure)[0]).to.match(/^yeast: lively/);
    });

    it('shows a case of which hardly anything is known', async () => {
      const figure = await draw<CaseCard>(html`<case-card .case=${{id: 'sunday'}}></case-card>`);
      expect(says(figure)).to.match(/^sunday( outcome: unknown)?$/i);
      expect(figure.problems).to.deep.equal([]);
    });

    it('follows when it is given another', async () => {
      const figure = await draw<CaseCard>(html`<case-card .case=${own}></case-card>`);
      figure.case = {...own, id: 'other', label: 'Another loaf'};
      await figure.updateComplete;
      expect(title(figure)).to.equal('Another loaf');
    });
  });

  describe('on a case of its own held against a study', () => {
    const own = {
      id: 'sunday',
      label: 'Sunday’s loaf',
      values: {yeast: 'alive', warmth: 'warm'},
      outcome: 'risen',
    };

    it('judges it by the theory of that study, under the names of that study', async () => {
      const figure = await card(bread, own);
      expect(title(figure)).to.equal('Sunday’s loaf');
      expect(says(figure, '[part=verdict]')).to.match(/Predicted risen Observed risen.*✓ as predicted/);
      expect(codings(figure)).to.deep.equal([
        'Yeast: living',
        'Warmth: warm',
        'Time: unknown',
        'Flour: unknown',
        'Loaf: risen',
      ]);
    });

    it('takes it as JSON text too', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card .study=${bread} case=${JSON.stringify(own)}></case-card>`,
      );
      expect(says(figure, '[part=verdict]')).to.include('✓ as predicted');
    });

    it('tells which of its levels the study lacks, with the nearest, and counts it as unknown', async () => {
      const figure = await card(bread, {...own, values: {yeast: 'aliev', warmth: 'warm'}});
      heard();
      expect(figure.problems).to.have.lengthOf(1);
      expect(figure.problems[0]!.message).to.include('"aliev"').and.to.include('alive');
      expect(codings(figure)[0]).to.equal('Yeast: unknown');
    });
  });

  describe('made of attributes', () => {
    it('shows heading, period, outcome and factors', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card
          heading="Satō"
          period="1967-11/1972-05-15"
          outcome="concession"
          factors="dependence: high; reliability: strong"
        ></case-card>`,
      );
      expect(title(figure)).to.equal('Satō');
      expect(says(figure, '[part=facts]')).to.equal('Period November 1967 – May 15, 1972');
      expect(codings(figure)).to.deep.equal([
        'dependence: high',
        'reliability: strong',
        'outcome: concession',
      ]);
      expect(figure.problems).to.deep.equal([]);
    });

    it('takes a period in words as it stands', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card heading="Satō" period="the late 1960s"></case-card>`,
      );
      expect(says(figure, '[part=facts]')).to.equal('Period the late 1960s');
      expect(figure.problems).to.deep.equal([]);
    });

    it('needs no more than a heading', async () => {
      const figure = await draw<CaseCard>(html`<case-card heading="Satō"></case-card>`);
      expect(says(figure)).to.equal('Satō');
    });

    it('takes empty attributes for none', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card heading="Satō" period="" outcome="" factors=" ; ;"></case-card>`,
      );
      expect(says(figure)).to.equal('Satō');
      expect(figure.problems).to.deep.equal([]);
    });

    it('keeps a factor without a level, as unknown', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card heading="Satō" factors="cost:; demand; base: kept"></case-card>`,
      );
      expect(codings(figure)).to.deep.equal(['cost: unknown', 'demand: unknown', 'base: kept']);
      expect(figure.problems).to.deep.equal([]);
    });

    it('takes Chinese punctuation, and a level with a colon in it', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card heading="佐藤" factors="依赖：高；时间: 9:30"></case-card>`,
        'zh',
      );
      expect(codings(figure)).to.deep.equal(['依赖：高', '时间：9:30']);
    });

    it('keeps two factors of one name apart', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card heading="A" factors="cost: low; cost: high"></case-card>`,
      );
      expect(codings(figure)).to.deep.equal(['cost: low', 'cost: high']);
    });

    it('follows when they change', async () => {
      const figure = await draw<CaseCard>(html`<case-card heading="Satō" factors="cost: low"></case-card>`);
      figure.setAttribute('heading', 'Kishi');
      figure.setAttribute('factors', 'cost: high');
      await figure.updateComplete;
      expect(title(figure)).to.equal('Kishi');
      expect(codings(figure)).to.deep.equal(['cost: high']);
    });

    it('stands beside another without a word, and is not linked to it', async () => {
      const all = await figures(html`
        <case-card heading="Satō" factors="cost: low"></case-card>
        <case-card heading="Kishi" factors="cost: high"></case-card>
      `);
      expect(all.map(title)).to.deep.equal(['Satō', 'Kishi']);
    });

    it('gives way to a study', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card heading="Satō" .study=${bread} case="friday"></case-card>`,
      );
      expect(title(figure)).to.equal('Friday’s loaf');
    });
  });
});
