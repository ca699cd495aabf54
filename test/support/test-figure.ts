import {waitUntil} from '@open-wc/testing';
import {html, type PropertyDeclarations} from 'lit';
import {define} from '../../src/figure/define.js';
import {FigureElement} from '../../src/figure/figure-element.js';
import {allParts} from '../../src/model/parse.js';
import type {Study, StudyInput} from '../../src/model/schema.js';

/** A figure that draws next to nothing: its cases as buttons, below the title that every figure has. */
export class TestFigure extends FigureElement {
  static override properties: PropertyDeclarations = {own: {}};

  /** Stands for the attributes of which an element makes a study of its own. */
  declare own: StudyInput | undefined;

  override readonly parts = allParts;

  override get ownStudy() {
    return this.own;
  }

  protected override renderFigure({cases = []}: Study) {
    return html`${cases.map(
      ({id}) => html`
        <button type="button" aria-pressed=${id === this.chosenCase?.id} @click=${() => this.choose(id)}>
          ${id}
        </button>
      `,
    )}`;
  }
}

define('test-figure', TestFigure);

/** A study of two cases, enough for whatever all figures do. */
export const studyOf = (id: string, parts: Partial<StudyInput> = {}): StudyInput => ({
  id,
  title: `The study ${id}`,
  cases: [{id: 'one'}, {id: 'two'}],
  ...parts,
});

/** Its id, by the title that the figure shows; undefined while it shows none. */
export const shownStudy = ({shadowRoot}: FigureElement) =>
  /^The study (.+)$/.exec(shadowRoot?.querySelector('[part=title]')?.textContent.trim() ?? '')?.[1];

export const codesOf = ({problems}: FigureElement) => problems.map(({code}) => code);

export const problemPanelOf = ({shadowRoot}: FigureElement) =>
  shadowRoot!.querySelector<HTMLDetailsElement>('[part=problems]');

/** The case marked as chosen in a test figure. */
export const chosenIn = ({shadowRoot}: FigureElement) =>
  shadowRoot!.querySelector('[aria-pressed=true]')?.textContent.trim();

/** Chooses a case as a reader does. */
export function choose(figure: FigureElement, id: string) {
  const buttons = [...figure.shadowRoot!.querySelectorAll('button')];
  buttons.find(({textContent}) => textContent.trim() === id)!.click();
}

/** Resolves when `figure` shows the study with that id, or none. */
export const shows = (figure: FigureElement, id: string | undefined) =>
  waitUntil(() => shownStudy(figure) === id, `the figure shows ${id}`, {interval: 5, timeout: 5000});

/** Resolves when `figure` tells a problem of that code. */
export const tells = (figure: FigureElement, code: string) =>
  waitUntil(() => codesOf(figure).includes(code), `the figure tells ${code}`, {interval: 5, timeout: 5000});

/** Whether a reader sees `element`: it takes up room on the page. */
export const isShown = (element: Element | null | undefined) => Boolean(element?.getClientRects().length);

/** Past the task in which figures still wait for what a page may bring. */
export const afterTask = () => new Promise<void>((resolve) => setTimeout(resolve));
