/** Ways for tests to draw cards and to read them. */
import {fixture, html} from '@open-wc/testing';
import type {CaseCard} from '../../src/elements/case-card/case-card.js';
import '../../src/elements/case-card/case-card.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {draw, findAll, says, stands, textOf} from './figures.js';

export const card = (study: unknown, id: unknown = undefined) =>
  draw<CaseCard>(html`<case-card .study=${study} .case=${id}></case-card>`);

/** The figures in `markup`, all standing. */
export async function figures(markup: ReturnType<typeof html>): Promise<FigureElement[]> {
  const place = await fixture<HTMLElement>(html`<div lang="en">${markup}</div>`);
  const all = [...place.querySelectorAll<FigureElement>('alliance-matrix, case-card')];
  await Promise.all(all.map(stands));
  return all;
}

export const settled = (all: readonly FigureElement[]) => Promise.all(all.map((one) => one.updateComplete));

export const title = (figure: FigureElement) => says(figure, '[part=title]');

/** The codings as one line each, without what they open to. */
export const codings = (figure: FigureElement) =>
  findAll(figure, '[part=coding]').map((one) => textOf(one.querySelector('summary') ?? one));

/** The opened text of the coding that begins with `name`. */
export const behind = (figure: FigureElement, name: string) =>
  textOf(findAll(figure, '[part=coding]').find((one) => textOf(one).startsWith(name)));
