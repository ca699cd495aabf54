/** What custom-elements.json promises, held against what the shipped elements render, observe and fire. */
import {expect} from '@open-wc/testing';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {closePages, openMarkup, type Page} from '../support/page.js';
import {afterTask} from '../support/test-figure.js';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName: string;
  readonly members: readonly (Named & {readonly kind: string})[];
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  modules: readonly {readonly declarations: readonly [Declaration]}[];
};
const declarations = manifest.modules.map(({declarations: [declaration]}) => declaration);
/** An outline of which each point is soon reached, with a date that a timeline on the page can show. */
const outline = {
  id: 'points',
  title: 'Points',
  outline: {id: 'root', label: 'Root', children: [{id: 'then', label: 'Then', date: '2024-03-04'}]},
};
/** A study whose evidence says what it tests. */
const tests = {
  id: 'tests',
  title: 'Tests',
  conditions: [{id: 'yeast', levels: [{id: 'dead'}, {id: 'alive'}]}],
  outcome: {levels: [{id: 'flat'}, {id: 'risen'}]},
  rules: [{when: {yeast: 'alive'}, then: 'risen'}],
  cases: [
    {
      id: 'monday',
      values: {yeast: 'alive'},
      outcome: 'risen',
      evidence: [{for: 'yeast', claim: 'Foam.', test: 'hoop', finding: 'found'}],
    },
  ],
};

const studies = [
  'okinawa',
  'stake-perception',
  'japan-strategy',
  'alliance-chronology',
  'alliance-outline',
  JSON.stringify(outline),
  JSON.stringify(tests),
];

const names = (list: readonly Named[]) => list.map(({name}) => name);

interface Seen {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
  readonly events: Set<string>;
}

function look({shadowRoot}: FigureElement, {parts, slots}: Seen) {
  for (const element of shadowRoot!.querySelectorAll('[part]'))
    element.part.forEach((name) => parts.add(name));
  for (const slot of shadowRoot!.querySelectorAll('slot')) slots.add(slot.name);
}

/** Does all that a reader can do with a pointer, some of each kind. */
async function explore(figure: FigureElement, seen: Seen) {
  look(figure, seen);
  const kinds = new Map<string, number>();
  const controls = () => [
    ...figure.shadowRoot!.querySelectorAll<HTMLElement>('button, [role=treeitem], [part~=node]'),
  ];
  for (let i = 0; i < Math.min(controls().length, 60); i++) {
    const control = controls()[i]!;
    const kind = `${control.localName} ${control.getAttribute('part')} ${control.parentElement?.className}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (kinds.get(kind)! > 12) continue;
    control.click();
    await figure.updateComplete;
    look(figure, seen);
  }
}

/** Places one case in the exercise, where there is one, and asks for the author's coding. */
async function answer(figure: FigureElement) {
  for (const control of ['[part=piece]', '[data-place] > [aria-label]', '.reveal']) {
    figure.shadowRoot!.querySelector<HTMLElement>(control)?.click();
    await figure.updateComplete;
  }
}

async function appear({document}: Page, tag: string, attributes: Record<string, string>, seen: Seen) {
  const figure = document.createElement(tag) as FigureElement;
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  const dispatch = figure.dispatchEvent.bind(figure);
  figure.dispatchEvent = (event) => {
    seen.events.add(event.type);
    return dispatch(event);
  };
  document.body.append(figure);
  await figure.updateComplete;
  await afterTask();
  return figure;
}

/** Settings in which elements show what they do not show by themselves. */
const settings: readonly Record<string, string>[] = [
  {},
  ...['truth-table', 'map', 'list', 'chart'].map((view) => ({view})),
  {mode: 'what-if', case: 'kishi', change: 'reliability: weak'},
  {mode: 'compare', compare: 'kishi hashimoto'},
  {mode: 'robustness'},
  {mode: 'formula', conditions: 'dependence reliability'},
  {mode: 'exercise'},
];

/** Everything that elements of that tag show and fire, over studies, views and widths. */
async function live(page: Page, tag: string): Promise<Seen> {
  const seen: Seen = {parts: new Set(), slots: new Set(), events: new Set()};
  const fault = await appear(page, tag, {study: '{'}, seen);
  look(fault, seen);
  fault.remove();
  for (const study of studies) {
    for (const asked of settings) {
      const figure = await appear(page, tag, {study, ...asked}, seen);
      if (!figure.problems.length) {
        if (asked['mode'] === 'exercise') await answer(figure);
        await explore(figure, seen);
      }
      figure.remove();
    }
  }
  return seen;
}

describe('custom-elements.json', () => {
  let page: Page;
  before(async () => {
    page = await openMarkup(
      `<!doctype html><html lang="en"><head><script src="record.js"></script>
       <script type="module" src="/dist/cdn/alliance-widgets-all.js"></script></head>
       <body><okinawa-timeline study="okinawa"></okinawa-timeline></body></html>`,
      1000,
    );
  });
  after(closePages);

  for (const declaration of declarations) {
    const {tagName} = declaration;

    describe(`says of <${tagName}>`, () => {
      let seen: Seen;
      let figure: FigureElement;
      before(async function () {
        this.timeout(120_000);
        seen = await live(page, tagName);
        figure = await appear(page, tagName, {study: 'okinawa'}, {...seen, events: new Set()});
      });
      after(() => figure.remove());

      it('which attributes it observes', () => {
        const {observedAttributes} = figure.constructor as typeof FigureElement;
        expect(names(declaration.attributes)).to.have.members(observedAttributes);
      });

      it('which properties and methods it has', () => {
        for (const {name, kind} of declaration.members) {
          expect(name in figure, name).to.equal(true);
          if (kind === 'method') expect(figure[name as 'retry']).to.be.a('function');
        }
      });

      it('which parts it shows', () => {
        expect([...seen.parts]).to.have.members(names(declaration.cssParts));
      });

      it('which slots it has', () => {
        expect([...seen.slots]).to.have.members(names(declaration.slots));
      });

      it('which events it fires', () => {
        expect([...seen.events]).to.have.members(names(declaration.events));
      });

      it('which custom properties it reads', () => {
        const css = figure
          .shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules])
          .map(({cssText}) => cssText)
          .join('\n');
        const read = new Set([...css.matchAll(/var\((--aw-[\w-]+)/g)].map(([, name]) => name));
        expect(names(declaration.cssProperties)).to.have.members([...read]);
      });
    });
  }
});
