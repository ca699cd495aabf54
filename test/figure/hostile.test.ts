/** Whatever a study, an attribute or a file says, nothing of it is executed, and nothing becomes markup. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/case-card/case-card.js';
import '../../src/elements/causal-chain/causal-chain.js';
import '../../src/elements/cohesion-meter/cohesion-meter.js';
import '../../src/elements/okinawa-timeline/okinawa-timeline.js';
import '../../src/elements/strategy-ledger/strategy-ledger.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {parseStudy} from '../../src/model/parse.js';
import {studySchema} from '../../src/model/schema.js';
import {drawnStudy} from '../support/drawn-study.js';
import {keysIn, leavesOf, onePerField, withKey, withProse, withText, type Place} from '../support/places.js';
import {muteWarnings} from '../support/warnings.js';

const markup =
  '<img src=x onerror=hacked()></script><script>hacked()</script>"><svg onload=hacked()>' +
  '\'-->${hacked()}{{hacked()}}<a href="javascript:hacked()">here</a>';
const payloads = ['javascript:hacked()', markup];

/** All that the figures themselves make. */
const ours = new Set(
  (
    'section div details summary slot h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td ' +
    'a button cite strong em small span code br style i b label select option input mark svg path g line mask rect'
  ).split(' '),
);
const active = /^(on|src|action|formaction|xlink|ping|background)/;
/** A figure styles what it places with numbers alone. */
const placed = /^\s*[\w-]+:(?: |calc|max|em|px|%|e-|[-\d.()+*/,])*$/;
const isPlaced = (style: string) => style.split(';').every((one) => !one.trim() || placed.test(one));

const page = window as {hacked?: () => void};
const tags = [
  'alliance-matrix',
  'alliance-outline',
  'case-card',
  'causal-chain',
  'cohesion-meter',
  'okinawa-timeline',
  'strategy-ledger',
] as const;

/** One of each figure with `study`, linked to nothing, on its first case. */
function figuresOf(study: unknown): FigureElement[] {
  return tags.map((tag) => Object.assign(document.createElement(tag), {study, group: '', case: 'monday'}));
}

async function show(figures: readonly FigureElement[]) {
  (await fixture(html`<div></div>`)).append(...figures);
  await Promise.all(figures.map(({updateComplete}) => updateComplete));
  await openAll(figures);
}

async function openAll(figures: readonly FigureElement[]) {
  for (const {shadowRoot} of figures) {
    shadowRoot!.querySelector<HTMLElement>('[part~=case], [part=choices] button, [role=treeitem]')?.click();
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
  }
  await Promise.all(figures.map(({updateComplete}) => updateComplete));
}

/** What in a figure is not of its own making. */
function intruders({shadowRoot}: FigureElement): string[] {
  return [...shadowRoot!.querySelectorAll('*')].flatMap((element) => [
    ...(ours.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...element.getAttributeNames().filter((name) => active.test(name)),
    ...(isPlaced(element.getAttribute('style') ?? '') ? [] : [`style=${element.getAttribute('style')}`]),
    ...[...element.querySelectorAll(':scope > script')].map(() => '<script>'),
    ...(element.hasAttribute('href') && !/^(https?|mailto):/.test(element.getAttribute('href')!)
      ? [`href=${element.getAttribute('href')}`]
      : []),
  ]);
}

/** All that `figures` say, also what only assistive technology reads. */
const words = (figures: readonly FigureElement[]) =>
  figures.map(({shadowRoot}) => shadowRoot!.textContent).join('\n');

function expectHarmless(figures: readonly FigureElement[], what: string) {
  expect(figures.flatMap(intruders), what).to.deep.equal([]);
}

/** The fields of the format as patterns of paths, in which lists have no numbers. */
function fieldsOf(schema: unknown, path = ''): string[] {
  const {entries, item, value, wrapped} = schema as Record<'entries' | 'item' | 'value' | 'wrapped', object>;
  if (value) return fieldsOf(value, `${path}/[^/]+`);
  if (wrapped ?? item) return fieldsOf(wrapped ?? item, path);
  if (!entries) return [path];
  return Object.entries(entries).flatMap(([key, field]) => fieldsOf(field, `${path}/${key}`));
}

/** Every figure is drawn anew for every field, which takes an engine a minute. */
const patience = 120_000;

describe('a study with something hostile', function () {
  this.timeout(patience);
  muteWarnings();
  const heard: string[] = [];

  before(() => {
    page.hacked = () => heard.push('hacked');
  });
  after(() => {
    delete page.hacked;
  });
  afterEach(() => {
    expect(heard.splice(0)).to.deep.equal([]);
  });

  it('is tried in every field that the format has', () => {
    expect(parseStudy(drawnStudy).problems).to.deep.equal([]);
    const used = leavesOf(drawnStudy).map(
      (place) => `/${place.filter((key) => !/^\d+$/.test(key)).join('/')}`,
    );
    for (const field of fieldsOf(studySchema)) {
      const pattern = new RegExp(`^${field.replace('$', '\\$')}(/|$)`);
      expect(
        used.some((path) => pattern.test(path)),
        field,
      ).to.equal(true);
    }
  });

  for (const payload of payloads) {
    it(`in one field shows it as text, or refuses it: ${payload.slice(0, 20)}`, async () => {
      const places = onePerField(leavesOf(drawnStudy));
      const shown: Place[] = [];
      for (const place of places) {
        const figures = figuresOf(withText(drawnStudy, place, payload));
        await show(figures);
        expectHarmless(figures, place.join('/'));
        if (words(figures).includes(payload)) shown.push(place);
        for (const figure of figures) figure.remove();
      }
      expect(shown.length).to.be.greaterThan(places.length / 3);
    });

    it(`in one key shows it as text, or refuses it: ${payload.slice(0, 20)}`, async () => {
      for (const place of onePerField(keysIn(drawnStudy))) {
        const figures = figuresOf(withKey(drawnStudy, place, payload));
        await show(figures);
        expectHarmless(figures, place.join('/'));
        for (const figure of figures) figure.remove();
      }
    });

    it(`in all texts for readers shows it as text, in every view: ${payload.slice(0, 20)}`, async () => {
      const study = withProse(drawnStudy, payload);
      const figures = figuresOf(study);
      await show(figures);
      expectHarmless(figures, 'first view');
      const [matrix] = figures;
      const before = words([matrix!]).split(payload).length;
      expect(before).to.be.greaterThan(20);
      matrix!.setAttribute('view', 'truth-table');
      await openAll(figures);
      expectHarmless(figures, 'truth table');
      matrix!.case = undefined;
      await openAll(figures);
      expectHarmless(figures, 'chosen by the reader');
    });

    it(`in a language or the language of the page is harmless: ${payload.slice(0, 20)}`, async () => {
      const figures = figuresOf(drawnStudy);
      for (const figure of figures) figure.lang = payload;
      await show(figures);
      expectHarmless(figures, 'lang');
      expect(words(figures)).to.include('Monday’s loaf');
    });

    it(`in any attribute is harmless: ${payload.slice(0, 20)}`, async () => {
      const attributes = ['study', 'src', 'case', 'group', 'rows', 'columns', 'view', 'depth'];
      const ownData = ['heading', 'period', 'outcome', 'factors', 'label', 'value', 'min', 'max', 'coverage'];
      const json = JSON.stringify(payload);
      for (const value of [
        payload,
        `{"id": ${json}, "title": ${json}, "cases": [{"id": ${json}}]}`,
        `{${payload}`,
      ]) {
        const figures = [...attributes, ...ownData].flatMap((name) =>
          tags.map((tag) => {
            const figure = document.createElement(tag);
            if (!ownData.includes(name) && name !== 'study' && name !== 'src') figure.study = drawnStudy;
            if (ownData.includes(name)) figure.setAttribute('heading', 'A card');
            figure.setAttribute(name, value);
            return figure;
          }),
        );
        await show(figures);
        expectHarmless(figures, value);
      }
    });
  }

  it('is as harmless by every way in which it comes', async () => {
    const payload = payloads.join(' ');
    const text = JSON.stringify(withProse({...drawnStudy, id: 'ways'}, payload));
    const ways: Record<string, (figure: FigureElement) => void> = {
      attribute: (figure) => figure.setAttribute('study', text),
      'data: URL': (figure) => figure.setAttribute('src', `data:,${encodeURIComponent(text)}`),
      script: (figure) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = text;
        figure.append(script);
      },
    };
    for (const [way, give] of Object.entries(ways)) {
      const figures = tags.map((tag) => Object.assign(document.createElement(tag), {group: ''}));
      figures.forEach(give);
      (await fixture(html`<div></div>`)).append(...figures);
      await Promise.all(figures.map(({ready}) => ready));
      await openAll(figures);
      expectHarmless(figures, way);
      expect(words(figures)).to.include(payload);
    }
  });
});

describe('the links of a study', () => {
  muteWarnings();

  it('lead to the web, to a mailbox or to a DOI', async () => {
    const [source] = drawnStudy.sources;
    const links = [
      {URL: 'https://example.org/a'},
      {URL: 'mailto:a@example.org'},
      {DOI: '10.1000/log'},
      {URL: 'javascript:hacked()'},
      {URL: 'data:text/html,x'},
      {URL: '//example.org'},
      {DOI: 'javascript:hacked()'},
      {URL: ' JavaScript:hacked()', DOI: 'x'},
    ];
    const sources = links.map((link, i) => ({...source, id: `s${i}`, URL: undefined, ...link}));
    const [matrix] = figuresOf({
      id: 'links',
      title: 'Links',
      conditions: drawnStudy.conditions.slice(1),
      sources,
    });
    await show([matrix!]);
    const hrefs = [...matrix!.shadowRoot!.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(hrefs).to.deep.equal([
      'https://example.org/a',
      'mailto:a@example.org',
      'https://doi.org/10.1000/log',
    ]);
  });
});
