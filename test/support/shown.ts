import {fixture, html} from '@open-wc/testing';

/** What a view gives, on the page. */
export const shown = (view: unknown) => fixture<HTMLElement>(html`<div>${view}</div>`);

/** What a reader reads of it, with single spaces. */
export const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
