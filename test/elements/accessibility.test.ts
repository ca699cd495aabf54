import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/case-card/case-card.js';
import '../../src/elements/causal-chain/causal-chain.js';
import '../../src/elements/cohesion-meter/cohesion-meter.js';
import '../../src/elements/strategy-ledger/strategy-ledger.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {allianceOutline} from '../../src/studies/alliance-outline/index.js';
import {hearWarnings} from '../support/warnings.js';
import {bread, loaves, wide} from './bread.js';
import {pacts} from './pacts.js';
import {
  button,
  draw,
  engine,
  find,
  findAll,
  findings,
  forget,
  nameOf,
  openAll,
  press,
  textOf,
} from './figures.js';
import {openPoint, loaf} from './outlines.js';
import {contrast, onPage} from './colours.js';
import {biden} from './ledger-studies.js';
import {accounts, click, item, ledger, seek} from './ledgers.js';

interface State {
  readonly name: string;
  readonly markup: TemplateResult;
  readonly lang?: string;
}

const states: readonly State[] = [
  {name: 'the matrix', markup: html`<alliance-matrix .study=${bread}></alliance-matrix>`},
  {name: 'a chosen case', markup: html`<alliance-matrix .study=${bread} case="monday"></alliance-matrix>`},
  {
    name: 'the truth table',
    markup: html`<alliance-matrix .study=${bread} view="truth-table" case="tuesday"></alliance-matrix>`,
  },
  {name: 'a typology', markup: html`<alliance-matrix .study=${loaves}></alliance-matrix>`},
  {name: 'a wide table', markup: html`<alliance-matrix .study=${wide}></alliance-matrix>`},
  {
    name: 'a matrix without cases',
    markup: html`<alliance-matrix .study=${{...bread, cases: undefined}}></alliance-matrix>`,
  },
  {
    name: 'a matrix with problems',
    markup: html`<alliance-matrix .study=${bread} rows="yeest"></alliance-matrix>`,
  },
  {name: 'the outline', markup: html`<alliance-outline .study=${loaf} depth="4"></alliance-outline>`},
  {
    name: 'the outline as a map',
    markup: html`<alliance-outline .study=${loaf} view="map"></alliance-outline>`,
  },
  {
    name: 'the outline of the alliance in Chinese',
    markup: html`<alliance-outline .study=${allianceOutline} depth="3"></alliance-outline>`,
    lang: 'zh-Hans',
  },
  {
    name: 'a what-if',
    markup: html`<alliance-matrix
      .study=${bread}
      mode="what-if"
      case="monday"
      change="warmth: cold"
    ></alliance-matrix>`,
  },
  {
    name: 'a comparison in Chinese',
    markup: html`<alliance-matrix study="okinawa" mode="compare" compare="kishi sato"></alliance-matrix>`,
    lang: 'zh-Hans',
  },
  {
    name: 'what hangs on one coding',
    markup: html`<alliance-matrix .study=${bread} mode="robustness"></alliance-matrix>`,
  },
  {name: 'formulas', markup: html`<alliance-matrix .study=${bread} mode="formula"></alliance-matrix>`},
  {
    name: 'formulas in Chinese',
    markup: html`<alliance-matrix study="okinawa" mode="formula" outcome="refuse"></alliance-matrix>`,
    lang: 'zh-Hans',
  },
  {name: 'the exercise', markup: html`<alliance-matrix .study=${bread} mode="exercise"></alliance-matrix>`},
  {name: 'the fallback', markup: html`<alliance-matrix src="data:,{"><p>Bread rises.</p></alliance-matrix>`},
  {name: 'the card', markup: html`<case-card .study=${bread} case="monday"></case-card>`},
  {name: 'the card without a case', markup: html`<case-card .study=${bread}></case-card>`},
  {
    name: 'the card made of attributes',
    markup: html`<case-card
      heading="Satō"
      period="1967"
      outcome="concession"
      factors="need: high; cost:"
    ></case-card>`,
  },
  {name: 'the meter', markup: html`<cohesion-meter .study=${pacts}></cohesion-meter>`},
  {
    name: 'the meter made of attributes',
    markup: html`<cohesion-meter
      label="Trust"
      value="0.5"
      min="0"
      max="0.75"
      coverage="0.5"
    ></cohesion-meter>`,
  },
  {name: 'the chain', markup: html`<causal-chain .study=${pacts}></causal-chain>`},
  {
    name: 'the chain of a case under a rival theory',
    markup: html`<causal-chain .study=${pacts} case="north-late" theory="share"></causal-chain>`,
  },
  {
    name: 'the stake-perception chain in Chinese',
    markup: html`<causal-chain study="stake-perception" case="us-rok-trump"></causal-chain>`,
    lang: 'zh-Hans',
  },
  {
    name: 'the Okinawa matrix in Chinese',
    markup: html`<alliance-matrix study="okinawa" rows="reliability" case="sato"></alliance-matrix>`,
    lang: 'zh-Hans',
  },
  {
    name: 'an Okinawa card in Chinese',
    markup: html`<case-card study="okinawa" case="kishi"></case-card>`,
    lang: 'zh-Hans',
  },
  {name: 'the ledger', markup: html`<strategy-ledger .study=${accounts}></strategy-ledger>`},
  {
    name: 'the ledger of the Biden-era study in Chinese',
    markup: html`<strategy-ledger .study=${biden}></strategy-ledger>`,
    lang: 'zh-Hans',
  },
];

describe('accessibility', () => {
  const heard = hearWarnings();
  afterEach(forget);

  /** Draws the figure on a page of a document with a heading; what its author is told is not the matter here. */
  async function show({markup, lang}: State): Promise<FigureElement> {
    const figure = await draw(markup, lang);
    heard();
    openAll(figure);
    await openPoint(figure);
    return figure;
  }

  for (const scheme of ['light', 'dark'] as const) {
    describe(`in the ${scheme} scheme`, () => {
      let restore: () => void;
      before(() => {
        restore = onPage({color: 'CanvasText', background: 'Canvas', colorScheme: scheme});
      });
      after(() => restore());

      for (const state of states) {
        it(`has nothing that axe objects to: ${state.name}`, async () => {
          const figure = await show(state);
          expect((await findings(figure.parentElement!)).join('\n')).to.equal('');
        });
      }
    });
  }

  describe('in forced colours', () => {
    before(async function () {
      if ((await engine()) === 'webkit') this.skip();
      await emulateMedia({forcedColors: 'active'});
      expect(matchMedia('(forced-colors: active)').matches).to.be.true;
    });
    after(async () => {
      if ((await engine()) !== 'webkit') await emulateMedia({forcedColors: 'none'});
    });

    for (const state of states) {
      it(`has nothing that axe objects to: ${state.name}`, async () => {
        const figure = await show(state);
        expect((await findings(figure.parentElement!)).join('\n')).to.equal('');
      });
    }

    it('shows by the form of its frame which case is chosen', async () => {
      const figure = await draw(html`<alliance-matrix .study=${bread} case="monday"></alliance-matrix>`);
      expect(frame(button(figure, 'Monday’s loaf'))).to.not.equal(frame(button(figure, 'Wednesday’s loaf')));
    });
  });

  it('shows by the form of its frame which case is chosen', async () => {
    const figure = await draw(html`<alliance-matrix .study=${bread} case="monday"></alliance-matrix>`);
    expect(frame(button(figure, 'Monday’s loaf'))).to.not.equal(frame(button(figure, 'Wednesday’s loaf')));
  });

  it('has nothing that axe objects to in a ledger with an item chosen and others out of sight', async () => {
    const figure = await ledger();
    await click(figure, 'A new oven');
    await seek(figure, 'Actor', 'The miller');
    expect((await findings(figure.parentElement!)).join('\n')).to.equal('');
  });

  it('has nothing that axe objects to in an exercise while a case is placed, and when it is done', async () => {
    const figure = await draw<AllianceMatrix>(
      html`<alliance-matrix .study=${bread} mode="exercise"></alliance-matrix>`,
    );
    await press(figure, 'Monday’s loaf');
    expect((await findings(figure.parentElement!)).join('\n')).to.equal('');
    await press(figure, 'Place here');
    await press(figure, 'Compare with');
    openAll(figure);
    expect((await findings(figure.parentElement!)).join('\n')).to.equal('');
  });

  it('shows by the form of its frame which item of a ledger is chosen, and which are linked to it', async () => {
    const figure = await ledger();
    await click(figure, 'A new oven');
    const names = ['A new oven', 'More customers', 'Smoke', 'Crust'];
    const frames = names.map((name) => frame(item(figure, name)));
    expect(new Set(frames).size).to.equal(names.length);
  });

  it('gives gains and losses a sign each', async () => {
    const signs = findAll(await ledger(), '.sign').map(textOf);
    expect(signs).to.deep.equal(['+', '+', '−', '+', '−']);
  });

  it('gives every verdict a sign of its own', async () => {
    const figure = await draw(html`<alliance-matrix .study=${bread}></alliance-matrix>`);
    const signs = findAll(figure, '[part=summary] .mark').map(textOf);
    expect(new Set(signs).size).to.equal(4);
  });

  describe('on pages of many colours', () => {
    const pages = [
      ['black on white', '#000', '#fff'],
      ['dark grey on white', '#333', '#fff'],
      ['white on black', '#fff', '#000'],
      ['light grey on dark grey', '#ddd', '#222'],
      ['brown on cream', '#5b4636', '#f4ecd8'],
    ] as const;
    for (const [name, color, background] of pages) {
      it(`keeps marks legible and lines visible: ${name}`, async () => {
        const restore = onPage({color, background});
        const figure = await show(states[1]!);
        const shown = (selector: string) => findAll(figure, selector);
        for (const mark of [...shown('.mark'), ...shown('small')])
          expect(contrast(mark, 'color'), textOf(mark)).to.be.at.least(4.5);
        for (const box of [...shown('th, td'), ...shown('button')])
          expect(contrast(box, 'borderTopColor'), textOf(box)).to.be.at.least(3);
        restore();
      });
    }
  });

  it('offers targets of at least 24 pixels', async () => {
    const targets = 'button, summary, select, input, textarea, [role=treeitem], .twisty:not(:empty)';
    for (const state of states) {
      const figure = await show(state);
      for (const target of findAll(figure, targets)) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), `${state.name}: ${textOf(target)}`).to.be.at.least(24);
      }
    }
  });

  it('takes the place of two figures of one study on one page', async () => {
    const figure = await draw(html`<alliance-matrix .study=${bread}></alliance-matrix>`);
    const second = document.createElement('alliance-matrix');
    second.study = bread;
    figure.after(second);
    await second.ready;
    expect((await findings(figure.parentElement!)).join('\n')).to.equal('');
  });

  it('names the region in which a table scrolls, and lets the keyboard into it', async () => {
    const figure = await draw(html`<alliance-matrix .study=${wide}></alliance-matrix>`);
    const region = find(figure, '.scroll')!;
    expect(region.tabIndex).to.equal(0);
    expect(region.role).to.match(/region|group/);
    expect(nameOf(region)).to.not.be.empty;
  });
});

/** What of a box can be told without its colours. */
function frame(box: Element): string {
  const {borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, boxShadow, fontWeight} =
    getComputedStyle(box);
  const shadow = /\S+px.*/.exec(boxShadow)?.[0] ?? '';
  return [borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, shadow, fontWeight].join(' ');
}
