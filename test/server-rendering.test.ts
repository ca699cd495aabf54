/** Every figure as `@lit-labs/ssr` renders it on a server, of every built-in study that has what it shows. */
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {expect} from 'chai';
import {html} from 'lit';
import {parse} from 'parse5';
import '../src/all.js';
import {registry} from '../src/figure/registry.js';
import {text} from '../src/model/text.js';
import type {Text} from '../src/model/schema.js';

/** Which studies have what a figure shows. */
const figures: Readonly<Record<string, readonly string[]>> = {
  'alliance-matrix': ['okinawa', 'stake-perception'],
  'alliance-outline': ['alliance-outline'],
  'case-card': ['alliance-chronology', 'okinawa', 'stake-perception'],
  'causal-chain': ['okinawa', 'stake-perception'],
  'cohesion-meter': ['stake-perception'],
  'okinawa-timeline': [
    'alliance-chronology',
    'alliance-outline',
    'biden-era',
    'japan-strategy',
    'okinawa',
    'stake-perception',
  ],
  'strategy-ledger': ['biden-era', 'japan-strategy'],
};

async function rendered(tag: string, attributes: Readonly<Record<string, string>>): Promise<string> {
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  const info = {customElementHostStack: [renderer]};
  return collectResult(render(html`${(renderer.element as unknown as {render(): unknown}).render()}`, info));
}

/** What the parser has against `markup`, but for the comments by which Lit marks the ends of its templates. */
function faultsOf(markup: string): string[] {
  const codes: string[] = [];
  const page = `<!doctype html><title>A page</title><body>${markup.replaceAll('<?>', '')}`;
  parse(page, {onParseError: ({code}) => codes.push(code)});
  return codes;
}

describe('on a server', () => {
  for (const tag of Object.keys(figures)) {
    it(`<${tag}> draws the studies that have what it shows, and no others`, async () => {
      const drawn: string[] = [];
      for (const id of [...registry.studies.keys()].sort())
        if ((await rendered(tag, {study: id})).includes('<section')) drawn.push(id);
      expect(drawn).to.deep.equal(figures[tag]);
    });

    for (const id of figures[tag] ?? []) {
      for (const lang of ['en', 'zh-Hans']) {
        it(`<${tag}> draws ${id} as sound HTML in ${lang}`, async () => {
          const markup = await rendered(tag, {study: id, lang});
          const {title} = registry.studies.get(id) as {title: Text};
          expect(faultsOf(markup)).to.deep.equal([]);
          expect(markup).to.include(`lang="${lang}"`).and.to.include('part="sources"');
          expect(markup).not.to.match(/undefined|\[object|\sselected="false"|For the author/);
          if (tag !== 'strategy-ledger') expect(markup).to.include(text(title, lang).value.slice(0, 20));
        });
      }
    }
  }

  it('a figure takes an object as its study, also within a template', async () => {
    const study = {id: 'x', title: 'A <loaf>', conditions: [{id: 'yeast', levels: [{id: 'much'}]}]};
    const markup = await collectResult(render(html`<alliance-matrix .study=${study}></alliance-matrix>`));
    expect(markup).to.include('<template shadowroot="open" shadowrootmode="open"><style>');
    expect(markup).to.include('A &lt;loaf&gt;');
  });

  it('a figure of attributes alone is drawn', async () => {
    const card = await rendered('case-card', {heading: 'Satō', outcome: 'concession'});
    expect(card).to.include('Satō').and.to.include('concession');
    expect(await rendered('cohesion-meter', {label: 'Cohesion', value: '0.5'})).to.include(
      'style="inset-inline-start: 75.00%"',
    );
  });

  for (const [what, attributes] of [
    ['a file', {src: 'study.json'}],
    ['a study that nobody registered', {study: 'unheard-of'}],
    ['nothing', {}],
  ] as const) {
    it(`a figure of ${what} leaves its fallback, and waits for the browser`, async () => {
      const markup = await rendered('alliance-matrix', attributes);
      expect(markup).to.include('<slot></slot>').and.not.to.include('part="problems"');
    });
  }

  it('figures do not add up in memory', async () => {
    await rendered('alliance-matrix', {study: 'okinawa'});
    expect(registry.linked.size).to.equal(0);
  });
});
