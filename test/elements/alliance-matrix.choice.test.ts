import {expect, html} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import {button, draw, findAll, forget, press, textOf} from './figures.js';
import {detail, matrix} from './tables.js';
import {bread} from './bread.js';

describe('alliance-matrix', () => {
  afterEach(forget);

  describe('where a case is chosen', () => {
    it('shows why the case stands there: its coding, the rule, what was predicted and observed', async () => {
      const figure = await matrix(bread);
      expect(detail(figure)).to.be.null;
      await press(figure, 'Monday’s loaf');
      expect(button(figure, 'Monday’s loaf').ariaPressed).to.equal('true');
      const text = textOf(detail(figure));
      expect(text).to.match(/^Monday’s loaf Bread by noon\./);
      expect(text).to.match(
        /Predicted risen Observed half-risen ≈ nearly as predicted \(off by 1 in the order of outcomes\)/,
      );
      expect(text).to.match(
        /Yeast: living, Warmth: warm → risen, inferred It works fast\. \[A\. Baker, p\. 7\]/,
      );
      expect(text).to.include('Read out of one week.');
      expect(text).to.match(
        /Yeast: living, stated.*Warmth: warm, inferred.*Time: short.*Flour: rye.*Loaf: half-risen/,
      );
    });

    it('leads down to the evidence, with its bearing, its date and its place in the source', async () => {
      const figure = await matrix(bread);
      await press(figure, 'Monday’s loaf');
      const evidence = findAll(figure, '[part=detail] [part=evidence]').map(textOf);
      expect(evidence).to.have.lengthOf(4);
      expect(evidence[0]).to.match(
        /^\+ \w+ March 3, 2024: ?It foamed within ten minutes\. \[A\. Baker, p\. 3, after the apprentice\]$/,
      );
      expect(evidence[1]).to.match(/^− against The packet was past its date\. \[Oven log\]$/);
      expect(evidence[2]).to.match(/^± ambiguous It smelt of something\.$/);
      expect(evidence[3]).to.equal('It was photographed.');
    });

    it('clears when the case is chosen again', async () => {
      const figure = await matrix(bread);
      await press(figure, 'Monday’s loaf');
      await press(figure, 'Monday’s loaf');
      expect(detail(figure)).to.be.null;
      expect(button(figure, 'Monday’s loaf').ariaPressed).to.equal('false');
    });

    it('moves on when another case is chosen', async () => {
      const figure = await matrix(bread);
      await press(figure, 'Monday’s loaf');
      await press(figure, 'Friday’s loaf');
      expect(textOf(detail(figure))).to.match(/^Friday’s loaf/);
      expect(findAll(figure, '[part=case][aria-pressed=true]')).to.have.lengthOf(1);
    });

    it('says of each undetermined case why it is, without gaps in the sentence', async () => {
      const figure = await matrix(bread);
      const reasons = [
        ['Thursday’s loaf', /undetermined \([^{}]*silent\)/],
        ['Tuesday’s loaf', /undetermined \([^{}]*Time\)/],
        ['Friday’s loaf', /undetermined \([^{}]*Yeast\)/],
      ] as const;
      for (const [name, reason] of reasons) {
        await press(figure, name);
        expect(textOf(detail(figure))).to.match(reason);
      }
    });

    it('tells the page, across shadow roots, what was chosen and what was cleared', async () => {
      const figure = await matrix(bread);
      const details: unknown[] = [];
      const listen = (event: Event) => details.push((event as CustomEvent).detail);
      document.addEventListener('case-select', listen);
      await press(figure, 'Monday’s loaf');
      await press(figure, 'Monday’s loaf');
      document.removeEventListener('case-select', listen);
      expect(details).to.deep.equal([
        {study: 'bread', case: 'monday'},
        {study: 'bread', case: undefined},
      ]);
    });

    it('shows the case that its author pinned, and lets the reader choose another', async () => {
      const figure = await draw<AllianceMatrix>(
        html`<alliance-matrix .study=${bread} case="friday"></alliance-matrix>`,
      );
      expect(textOf(detail(figure))).to.match(/^Friday’s loaf/);
      await press(figure, 'Monday’s loaf');
      expect(textOf(detail(figure))).to.match(/^Monday’s loaf/);
      await press(figure, 'Monday’s loaf');
      expect(textOf(detail(figure))).to.match(/^Friday’s loaf/);
    });
  });
});
