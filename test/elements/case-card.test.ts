import {expect, fixture, html} from '@open-wc/testing';
import type {CaseCard} from '../../src/elements/case-card/case-card.js';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/case-card/case-card.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {hearWarnings} from '../support/warnings.js';
import {bread, loaves} from './bread.js';
import {button, draw, find, findAll, forget, nameOf, press, says, stands, textOf} from './figures.js';

const [monday] = bread.cases;

const card = (study: unknown, id: unknown = undefined) =>
  draw<CaseCard>(html`<case-card .study=${study} .case=${id}></case-card>`);

/** The figures in `markup`, all standing. */
async function figures(markup: ReturnType<typeof html>): Promise<FigureElement[]> {
  const place = await fixture<HTMLElement>(html`<div lang="en">${markup}</div>`);
  const all = [...place.querySelectorAll<FigureElement>('alliance-matrix, case-card')];
  await Promise.all(all.map(stands));
  return all;
}

const settled = (all: readonly FigureElement[]) => Promise.all(all.map((one) => one.updateComplete));

const title = (figure: FigureElement) => says(figure, '[part=title]');

/** The codings as one line each, without what they open to. */
const codings = (figure: FigureElement) =>
  findAll(figure, '[part=coding]').map((one) => textOf(one.querySelector('summary') ?? one));

/** The opened text of the coding that begins with `name`. */
const behind = (figure: FigureElement, name: string) =>
  textOf(findAll(figure, '[part=coding]').find((one) => textOf(one).startsWith(name)));

describe('case-card', () => {
  const heard = hearWarnings();
  afterEach(forget);

  describe('on a case of a study', () => {
    it('shows its title, when it was, who acted and what was asked', async () => {
      const figure = await card(bread, 'monday');
      expect(title(figure)).to.equal('Monday’s loaf');
      expect(nameOf(find(figure, '[role=group]')!)).to.equal('Monday’s loaf');
      const facts = says(figure, '[part=facts]');
      expect(facts).to.match(/Period March 4, 2024 Actors The baker.*The apprentice Demand Bread by noon\./);
      expect(says(figure)).to.include('It rose a little.').and.to.include('Eaten by two.');
    });

    it('says what the theory predicted, what was observed, and how far the two are apart', async () => {
      const verdict = says(await card(bread, 'monday'), '[part=verdict]');
      expect(verdict).to.match(/Predicted risen Observed half-risen.*≈ nearly as predicted \(1 off/);
      expect(verdict).to.match(/Rule Yeast: living, Warmth: warm → risen/);
    });

    it('shows every coding with its level, its basis and how much evidence there is', async () => {
      const lines = codings(await card(bread, 'monday'));
      expect(lines).to.have.lengthOf(6);
      expect(lines[0]).to.match(/^Yeast: living stated evidence: 3 \(against: 1\)$/);
      expect(lines[1]).to.match(/^Warmth: warm inferred/);
      expect(lines[2]).to.match(/^Time: short$/);
      expect(lines[4]).to.match(/^Loaf: half-risen/);
    });

    it('groups the evidence by condition, each piece with its bearing and its place in the source', async () => {
      const figure = await card(bread, 'monday');
      const yeast = behind(figure, 'Yeast');
      expect(yeast).to.include('It foams in warm water.').and.to.include('Seen by both. [A. Baker, p. 3]');
      expect(yeast).to.match(/\+ \w+ March 3, 2024: ?It foamed .*\[A\. Baker, p\. 3, after the apprentice\]/);
      expect(yeast).to.match(/− against The packet .*\[Oven log\]/);
      expect(yeast).to.match(/± ambiguous It smelt/);
      expect(yeast).to.not.include('photographed');
      expect(behind(figure, 'Loaf')).to.include('It was photographed.');
    });

    it('keeps evidence on neither condition nor outcome, under a heading of its own', async () => {
      const figure = await card(bread, 'monday');
      expect(behind(figure, 'Further evidence')).to.include('It sold for half.');
    });

    it('has everything in the page while it is closed, for find-in-page', async () => {
      const figure = await card(bread, 'monday');
      expect(findAll<HTMLDetailsElement>(figure, 'details').map(({open}) => open)).to.not.include(true);
      for (const {claim} of monday!.evidence!) expect(says(figure)).to.include(claim);
    });

    it('names what is unknown as unknown, and judges nothing by it', async () => {
      const figure = await card(bread, 'tuesday');
      expect(codings(figure)[2]).to.equal('Time: unknown');
      expect(says(figure, '[part=verdict]')).to.match(/undetermined \([^{}]*Time\)/);
      expect(says(figure, '[part=verdict]')).to.match(
        /Predicted flat or half-risen or risen \(depending on Time\)/,
      );
    });

    it('says that the outcome is unknown', async () => {
      const figure = await card({
        ...bread,
        cases: [{id: 'a', label: 'A', values: {yeast: 'alive', warmth: 'warm'}}],
      });
      expect(says(figure, '[part=verdict]')).to.match(
        /Observed unknown.*\? undetermined \(the outcome is unknown\)/,
      );
      expect(codings(figure).at(-1)).to.equal('Loaf: unknown');
    });

    it('says nothing of a verdict without a theory', async () => {
      const figure = await card(loaves, 'monday');
      expect(find(figure, '[part=verdict]')).to.be.null;
      expect(says(figure)).not.to.match(/predicted/i);
    });

    it('shows in words what EDTF cannot say', async () => {
      const cases = [{...monday!, display: 'early March 2024'}];
      expect(says(await card({...bread, cases}), '[part=facts]')).to.match(/Period early March 2024 Actors/);
    });

    it('is called by its id where it has no name', async () => {
      expect(title(await card({...bread, cases: [{id: 'sunday'}]}))).to.equal('sunday');
    });

    it('shows the only case of a study without being told', async () => {
      expect(title(await card({...bread, cases: [monday]}))).to.equal('Monday’s loaf');
    });

    it('needs neither conditions nor outcome', async () => {
      const figure = await card({
        id: 'bare',
        title: 'Bare',
        cases: [{id: 'a', label: 'A', summary: 'It was.'}],
      });
      expect(says(figure)).to.equal('A It was.');
      expect(figure.problems).to.deep.equal([]);
    });

    it('shows every case of the Okinawa study with what Tables 2 and 3 say', async () => {
      const expected = [
        ['hatoyama-ichiro', 'low', 'weak', 'high', 'refuse'],
        ['kishi', 'low', 'strong', 'high', 'appease'],
        ['sato', 'high', 'strong', 'unknown', 'concede'],
        ['hashimoto', 'low', 'strong', 'low', 'limited concession'],
        ['hatoyama-yukio', 'high', 'weak', 'high', 'refuse'],
      ] as const;
      for (const [id, ...levels] of expected) {
        const figure = await draw<CaseCard>(html`<case-card study="okinawa" case=${id}></case-card>`);
        const shown = codings(figure).map((line) => line.split(': ')[1]);
        levels.forEach((level, i) => expect(shown[i], id).to.match(new RegExp(`^${level}\\b`)));
        expect(says(figure, '[part=verdict]'), id).to.include('✓ as predicted');
      }
    });
  });

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
      expect(lines[0]).to.match(/^yeast: lively evidence: 1$/);
      expect(lines).to.include('constructor: odd');
      expect(lines.find((line) => line.startsWith('salt'))).to.match(/^salt: unknown disputed/);
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
        html`<case-card .case=${{...own, period: 'in spring', laebl: 'x'}}></case-card>`,
      );
      heard();
      expect(figure.problems.map(({message}) => message).join('\n'))
        .to.match(/period/)
        .and.to.match(/"label"/);
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

  describe('without a case', () => {
    it('offers the cases of the study', async () => {
      const figure = await card(bread);
      expect(title(figure)).to.equal('What makes a loaf rise');
      expect(findAll(figure, '[part=choices] button').map(nameOf)).to.deep.equal(
        bread.cases.map(({label}) => label),
      );
      expect(nameOf(find(figure, '[part=choices]')!)).to.match(/choose a case/i);
      expect(find(figure, '[part=facts]')).to.be.null;
    });

    it('shows the case chosen in it, and offers the others still', async () => {
      const figure = await card(bread);
      await press(figure, 'Monday’s loaf');
      expect(title(figure)).to.equal('Monday’s loaf');
      await press(figure, 'Friday’s loaf');
      expect(title(figure)).to.equal('Friday’s loaf');
      expect(button(figure, 'Friday’s loaf').ariaPressed).to.equal('true');
      await press(figure, 'Friday’s loaf');
      expect(title(figure)).to.equal('What makes a loaf rise');
    });

    it('follows the choice that the reader makes on the page', async () => {
      const all = await figures(html`
        <alliance-matrix .study=${bread}></alliance-matrix>
        <case-card .study=${bread}></case-card>
      `);
      const [matrix, follower] = all;
      await press(matrix!, 'Saturday’s loaf');
      await settled(all);
      expect(title(follower!)).to.equal('Saturday’s loaf');
      await press(follower!, 'Monday’s loaf');
      await settled(all);
      expect(button(matrix!, 'Monday’s loaf').ariaPressed).to.equal('true');
      await press(matrix!, 'Monday’s loaf');
      await settled(all);
      expect(title(follower!)).to.equal('What makes a loaf rise');
    });

    it('tells of a choice only where it was made', async () => {
      const all = await figures(html`
        <alliance-matrix .study=${bread}></alliance-matrix>
        <case-card .study=${bread}></case-card>
      `);
      const targets: EventTarget[] = [];
      all[0]!.parentElement!.addEventListener('case-select', ({target}) => void targets.push(target!));
      await press(all[1]!, 'Monday’s loaf');
      await settled(all);
      expect(targets).to.deep.equal([all[1]]);
    });

    it('leaves a pinned card and a card of another group alone', async () => {
      const all = await figures(html`
        <alliance-matrix .study=${bread}></alliance-matrix>
        <case-card .study=${bread} case="friday"></case-card>
        <case-card .study=${bread} group="other"></case-card>
        <case-card .study=${bread} group=""></case-card>
      `);
      await press(all[0]!, 'Monday’s loaf');
      await settled(all);
      const rise = 'What makes a loaf rise';
      expect(all.slice(1).map(title)).to.deep.equal(['Friday’s loaf', rise, rise]);
    });

    it('offers no choice where its author pinned it', async () => {
      expect(find(await card(bread, 'friday'), '[part=choices]')).to.be.null;
    });
  });

  describe('where its author slipped', () => {
    it('tells of an unknown case, with those that there are, and lets the reader choose', async () => {
      const figure = await card(bread, 'mondy');
      const said = heard();
      expect(figure.problems.map(({code}) => code)).to.deep.equal(['unknown-case']);
      expect(figure.problems[0]!.message).to.include('"mondy"').and.to.include('monday');
      expect(said).to.have.lengthOf(1);
      expect(says(figure, '[part=problems]')).to.include('"mondy"');
      await press(figure, 'Monday’s loaf');
      expect(title(figure)).to.equal('Monday’s loaf');
    });

    it('shows the fallback of a study without cases, and says what is missing', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card .study=${{...bread, cases: undefined}}><p>Bread rises.</p></case-card>`,
      );
      const said = heard();
      expect(figure.problems.map(({code}) => code)).to.deep.equal(['no-part']);
      expect(said.join()).to.include('cases');
      expect(find(figure, '[part=figure]')).to.be.null;
      expect(figure.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('shows the fallback where it is given nothing, and says what it can be given', async () => {
      const figure = await draw<CaseCard>(
        html`<case-card factors="cost: low"><p>Nothing yet.</p></case-card>`,
      );
      const said = heard();
      expect(figure.problems.map(({code}) => code)).to.deep.equal(['no-data']);
      expect(said).to.have.lengthOf(1);
      expect(figure.querySelector('p')!.checkVisibility()).to.be.true;
    });
  });
});
