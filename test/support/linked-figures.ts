/** Figures on one page, which may be linked. */
import {fixture, html} from '@open-wc/testing';
import {chosenIn, studyOf, type TestFigure} from './test-figure.js';

/** Choices last as long as the page, so each test has a study of its own. */
let count = 0;
export const freshStudy = () => studyOf(`choice-${count++}`);

type Settings = Partial<Pick<TestFigure, 'study' | 'own' | 'group' | 'case'>>;

/** Figures with these settings, connected and updated. */
export async function figuresOf(...all: Settings[]): Promise<TestFigure[]> {
  const figures = all.map((settings) =>
    Object.assign(document.createElement('test-figure') as TestFigure, settings),
  );
  (await fixture(html`<div></div>`)).append(...figures);
  await updated(figures);
  return figures;
}

export const updated = (figures: readonly TestFigure[]) =>
  Promise.all(figures.map(({updateComplete}) => updateComplete));

/** The case that each of `figures` shows once they are up to date. */
export async function chosenInAll(figures: readonly TestFigure[]) {
  await updated(figures);
  return figures.map(chosenIn);
}
