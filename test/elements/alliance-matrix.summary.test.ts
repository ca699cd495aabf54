import {expect, html} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import type {StudyInput} from '../../src/model/schema.js';
import {draw, find, findAll, forget, nameOf, says, textOf} from './figures.js';
import {matrix} from './tables.js';
import {bread} from './bread.js';

describe('alliance-matrix', () => {
  afterEach(forget);

  describe('in sum', () => {
    it('counts the cases by verdict, each with its name', async () => {
      const lines = findAll(await matrix(bread), '[part=summary] li').map(textOf);
      expect(lines.map((line) => line.replace(/^(. \d of \d).*: /, '$1 '))).to.deep.equal([
        '✓ 1 of 6 Wednesday’s loaf',
        '≈ 1 of 6 Monday’s loaf',
        '✗ 1 of 6 Saturday’s loaf',
        '? 3 of 6 Tuesday’s loaf, Thursday’s loaf, Friday’s loaf',
      ]);
    });

    it('says so where no case is as the theory says', async () => {
      const cases = bread.cases.filter(({id}) => id === 'saturday');
      const lines = findAll(await matrix({...bread, cases}), '[part=summary] li').map(textOf);
      expect(lines).to.have.lengthOf(2);
      expect(lines[0]).to.match(/^✓ 0 of 1 .*none/);
    });

    it('tells what it rests on, with notes and places', async () => {
      const rests = says(await matrix(bread), '[part=rests]');
      expect(rests).to.include('One oven, one baker.');
      expect(rests).to.match(/Scope.*Loaves of one week\./);
      expect(rests).to.match(/Limits.*Too few for a law\./);
      expect(rests).to.match(/Monday’s loaf, Warmth: warm, inferred The oven was on\. \[Oven log\]/);
      expect(rests).to.match(/→ risen, inferred It works fast\. \[A\. Baker, p\. 7\] Read out of one week\./);
      expect(rests).to.not.include('Seen by both.');
    });

    it('is silent about what it rests on where nothing needs to be said', async () => {
      const [monday] = bread.cases;
      const bare: StudyInput = {...bread, cases: [{...monday!, coding: undefined}]};
      for (const key of ['note', 'scope', 'limits', 'rules'] as const) delete bare[key];
      expect(find(await matrix(bare), '[part=rests]')).to.be.null;
    });

    it('names its sources, linked where they can be read', async () => {
      const figure = await matrix(bread);
      expect(says(figure, '[part=sources]')).to.match(/A\. Baker\. Baker’s notes; Oven log$/);
      expect(findAll<HTMLAnchorElement>(figure, '[part=sources] a').map(({href}) => href)).to.deep.equal([
        'https://example.org/n',
      ]);
    });

    it('carries its title and its author’s caption', async () => {
      const figure = await draw<AllianceMatrix>(
        html`<alliance-matrix .study=${bread}><p slot="caption">Table 1. Loaves.</p></alliance-matrix>`,
      );
      expect(says(figure, '[part=title]')).to.equal('What makes a loaf rise');
      expect(nameOf(find(figure, '[role=group]')!)).to.equal('What makes a loaf rise');
      expect(figure.querySelector('p')!.checkVisibility()).to.be.true;
      expect(figure.querySelector('p')!.assignedSlot).to.equal(find(figure, 'slot[name=caption]'));
    });
  });
});
