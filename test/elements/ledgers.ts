/** A ledger with one of everything, and ways for tests to draw and read one. */
import {html} from '@open-wc/testing';
import type {StrategyLedger} from '../../src/elements/strategy-ledger/strategy-ledger.js';
import '../../src/elements/strategy-ledger/strategy-ledger.js';
import type {Ledger, StudyInput} from '../../src/model/schema.js';
import {parseStudy} from '../../src/model/parse.js';
import {draw, find, findAll, textOf} from './figures.js';

type Whole = StudyInput & Required<Pick<StudyInput, 'ledgers'>>;
type LedgerInput = Whole['ledgers'][number];

const bakery: LedgerInput = {
  id: 'bakery',
  title: 'What the bakery got for its new oven',
  note: 'Kept by the baker.',
  cite: [{source: 'notes', locator: 'p. 1'}],
  columns: [
    {id: 'aim', label: 'Aim', description: 'What was wanted.'},
    {id: 'means', label: 'Means'},
    {id: 'effect', label: 'Effect'},
  ],
  fields: [
    {id: 'trade', label: 'Trade'},
    {id: 'craft', label: 'Craft'},
  ],
  actors: [
    {id: 'baker', label: 'The baker'},
    {id: 'miller', label: 'The miller'},
    {id: 'nobody', label: 'Nobody'},
  ],
  items: [
    {id: 'custom', column: 'aim', label: 'More customers', actors: ['baker']},
    {
      id: 'oven',
      column: 'means',
      label: 'A new oven',
      description: 'Twice as large as the old one.',
      actors: ['baker', 'miller'],
      field: 'craft',
      date: '2024-03',
      status: 'observed',
      note: 'Bought second-hand.',
      evidence: [
        {
          claim: 'It was paid for in March.',
          date: '2024-03-04',
          bearing: 'supports',
          cite: [{source: 'notes', locator: 'p. 3'}],
        },
        {claim: 'No bill was found.', bearing: 'against', cite: [{source: 'log'}]},
      ],
      cite: [{source: 'notes', locator: 'p. 2'}],
    },
    {id: 'bricks', column: 'means', label: 'Bricks', parent: 'oven', field: 'craft'},
    {
      id: 'loaves',
      column: 'effect',
      label: 'Better loaves',
      bearing: 'gain',
      status: 'claimed',
      field: 'craft',
    },
    {id: 'crust', column: 'effect', label: 'Crust', parent: 'loaves', bearing: 'gain', status: 'observed'},
    {id: 'smoke', column: 'effect', label: 'Smoke', bearing: 'loss', status: 'forecast', actors: ['miller']},
    {id: 'talk', column: 'effect', label: 'Talk in town', parent: 'custom'},
  ],
  links: [
    {
      from: 'oven',
      to: 'custom',
      label: 'was meant for',
      basis: 'stated',
      cite: [{source: 'notes', locator: 'p. 4'}],
    },
    {from: 'oven', to: 'smoke', label: 'led to', basis: 'inferred', note: 'Nobody says so.'},
    {from: 'loaves', to: 'crust', basis: 'stated'},
    {from: 'talk', to: 'talk', label: 'feeds itself', basis: 'disputed'},
  ],
};

const till: LedgerInput = {
  id: 'till',
  title: 'The till',
  columns: [{id: 'only', label: 'Coins'}],
  items: [{id: 'penny', column: 'only', label: 'A penny'}],
};

export const accounts: Whole = {
  id: 'accounts',
  title: 'A bakery in figures',
  scope: 'One year.',
  limits: 'One bakery.',
  sources: [
    {id: 'notes', title: 'Baker’s notes', author: [{literal: 'A. Baker'}]},
    {id: 'log', title: 'Oven log'},
  ],
  ledgers: [bakery, till],
};

type ItemInput = LedgerInput['items'][number];
type Unnamed = Omit<ItemInput, 'label'> & Partial<Pick<ItemInput, 'label'>>;

/** The same study with other items, called by their ids where they have no name, and no links. */
export const withItems = (items: readonly Unnamed[], more: Partial<LedgerInput> = {}): Whole => ({
  ...accounts,
  ledgers: [{...bakery, links: [], ...more, items: items.map((one) => ({label: one.id, ...one}))}],
});

/** The first ledger of a study as figures get it. */
export function ledgerOf(study: unknown): Ledger {
  const {study: parsed, problems} = parseStudy(study);
  if (problems.length) throw new Error(problems.map(({message}) => message).join('\n'));
  return parsed!.ledgers![0]!;
}

export const ledger = (study: unknown = accounts, lang = 'en') =>
  draw<StrategyLedger>(html`<strategy-ledger .study=${study}></strategy-ledger>`, lang);

/** Draws the ledger in a box of that width. */
export async function ledgerIn(width: number, study: unknown = accounts) {
  const figure = await ledger(study);
  figure.parentElement!.style.inlineSize = `${width}px`;
  await painted();
  return figure;
}

/** Resolves once the page has been laid out and drawn. */
export async function painted() {
  for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** An item by its name. */
export function item(figure: Element, name: string): HTMLDetailsElement {
  const found = findAll<HTMLDetailsElement>(figure, '[part=item]').find((one) =>
    textOf(one.querySelector('summary')).startsWith(name),
  );
  if (!found) throw new Error(`No item is called "${name}".`);
  return found;
}

/** Opens or closes an item as a reader does. */
export async function click(figure: StrategyLedger, name: string) {
  item(figure, name).querySelector('summary')!.click();
  await figure.updateComplete;
  await painted();
}

/** Chooses in a list what begins with `words`. */
export async function seek(figure: StrategyLedger, facet: string, words: string) {
  const label = findAll(figure, 'label').find((one) => textOf(one).startsWith(facet))!;
  const select = label.querySelector('select')!;
  select.selectedIndex = [...select.options].findIndex((option) => textOf(option).startsWith(words));
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await figure.updateComplete;
}

export const summaries = (figure: Element) =>
  findAll(figure, '[part=item] > summary')
    .filter((one) => one.checkVisibility())
    .map(textOf);

export const names = (figure: Element) =>
  findAll(figure, '[part=item] > summary > span')
    .filter((one) => one.checkVisibility())
    .map(textOf);

export const links = (figure: Element, name: string) =>
  [...item(figure, name).querySelectorAll('[part=link]')].map(textOf);

export const outlines = (figure: Element) =>
  [...find(figure, '.columns')!.querySelectorAll('[part=lines] path:not(.head)')].map(
    (path) => path.classList.value,
  );
