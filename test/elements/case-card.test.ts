import {expect, html} from '@open-wc/testing';
import type {CaseCard} from '../../src/elements/case-card/case-card.js';
import {bread, loaves} from './bread.js';
import {behind, card, codings, title} from './cards.js';
import {draw, find, findAll, forget, nameOf, says, textOf} from './figures.js';

const [monday] = bread.cases;

describe('case-card', () => {
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

    it('says nothing of actors where none is named, and calls a case without a label by its id', async () => {
      const figure = await card({...bread, id: 'bare', cases: [{id: 'bare', label: '', actors: []}]}, 'bare');
      expect(title(figure)).to.equal('bare');
      expect(says(figure, '[part=facts]')).to.equal('');
    });

    it('says what the theory predicted, what was observed, and how far the two are apart', async () => {
      const verdict = says(await card(bread, 'monday'), '[part=verdict]');
      expect(verdict).to.match(/Predicted risen Observed half-risen.*≈ nearly as predicted \(off by 1/);
      expect(verdict).to.match(/Rule Yeast: living, Warmth: warm → risen/);
    });

    it('shows every coding with its level, its basis and how much evidence there is', async () => {
      const lines = codings(await card(bread, 'monday'));
      expect(lines).to.have.lengthOf(6);
      expect(lines[0]).to.match(/^Yeast: living, stated, evidence: 3 \(against: 1\)$/);
      expect(lines[1]).to.match(/^Warmth: warm, inferred/);
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
        /Predicted flat, half-risen or risen \(depending on Time\)/,
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

    it('says what would change the verdict, closed until it is asked for', async () => {
      const figure = await draw<CaseCard>(html`<case-card study="okinawa" case="kishi"></case-card>`);
      expect(find<HTMLDetailsElement>(figure, '[part=turning]')!.open).to.be.false;
      const changes = findAll(figure, '[part=change]').map(textOf);
      expect(changes).to.have.lengthOf(3);
      expect(changes[1]).to.equal(
        'Strategic reliability: weak instead of strong, stated → refuse ✗ not as predicted ' +
          'Other cases there: Hatoyama Ichirō (refuse)',
      );
      expect(find(await card(loaves, 'monday'), '[part=turning]')).to.be.null;
    });

    it('says what the evidence tests, what was found, and what that does, without totals', async () => {
      const evidence = [
        {for: 'yeast', claim: 'It foamed.', test: 'hoop', finding: 'found'},
        {for: 'yeast', claim: 'It smelt sour.', test: 'smoking-gun', finding: 'not-sought'},
        {for: 'yeast', claim: 'It rose by noon.', test: 'doubly-decisive', finding: 'not-found'},
        {for: 'yeast', claim: 'It was bought.'},
      ] as const;
      const figure = await card({...bread, id: 'tested', cases: [{...monday!, evidence: [...evidence]}]});
      const tests = findAll(figure, '[part=tests] li').map(textOf);
      expect(tests).to.deep.equal([
        'It foamed. hoop, found: keeps the coding, weakens its rivals',
        'It smelt sour. smoking gun, not looked for',
        'It rose by noon. doubly decisive, not found: eliminates the coding, strongly supports its rivals',
      ]);
      expect(find(await card(bread, 'monday'), '[part=tests]')).to.be.null;
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
});
