/** Ways for tests to question a matrix as a reader does. */
import {html} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import {draw, findAll, textOf} from './figures.js';

interface Asked {
  readonly study?: unknown;
  readonly case?: string;
  readonly change?: string;
  readonly compare?: string;
}

/** A matrix of the Okinawa study, or of another, in that mode. */
export const asked = (mode: string, {study = 'okinawa', ...asked}: Asked = {}, lang = 'en') =>
  draw<AllianceMatrix>(
    html`<alliance-matrix
      .study=${study}
      rows=${study === 'okinawa' ? 'reliability' : 'yeast'}
      mode=${mode}
      .case=${asked.case}
      .change=${asked.change}
      .compare=${asked.compare}
    ></alliance-matrix>`,
    lang,
  );

/** The select whose label begins with these words. */
export function select(figure: Element, label: string): HTMLSelectElement {
  const found = findAll(figure, 'label').find((one) => textOf(one).startsWith(label));
  if (!found) throw new Error(`No label begins with "${label}".`);
  return found.querySelector('select')!;
}

/** Chooses the option that begins with these words, as a reader does. */
export async function choose(figure: AllianceMatrix, label: string, option: string) {
  const field = select(figure, label);
  const found = [...field.options].find((one) => textOf(one).startsWith(option));
  if (!found) throw new Error(`"${label}" has no option "${option}".`);
  field.value = found.value;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await figure.updateComplete;
}
