/** A language that is no part of the figures, registered before and after they stand. */
import {expect, html} from '@open-wc/testing';
import '../../src/elements/case-card/case-card.js';
import '../../src/elements/okinawa-timeline/okinawa-timeline.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {dateWords} from '../../src/model/date-words.js';
import {registerWords, registry} from '../../src/figure/registry.js';
import {dated} from './dated.js';
import {draw, find, findAll} from './figures.js';

const names = (figure: FigureElement) =>
  findAll(figure, '[part=event] button').map(({ariaLabel}) => ariaLabel);

describe('a figure on a page in a further language', () => {
  afterEach(() => registry.words.clear());

  it('speaks English, says so, and changes when the language comes', async () => {
    const figure = await draw<FigureElement>(html`<case-card study="okinawa" case="sato"></case-card>`, 'ja');
    const section = find(figure, '[part=figure]')!;
    expect(section.lang).to.equal('en');
    expect(section.textContent).to.include('Predicted');
    registerWords('ja', {sentences: {Predicted: '理論の予測'}});
    await figure.updateComplete;
    expect(section.lang).to.equal('ja');
    expect(section.textContent).to.include('理論の予測').and.not.to.include('Predicted');
  });

  it('says its dates anew where it draws by hand', async () => {
    const figure = await draw<FigureElement>(
      html`<okinawa-timeline .study=${dated}></okinawa-timeline>`,
      'ja',
    );
    expect(names(figure).join()).to.include('1950年 – 1995年');
    registerWords('ja', {sentences: {}, dates: {...dateWords('en'), range: '{from}～{to}'}});
    await figure.updateComplete;
    expect(names(figure).join()).to.include('1950年～1995年');
  });
});
