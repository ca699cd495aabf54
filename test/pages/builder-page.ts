/** The builder in a frame, and what an author does there. */
import {waitUntil} from '@open-wc/testing';
import {figuresOf, openPage, type Page} from './demo-page.js';

export const english = '/demo/builder.html';
export const chinese = '/demo/builder.zh.html';
export const wide = 1280;
export const KEY = 'alliance-widgets-builder';
export const tabs = ['form', 'json', 'table'] as const;

export const bread =
  'Bread\tHeat\tLeaven\tCrust\nBaguette\toven\twith\tcrisp\nMantou\tsteam\twith\tsoft\nMatzo\toven\twithout\tcrisp';

export async function open(path = english, width = wide): Promise<Page> {
  const page = await openPage(path, width);
  await figureStands(page);
  return page;
}

/** Waits as long as a busy machine needs. */
export const eventually = (happens: () => unknown, what: string) =>
  waitUntil(() => Boolean(happens()), what, {timeout: 10_000});

export const figureStands = ({document}: Page, words = '') =>
  waitUntil(() => shownBy(document)?.includes(words), `the figure shows ${words}`, {timeout: 10_000});
export const shownBy = (document: Document) =>
  figuresOf(document)[0]?.shadowRoot?.querySelector('[part=figure]')?.textContent;

export function find<T extends HTMLElement = HTMLInputElement>({document}: Page, selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export const turnTo = (page: Page, tab: (typeof tabs)[number]) => find(page, `#tab-${tab}`).click();
export const named = (page: Page, name: string) => {
  const labels = [...page.document.querySelectorAll('label')];
  const label = labels.find((one) => one.querySelector('span')?.textContent === name);
  const control = label?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select, textarea');
  if (!control) throw new Error(`Nothing is called ${name}.`);
  return control;
};
export const press = (page: Page, name: string) => {
  const buttons = [...page.document.querySelectorAll('button')];
  const button = buttons.find(({textContent}) => textContent.trim() === name);
  if (!button) throw new Error(`No button is called ${name}.`);
  button.click();
};

export function type(control: HTMLInputElement | HTMLSelectElement, value: string) {
  control.value = value;
  const isList = control.localName === 'select';
  control.dispatchEvent(new Event(isList ? 'change' : 'input', {bubbles: true}));
}

export const choose = (page: Page, group: string, value: string) =>
  find<HTMLInputElement>(page, `input[name=${group}][value='${value}']`).click();
export const editorOf = (page: Page) => find(page, '#editor').shadowRoot!;
export const keptText = () => (JSON.parse(localStorage.getItem(KEY) ?? '{}') as {text?: string}).text ?? '';

/** Makes a study of a table, in whatever language the page is. */
export function begin(page: Page, text: string) {
  turnTo(page, 'table');
  type(find(page, '#paste'), text);
  find(page, '#panel-table .primary').click();
}

export async function paste(page: Page, text = bread) {
  begin(page, text);
  await figureStands(page, 'Mantou');
}
