import {expect, html} from '@open-wc/testing';
import type {AllianceMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.js';
import '../../src/elements/alliance-matrix/alliance-matrix.js';
import type {CaseCard} from '../../src/elements/case-card/case-card.js';
import '../../src/elements/case-card/case-card.js';
import {chinese as ofCard} from '../../src/elements/case-card/case-card.chinese.js';
import {chinese as ofOutline} from '../../src/elements/alliance-outline/alliance-outline.chinese.js';
import type {AllianceOutline} from '../../src/elements/alliance-outline/alliance-outline.js';
import '../../src/elements/alliance-outline/alliance-outline.js';
import {allianceOutline} from '../../src/studies/alliance-outline/index.js';
import {chinese as ofMatrix} from '../../src/elements/alliance-matrix/alliance-matrix.chinese.js';
import {chinese as ofChain} from '../../src/elements/causal-chain/causal-chain.chinese.js';
import '../../src/elements/causal-chain/causal-chain.js';
import {chinese as ofMeter} from '../../src/elements/cohesion-meter/cohesion-meter.chinese.js';
import '../../src/elements/cohesion-meter/cohesion-meter.js';
import {chinese as ofTimeline} from '../../src/elements/okinawa-timeline/okinawa-timeline.chinese.js';
import {chinese as ofLedger} from '../../src/elements/strategy-ledger/strategy-ledger.chinese.js';
import {chinese} from '../../src/figure/chinese.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import type {Level} from '../../src/model/schema.js';
import {hearWarnings} from '../support/warnings.js';
import {bread} from './bread.js';
import {draw, find, findAll, forget, says, seen} from './figures.js';
import {biden, japanStrategy} from './ledger-studies.js';
import {ledger, seek} from './ledgers.js';

const zh = 'zh-Hans';
const matrix = (markup = html`<alliance-matrix study="okinawa" rows="reliability"></alliance-matrix>`) =>
  draw<AllianceMatrix>(markup, zh);
const card = (id: string) => draw<CaseCard>(html`<case-card study="okinawa" case=${id}></case-card>`, zh);

const texts = new Set([
  'label',
  'title',
  'because',
  'note',
  'claim',
  'demand',
  'summary',
  'scope',
  'limits',
  'description',
]);

/** Latin words in what `figure` says and names, but for the line of sources, which stands as the works have it. */
function latin(figure: FigureElement): string[] {
  const walker = document.createTreeWalker(
    find(figure, '[part=figure]')!,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const found: string[] = [];
  for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
    const element = at instanceof Element ? at : at.parentElement!;
    if (element.closest('[part=sources], style')) continue;
    const text = at instanceof Element ? (at.ariaLabel ?? (at as HTMLOptGroupElement).label) : at.textContent;
    found.push(...(text?.match(/[A-Za-zÀ-ž]*[a-zà-ž]{2,}/g) ?? []));
  }
  return [...new Set(found)];
}

const cases = ['hatoyama-ichiro', 'kishi', 'sato', 'hashimoto', 'hatoyama-yukio'];

describe('in Chinese', () => {
  const heard = hearWarnings();
  afterEach(forget);

  it('has a Chinese sentence for every English one, with the same places to fill in', () => {
    const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
    for (const [english, sentence] of Object.entries({
      ...chinese,
      ...ofMatrix,
      ...ofCard,
      ...ofMeter,
      ...ofChain,
      ...ofTimeline,
      ...ofOutline,
      ...ofLedger,
    })) {
      expect(sentence, english).to.not.be.empty;
      expect(places(sentence), english).to.deep.equal(places(english));
    }
  });

  it('leaves no English in the Okinawa matrix and what it opens to', async () => {
    const figure = await matrix();
    expect(latin(figure).join(' ')).to.equal('');
    for (const button of findAll(figure, '[part=case]')) {
      button.click();
      await figure.updateComplete;
      expect(latin(figure).join(' ')).to.equal('');
    }
  });

  it('leaves no English in the Okinawa truth table', async () => {
    const figure = await matrix(html`<alliance-matrix study="okinawa" view="truth-table"></alliance-matrix>`);
    expect(latin(figure).join(' ')).to.equal('');
  });

  for (const mode of ['what-if', 'compare', 'robustness', 'formula', 'exercise']) {
    it(`leaves no English in what the Okinawa matrix is asked: ${mode}`, async () => {
      const figure = await matrix(
        html`<alliance-matrix
          study="okinawa"
          mode=${mode}
          case="kishi"
          change="cost: low"
          compare="kishi hashimoto"
        ></alliance-matrix>`,
      );
      expect(latin(figure).join(' ')).to.equal('');
      const press = async (selector: string) => {
        find<HTMLButtonElement>(figure, selector)?.click();
        await figure.updateComplete;
        expect(latin(figure).join(' ')).to.equal('');
      };
      await press('[part=piece]');
      await press('[part=places] button');
      await press('.reveal');
    });
  }

  for (const id of cases) {
    it(`leaves no English in the card of ${id}`, async () => {
      expect(latin(await card(id)).join(' ')).to.equal('');
    });
  }

  it('leaves no English in the meter of the alliances, its parts and comparisons', async () => {
    const figure = await draw(html`<cohesion-meter study="stake-perception"></cohesion-meter>`, zh);
    expect(latin(figure).join(' ')).to.equal('');
  });

  it('leaves no English in the chain of the alliances, whatever case and theory is shown', async () => {
    const figure = await draw(html`<causal-chain study="stake-perception"></causal-chain>`, zh);
    expect(latin(figure).join(' ')).to.equal('');
    for (const button of [
      ...findAll(figure, '[part=choices] button'),
      ...findAll(figure, '[part=controls] button'),
    ]) {
      button.click();
      await figure.updateComplete;
      expect(latin(figure).join(' ')).to.equal('');
    }
  });

  it('leaves no English in the outline of the alliance and what it opens to', async () => {
    const figure = await draw<AllianceOutline>(
      html`<alliance-outline .study=${allianceOutline}></alliance-outline>`,
      zh,
    );
    window.dispatchEvent(new Event('beforeprint'));
    expect(findAll(figure, '[role=treeitem]')).to.have.lengthOf(99);
    expect(latin(figure).join(' ')).to.equal('');
    window.dispatchEvent(new Event('afterprint'));
  });

  for (const study of [biden, japanStrategy]) {
    it(`says all of its own in Chinese in the ledger of ${study.id}`, async () => {
      const figure = await ledger(study, zh);
      // Names such as "GDP", and those of authors who wrote in English, stay as they are.
      const english = new Set(
        Object.keys({...chinese, ...ofLedger}).flatMap((sentence) => sentence.split(/\W+/)),
      );
      expect(latin(figure).filter((word) => english.has(word))).to.deep.equal([]);
      await seek(figure, '得失', '失');
      expect(latin(figure).filter((word) => english.has(word))).to.deep.equal([]);
    });
  }

  it('offers the cases of a card', async () => {
    const figure = await draw<CaseCard>(html`<case-card study="okinawa"></case-card>`, zh);
    expect(latin(figure).join(' ')).to.equal('');
    expect(find(figure, '[part=choices]')!.ariaLabel).to.equal('请选择案例');
  });

  it('shows the cells of Table 1', async () => {
    const rows = [...find<HTMLTableElement>(await matrix(), 'table')!.tBodies[0]!.rows].map(({cells}) =>
      [...cells].map(seen),
    );
    expect(rows[0]![0]).to.equal('强');
    expect(rows[0]![1]).to.match(/^让步 ✓ 佐藤荣作 1967年/);
    expect(rows[0]![2]).to.match(/^要求的代价：高 安抚 ✓ 岸信介 .* 要求的代价：低 有限让步 ✓ 桥本龙太郎/);
    expect(rows[1]![1]).to.match(/^拒绝或拖延 ✓ 鸠山由纪夫/);
    expect(rows[1]![2]).to.match(/^拒绝 ✓ 鸠山一郎/);
  });

  it('speaks Simplified Chinese wherever the page is in Chinese, and says so', async () => {
    for (const lang of ['zh', 'zh-CN', 'zh-Hans-SG', 'zh-TW']) {
      const figure = await draw(html`<case-card heading="佐藤" outcome="让步"></case-card>`, lang);
      expect(says(figure), lang).to.match(/结果：让步/);
      expect(find(figure, '[part=figure]')!.lang, lang).to.equal('zh-Hans');
    }
  });

  it('follows when the page changes its language', async () => {
    const figure = await matrix();
    figure.parentElement!.lang = 'en';
    await Promise.resolve();
    await figure.updateComplete;
    expect(says(figure, '[part=controls]')).to.include('Truth table');
  });

  it('marks what the study gives in another language, so that it is pronounced in it', async () => {
    const english = JSON.parse(JSON.stringify(bread), (key, value: unknown) => {
      if (key === 'levels')
        return (value as Level[]).map((level) => ({...level, label: level.label ?? {en: level.id}}));
      return texts.has(key) && typeof value === 'string' ? {en: value} : value;
    }) as unknown;
    const figure = await draw(html`<alliance-matrix .study=${english} case="monday"></alliance-matrix>`, zh);
    heard();
    const unmarked = new Set<string>();
    const walker = document.createTreeWalker(find(figure, '[part=figure]')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {parentElement, textContent} = walker.currentNode;
      if (
        /[A-Za-z]{4,}/.test(textContent!) &&
        !parentElement!.closest('[lang=en], [part=sources], [part=cite]')
      )
        unmarked.add(textContent!.trim());
    }
    expect([...unmarked].join('\n')).to.equal('');
  });

  it('does not slant or space out what is unknown', async () => {
    const figure = await card('sato');
    for (const one of findAll(figure, 'em, i, .empty'))
      expect(getComputedStyle(one).fontStyle).to.equal('normal');
    expect(says(figure)).to.include('要求的代价：未知');
  });
});
