/** Ways for tests to draw a matrix and to read its tables. */
import {html} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import {draw, find, seen, textOf} from './figures.js';

export const matrix = (study: unknown) =>
  draw<AllianceMatrix>(html`<alliance-matrix .study=${study}></alliance-matrix>`);

export const okinawa = () =>
  draw<AllianceMatrix>(
    html`<alliance-matrix study="okinawa" rows="reliability" columns="dependence"></alliance-matrix>`,
  );

export const headsOf = (row: HTMLTableRowElement) =>
  [...row.cells].filter(({localName}) => localName === 'th');

/** The cell under the column and beside the row of these names. */
export function cell(figure: Element, row: string, column: string): HTMLTableCellElement {
  const {tHead, tBodies} = find<HTMLTableElement>(figure, 'table')!;
  const columns = headsOf(tHead!.rows[tHead!.rows.length - 1]!).map(textOf);
  const line = [...tBodies[0]!.rows].find(({cells}) => textOf(cells[0]) === row)!;
  return [...line.cells].filter(({localName}) => localName === 'td')[columns.indexOf(column)]!;
}

/** Each row of the table as the texts of its cells. */
export const grid = (figure: Element) =>
  [...find<HTMLTableElement>(figure, 'table')!.tBodies[0]!.rows].map(({cells}) => [...cells].map(seen));

export const detail = (figure: Element) => find(figure, '[part=detail]');
