import {expect, html} from '@open-wc/testing';
import type {CaseCard} from '../../src/elements/case-card/case-card.js';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import {hearWarnings} from '../support/warnings.js';
import {bread} from './bread.js';
import {card, figures, settled, title} from './cards.js';
import {button, draw, find, findAll, forget, nameOf, press, says} from './figures.js';

describe('case-card', () => {
  const heard = hearWarnings();
  afterEach(forget);

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
