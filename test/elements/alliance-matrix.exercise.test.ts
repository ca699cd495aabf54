import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import {registry} from '../../src/figure/registry.js';
import {bread} from './bread.js';
import {button, draw, find, findAll, forget, press, says, textOf} from './figures.js';
import {asked} from './modes.js';

const right: Readonly<Record<string, string>> = {
  'Hatoyama Ichirō': 'reliability: weak, Strategic dependence: low',
  Kishi: 'reliability: strong, Strategic dependence: low',
  Satō: 'reliability: strong, Strategic dependence: high',
  Hashimoto: 'reliability: strong, Strategic dependence: low',
  'Hatoyama Yukio': 'reliability: weak, Strategic dependence: high',
};

const place = (figure: Element, words: string) =>
  findAll<HTMLButtonElement>(figure, '[part=places] button[aria-label]').find((one) =>
    one.ariaLabel!.includes(words),
  )!;

async function lay(figure: AllianceMatrix, name: string, where: string) {
  await press(figure, name);
  place(figure, where).click();
  await figure.updateComplete;
}

const counts = (figure: Element) => findAll(figure, '[part=agreement] li').map(textOf);

const inShadow = (figure: Element) => figure.shadowRoot!.activeElement as HTMLElement;

describe('alliance-matrix', () => {
  afterEach(() => {
    forget();
    localStorage.clear();
  });

  describe('as an exercise', () => {
    it('gives no coding away: neither levels nor bearings nor verdicts nor what the study rests on', async () => {
      const figure = await asked('exercise', {case: 'kishi'});
      expect(find(figure, '[part=detail], [part=summary], [part=rests], [part=verdict], .mark')).to.be.null;
      await press(figure, 'Kishi');
      const shown = says(figure, '[part=detail]');
      expect(shown).to.match(/^Kishi Nobusuke June 1957 .* Return of the administration/);
      expect(shown).to.include('pro-American and anti-communist line');
      expect(shown).to.not.match(
        /strong reliability|low overall dependence|[+−±] |, stated|inferred|appease/,
      );
      expect(shown).to.include('Kept back until then, since it names a level: 2');
    });

    it('is not told by a linked figure either, and tells none which case is read', async () => {
      const figure = await asked('exercise');
      await press(figure, 'Kishi');
      expect([...registry.choices]).to.deep.equal([]);
      registry.choices.set(JSON.stringify([null, 'okinawa']), 'sato');
      figure.requestUpdate();
      await figure.updateComplete;
      expect(says(figure, '[part=detail]')).to.match(/^Kishi/);
    });

    it('can be done with the keyboard alone, the focus going on to what comes next', async () => {
      const figure = await asked('exercise');
      const reach = async (found: () => boolean) => {
        for (let presses = 0; presses < 30 && !found(); presses++) await sendKeys({press: 'Tab'});
        expect(found()).to.be.true;
      };
      find(figure, '[part=controls] select')!.focus();
      for (const [name, where] of Object.entries(right)) {
        await reach(() => textOf(inShadow(figure)).startsWith(name));
        await sendKeys({press: 'Enter'});
        await figure.updateComplete;
        await reach(() => inShadow(figure)?.ariaLabel?.includes(where) ?? false);
        await sendKeys({press: ' '});
        await figure.updateComplete;
        await figure.updateComplete;
      }
      expect(says(figure, '[part=mode] [role=status]')).to.equal('Placed: 5 of 5');
      expect(textOf(inShadow(figure))).to.equal('Compare with the author’s coding');
      await sendKeys({press: 'Enter'});
      await figure.updateComplete;
      expect(counts(figure)).to.deep.equal([
        'Strategic reliability: 5 of 5 the same as the author’s',
        'Strategic dependence: 5 of 5 the same as the author’s',
      ]);
      expect(textOf(inShadow(figure))).to.equal('Your coding beside the author’s');
    });

    it('shows where the two codings differ, and which evidence bears on it, without calling it wrong', async () => {
      const figure = await asked('exercise');
      await lay(figure, 'Kishi', 'reliability: strong, Strategic dependence: high');
      await lay(figure, 'Satō', right['Satō']!);
      await press(figure, 'Compare with');
      expect(counts(figure)).to.deep.equal([
        'Strategic reliability: 2 of 2 the same as the author’s (not placed: 3)',
        'Strategic dependence: 1 of 2 the same as the author’s (not placed: 3)',
      ]);
      const table = findAll<HTMLTableRowElement>(figure, '[part=answers] tbody tr').map(({cells}) =>
        [...cells].map(textOf).join(' '),
      );
      expect(table.slice(2, 4)).to.deep.equal([
        'Kishi Nobusuke Strategic reliability strong strong',
        'Strategic dependence high low ≠ differs',
      ]);
      expect(findAll(figure, '[part=coding] summary').map(textOf)).to.deep.equal([
        'Strategic dependence: low, stated, evidence: 6 (against: 1)',
      ]);
      expect(says(figure, '[part=mode]')).to.not.match(/wrong|correct|score/);
      await press(figure, 'Start over');
      expect(says(figure, '[part=mode] [role=status]')).to.equal('Placed: 0 of 5');
    });

    it('says that nothing can be compared where the author leaves a case uncoded', async () => {
      const figure = await asked('exercise', {study: bread});
      await lay(figure, 'Friday’s loaf', 'Yeast: dead, Warmth: cold');
      await press(figure, 'Compare with');
      expect(counts(figure)).to.deep.equal([
        'Yeast: nothing to compare (not placed: 5, not coded by the author: 1)',
        'Warmth: 1 of 1 the same as the author’s (not placed: 5)',
      ]);
    });

    it('lets a case be moved to another place, and taken back', async () => {
      const figure = await asked('exercise');
      await lay(figure, 'Kishi', right['Kishi']!);
      await press(figure, 'Kishi');
      expect(place(figure, right['Kishi']!)).to.equal(undefined);
      place(figure, right['Satō']!).click();
      await figure.updateComplete;
      expect(says(figure, '[role=status]')).to.equal('Placed: 1 of 5');
      await press(figure, 'Kishi');
      await press(figure, 'Take Kishi Nobusuke back');
      expect(says(figure, '[role=status]')).to.equal('Placed: 0 of 5');
      expect(button(figure, 'Compare with').disabled).to.be.true;
    });

    it('lets a case be dragged to its place by any pointer, and out of it', async () => {
      const figure = await asked('exercise');
      const drag = async (name: string, target: Element) => {
        const piece = button(figure, name);
        const at = (one: Element) => {
          const {left, top, width, height} = one.getBoundingClientRect();
          return {clientX: left + width / 2, clientY: top + height / 2};
        };
        const fire = (type: string, where: Element) =>
          piece.dispatchEvent(
            new PointerEvent(type, {
              pointerId: 1,
              bubbles: true,
              buttons: +(type !== 'pointerup'),
              ...at(where),
            }),
          );
        // The pointer of a test is none that could be captured.
        piece.setPointerCapture = () => undefined;
        fire('pointerdown', piece);
        fire('pointermove', target);
        fire('pointerup', target);
        piece.click();
        await figure.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
      };
      const target = findAll(figure, 'td.target')[1]!;
      await drag('Kishi', target);
      expect(textOf(target)).to.equal('Kishi Nobusuke');
      expect(find(figure, '[aria-pressed=true]')).to.be.null;
      await drag('Kishi', find(figure, '[part=tray]')!);
      expect(says(figure, '[role=status]')).to.equal('Placed: 0 of 5');
      await drag('Kishi', find(figure, '[part=title]')!);
      expect(says(figure, '[role=status]')).to.equal('Placed: 0 of 5');
    });

    it('hears the first click after the last case was dragged out of the tray', async () => {
      const figure = await asked('exercise', {study: {...bread, id: 'one', cases: bread.cases.slice(0, 1)}});
      const piece = find(figure, '[part=tray] [part=piece]')!;
      piece.setPointerCapture = () => undefined;
      const target = find(figure, 'td.target')!;
      const {left, top} = target.getBoundingClientRect();
      const fire = (type: string, clientX: number, clientY: number) =>
        piece.dispatchEvent(
          new PointerEvent(type, {pointerId: 1, buttons: +(type !== 'pointerup'), clientX, clientY}),
        );
      fire('pointerdown', 0, 0);
      fire('pointermove', left + 2, top + 2);
      fire('pointerup', left + 2, top + 2);
      await figure.updateComplete;
      expect(says(figure, '[role=status]')).to.equal('Placed: 1 of 1');
      await new Promise((resolve) => setTimeout(resolve));
      await press(figure, 'Compare with');
      expect(find(figure, '[part=agreement]')).to.exist;
    });

    it('drags nothing once the button was let go elsewhere', async () => {
      const figure = await asked('exercise');
      const piece = button(figure, 'Kishi');
      piece.dispatchEvent(new PointerEvent('pointerdown', {pointerId: 1, buttons: 1}));
      piece.dispatchEvent(new PointerEvent('pointermove', {pointerId: 1, buttons: 0, clientX: 50}));
      expect(piece.classList.contains('dragged')).to.be.false;
    });

    const remembering = () =>
      draw<AllianceMatrix>(
        html`<alliance-matrix study="okinawa" mode="exercise" remember></alliance-matrix>`,
      );

    it('keeps answers on the device only where the page asks for it', async () => {
      await lay(await asked('exercise'), 'Kishi', right['Kishi']!);
      expect(localStorage).to.have.lengthOf(0);
      const label = 'Strategic dependence: low, Strategic reliability: strong';
      await lay(await remembering(), 'Kishi', label);
      expect(says(await remembering(), '[role=status]')).to.equal('Placed: 1 of 5');
    });

    it('does without what the device will not keep, or keeps broken', async () => {
      localStorage.setItem('alliance-widgets/exercise/okinawa', '{broken');
      expect(says(await remembering(), '[role=status]')).to.equal('Placed: 0 of 5');
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        const figure = await remembering();
        await lay(figure, 'Kishi', 'dependence: low, Strategic reliability: strong');
        expect(says(figure, '[role=status]')).to.equal('Placed: 1 of 5');
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });

    it('gives the answers away as JSON, as a file or as text', async () => {
      const figure = await asked('exercise');
      await lay(figure, 'Kishi', right['Kishi']!);
      await press(figure, 'Compare with');
      const text = find<HTMLTextAreaElement>(figure, 'textarea')!;
      const {createObjectURL} = URL;
      const files: Blob[] = [];
      URL.createObjectURL = (file: Blob) => {
        files.push(file);
        return '#';
      };
      try {
        await press(figure, 'Download');
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      expect(await files[0]!.text()).to.equal(text.value);
      const {answers} = JSON.parse(text.value) as {answers: {case: string; own: string | null}[]};
      expect(answers.filter(({own}) => own !== null).map((one) => one.case)).to.deep.equal([
        'kishi',
        'kishi',
      ]);
    });
  });
});
