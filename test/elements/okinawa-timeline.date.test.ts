import {expect, html} from '@open-wc/testing';
import type {OkinawaTimeline} from '../../src/elements/okinawa-timeline/okinawa-timeline.js';
import '../../src/elements/okinawa-timeline/okinawa-timeline.js';
import type {AllianceOutline} from '../../src/elements/alliance-outline/alliance-outline.js';
import {dated} from './dated.js';
import {button, draw, find, findAll, forget, press, says, stands, textOf} from './figures.js';
import {click} from './outlines.js';

const timeline = (width = 1000, group?: string) =>
  draw<OkinawaTimeline>(
    html`<okinawa-timeline
      .study=${dated}
      .group=${group}
      style="inline-size: ${width}px"
    ></okinawa-timeline>`,
  );
const ask = (date: unknown, study = 'dated') =>
  document.body.dispatchEvent(new CustomEvent('date-select', {detail: {study, date}, bubbles: true}));
const marked = (figure: Element) => findAll(figure, '.of-date').map(textOf);

describe('a date chosen elsewhere', () => {
  afterEach(forget);

  it('comes into view in the chart, is named, and is marked until the reader has enough of it', async () => {
    const figure = await timeline();
    Object.assign(figure, {start: '1951', end: '1953'});
    await figure.updateComplete;
    ask('1972-05');
    await figure.updateComplete;
    expect(marked(figure)).to.deep.equal(['Returned']);
    expect(says(figure, '[part=date-line]')).to.include('May 1972');
    const [mark, box] = [find(figure, '.scale b')!, figure].map((one) => one.getBoundingClientRect());
    expect(mark!.left).to.be.within(box!.left, box!.right);
    await press(figure, 'Remove the mark');
    expect(marked(figure)).to.deep.equal([]);
    expect(find(figure, '.scale b')).to.equal(null);
  });

  it('leads to the nearest event where none has it', async () => {
    const figure = await timeline();
    ask('1989-11-09');
    await figure.updateComplete;
    expect(marked(figure)).to.deep.equal([]);
    expect(findAll(figure, '[tabindex="0"]').map(textOf)).to.deep.equal(['Over']);
  });

  it('comes into view in a list', async () => {
    const figure = await timeline(360);
    ask('1952');
    await figure.updateComplete;
    expect(marked(figure)).to.deep.equal(['March 4, 1952: Signed']);
  });

  it('is of no concern to timelines of other studies or groups, nor is what is no date', async () => {
    const [figure, alone] = [await timeline(), await timeline(1000, '')];
    ask('1952', 'other');
    ask('soon');
    ask(undefined);
    document.body.dispatchEvent(new CustomEvent('date-select', {bubbles: true}));
    await figure.updateComplete;
    expect(find(figure, '[part=date-line]')).to.equal(null);
    ask('1952');
    await Promise.all([figure.updateComplete, alone.updateComplete]);
    expect(find(figure, '[part=date-line]')).not.to.equal(null);
    expect(find(alone, '[part=date-line]')).to.equal(null);
  });

  it('may be chosen in an outline that comes after the timeline', async () => {
    const figure = await timeline();
    const outline: AllianceOutline = document.createElement('alliance-outline');
    outline.study = dated;
    figure.parentElement!.append(outline);
    await import('../../src/elements/alliance-outline/alliance-outline.js');
    await stands(outline);
    await click(outline, 'Day');
    button(outline, 'Show in the timeline').click();
    await figure.updateComplete;
    expect(marked(figure)).to.deep.equal(['Signed']);
  });
});
