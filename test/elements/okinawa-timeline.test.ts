import {expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {OkinawaTimeline} from '../../src/elements/okinawa-timeline/okinawa-timeline.js';
import '../../src/elements/okinawa-timeline/okinawa-timeline.js';
import type {StudyInput} from '../../src/model/schema.js';
import {hearWarnings} from '../support/warnings.js';
import {
  button,
  draw,
  find,
  findAll,
  findings,
  forget,
  nameOf,
  openAll,
  press,
  says,
  textOf,
} from './figures.js';

const story: StudyInput = {
  id: 'story',
  title: 'A story',
  sources: [{id: 'book', title: 'The book'}],
  cases: [
    {id: 'first', label: 'First case', period: '1950/1955'},
    {id: 'second', label: 'Second case'},
  ],
  lanes: [
    {id: 'a', label: 'Lane A'},
    {id: 'b', label: 'Lane B'},
  ],
  periods: [{date: '1949/1953', label: 'An age', lane: 'a'}],
  events: [
    {
      date: '1951',
      label: 'Beginning',
      lane: 'a',
      cases: ['first'],
      cite: [{source: 'book', locator: 'p. 1'}],
    },
    {date: '1952-04~', label: 'Middle', lane: 'b', note: 'A note.', cases: ['first', 'second']},
    {date: '1960-01-19', label: 'End', lane: 'a', display: 'in January', status: 'planned'},
  ],
};
const many = (count: number, label = 'Event'): StudyInput => ({
  id: `many-${count}-${label.slice(0, 3)}`,
  title: 'Many',
  events: Array.from({length: count}, (_, i) => ({date: '1969-11-21', label: `${label} ${i}`})),
});

const timeline = (study: unknown = story, width = 1000) =>
  draw<OkinawaTimeline>(
    html`<okinawa-timeline .study=${study} style="inline-size: ${width}px"></okinawa-timeline>`,
  );
const events = (figure: Element) => findAll<HTMLButtonElement>(figure, '[part=event] > button');
const event = (figure: Element, label: string) => events(figure).find((one) => textOf(one).includes(label))!;
const focused = (figure: Element) => textOf(figure.shadowRoot!.activeElement);

/** The figure hears of its width from an observer, whose time is the engine's own. */
async function resize(figure: OkinawaTimeline, width: number) {
  figure.style.inlineSize = `${width}px`;
  const isChart = width > 600;
  await waitUntil(() => (find(figure, '.scale') !== null) === isChart, isChart ? 'a chart' : 'a list');
  await figure.updateComplete;
}

describe('<okinawa-timeline>', () => {
  const heard = hearWarnings();
  afterEach(forget);

  it('shows lanes as headed lists in the order of time', async () => {
    const figure = await timeline();
    const lists = findAll(figure, 'ol').map((list) => [nameOf(list), ...[...list.children].map(textOf)]);
    expect(lists).to.deep.equal([
      ['Lane A', 'An age', 'Beginning', 'End'],
      ['Lane B', 'Middle'],
    ]);
  });

  it('names each event by date and label, and describes it by its lane', async () => {
    const figure = await timeline();
    expect(events(figure).map(nameOf)).to.deep.equal([
      '1949 – 1953 (Period): An age',
      '1951: Beginning',
      'in January (planned): End',
      'about April 1952: Middle',
    ]);
    const lane = event(figure, 'End').getAttribute('aria-describedby')!;
    expect(textOf(find(figure, `#${lane}`))).to.equal('Lane A');
    expect(find(figure, '[part=event]')!.ariaSetSize).to.equal('3');
  });

  it('draws a year wider than a day, and doubt with soft edges', async () => {
    const figure = await timeline();
    const mark = (label: string) => getComputedStyle(event(figure, label).parentElement!);
    const width = (label: string) => parseFloat(mark(label).inlineSize);
    expect(width('Beginning')).to.be.above(width('End'));
    expect(mark('Middle').backgroundImage).to.include('rgba(0, 0, 0, 0)');
    expect(mark('Beginning').backgroundImage).not.to.include('rgba(0, 0, 0, 0)');
  });

  it('closes a band by no line where its end is in doubt, or behind the edge of the view', async () => {
    const figure = await timeline({
      ...story,
      periods: [
        {date: '1949/1952', label: 'Sure', lane: 'a'},
        {date: '1949~/1952', label: 'Doubted', lane: 'a'},
        {date: '1950/..', label: 'On and on', lane: 'a'},
      ],
    });
    const band = (label: string) => event(figure, label).parentElement!;
    const lines = (label: string) => getComputedStyle(band(label)).backgroundSize.match(/(^| )1px 90%/g);
    expect(lines('Sure')).to.have.lengthOf(2);
    expect(lines('Doubted')).to.equal(null);
    const edge = find(figure, '.chart')!.getBoundingClientRect().right;
    expect(band('Sure').getBoundingClientRect().right).to.be.below(edge);
    expect(band('On and on').getBoundingClientRect().right).to.be.above(edge + 1);
  });

  it('tells of a scale and a view that there are not', async () => {
    const figure = await draw<OkinawaTimeline>(
      html`<okinawa-timeline .study=${story} scale="weeks" view="table"></okinawa-timeline>`,
    );
    heard();
    expect(figure.problems.map(({message}) => message)).to.deep.equal([
      'There is no scale "weeks". There are: day, month, year, decade, century.',
      'There is no view "table". There are: chart, list.',
    ]);
  });

  it('leaves a mark of the scale unnamed where its name would be cut off', async () => {
    for (const width of [900, 950, 1000, 1050]) {
      const figure = await timeline(story, width);
      const edge = find(figure, '.chart')!.getBoundingClientRect().right;
      for (const tick of findAll(figure, '.scale i'))
        expect(textOf(tick) ? tick.getBoundingClientRect().right : 0, `${width}`).to.be.at.most(edge);
    }
  });

  it('runs from left to right also where text runs from right to left, each mark below its time', async () => {
    const figure = await timeline();
    const places = () => [
      ...events(figure).map((one) => one.getBoundingClientRect().left),
      ...findAll(figure, '.scale i').map((tick) => tick.getBoundingClientRect().left),
    ];
    const before = places();
    figure.parentElement!.dir = 'rtl';
    const after = places();
    expect(after).to.have.lengthOf(before.length);
    after.forEach((left, i) => expect(left).to.be.closeTo(before[i]!, 3));
    const [earlier, later] = findAll(figure, '[part=controls] button').slice(2);
    expect(earlier!.offsetLeft).to.be.below(later!.offsetLeft);
  });

  it('opens an event in its lane, with text, sources and cases, and chooses its case', async () => {
    const figure = await timeline();
    const chosen: unknown[] = [];
    figure.addEventListener('case-select', ({detail}: CustomEventInit) => chosen.push(detail));
    await press(figure, 'Beginning');
    expect(says(figure, '[part=detail]')).to.equal('1951 Beginning [p. 1] Cases: First case');
    expect(event(figure, 'Beginning').ariaExpanded).to.equal('true');
    expect(chosen).to.deep.equal([{study: 'story', case: 'first'}]);
    expect(says(figure, '[part=case-line]')).to.equal('Chosen case: First case, 1950 – 1955');
    expect(find(figure, '.scale b')!.offsetWidth).to.be.above(50);
    await press(figure, 'Middle');
    expect(says(figure, '[part=detail]')).to.include('A note.');
    expect(chosen).to.have.lengthOf(1);
    await press(figure, 'Middle');
    expect(find(figure, '[part=detail]')).to.equal(null);
  });

  it('is stepped through by buttons, in the order of time', async () => {
    const figure = await timeline();
    const seen: string[] = [];
    for (let i = 0; i < 5; i++) {
      await press(figure, 'Next event');
      seen.push(textOf(find(figure, '[part=detail] p:nth-of-type(2)')));
    }
    expect(seen).to.deep.equal(['An age', 'Beginning', 'Middle', 'End', 'End']);
    await press(figure, 'Previous event');
    expect(says(figure, '[part=detail]')).to.include('Middle');
  });

  it('has one stop for the Tab key, and arrows from event to event', async function () {
    const figure = await timeline();
    expect(events(figure).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    event(figure, 'An age').focus();
    if (!document.hasFocus()) this.skip();
    const visited: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'End', 'Home']) {
      await sendKeys({press: key});
      await figure.updateComplete;
      visited.push(focused(figure));
    }
    expect(visited).to.deep.equal(['Beginning', 'End', 'Beginning', 'Middle', 'Beginning', 'End', 'An age']);
    expect(event(figure, 'An age').tabIndex).to.equal(0);
    await sendKeys({press: 'Enter'});
    expect(says(figure, '[part=detail]')).to.include('An age');
    await sendKeys({press: 'Escape'});
    await figure.updateComplete;
    expect(find(figure, '[part=detail]')).to.equal(null);
  });

  describe('when it is moved', () => {
    const ticks = (figure: Element) => findAll(figure, '.scale i').map(textOf);
    const wheel = (figure: Element, init: WheelEventInit) => {
      const turned = new WheelEvent('wheel', {
        deltaY: -600,
        clientX: 500,
        bubbles: true,
        cancelable: true,
        ...init,
      });
      find(figure, '.lanes')!.dispatchEvent(turned);
      return turned.defaultPrevented;
    };

    it('zooms by wheel with a modifier, and leaves the page its scrolling without', async () => {
      const figure = await timeline();
      const before = ticks(figure);
      expect(wheel(figure, {})).to.equal(false);
      await figure.updateComplete;
      expect(ticks(figure)).to.deep.equal(before);
      expect(wheel(figure, {ctrlKey: true})).to.equal(true);
      await figure.updateComplete;
      expect(ticks(figure)).not.to.deep.equal(before);
    });

    it('zooms by buttons, and shows the whole span again', async () => {
      const figure = await timeline();
      const before = ticks(figure);
      const zoom = findAll(figure, 'button').find(({ariaLabel}) => ariaLabel === 'Zoom in')!;
      for (let i = 0; i < 4; i++) {
        zoom.click();
        await figure.updateComplete;
      }
      expect(ticks(figure)).not.to.deep.equal(before);
      await press(figure, 'Whole span');
      expect(ticks(figure)).to.deep.equal(before);
    });

    it('is dragged, and the drag is no click', async () => {
      const figure = await timeline();
      const at = event(figure, 'Beginning');
      const left = at.getBoundingClientRect().left;
      const point = (type: string, clientX: number) =>
        at.dispatchEvent(
          new PointerEvent(type, {
            clientX,
            pointerId: 1,
            buttons: +(type !== 'pointerup'),
            bubbles: true,
            composed: true,
          }),
        );
      const box = find(figure, '.lanes')!;
      box.setPointerCapture = () => undefined;
      point('pointerdown', 300);
      point('pointermove', 250);
      point('pointerup', 250);
      at.click();
      await figure.updateComplete;
      expect(event(figure, 'Beginning').getBoundingClientRect().left).to.be.closeTo(left - 50, 1);
      expect(find(figure, '[part=detail]')).to.equal(null);
      at.click();
      await figure.updateComplete;
      expect(find(figure, '[part=detail]')).not.to.equal(null);
    });

    it('does not follow a pointer whose button was let go elsewhere', async () => {
      const figure = await timeline();
      const before = event(figure, 'Beginning').getBoundingClientRect().left;
      const box = find(figure, '.lanes')!;
      box.setPointerCapture = () => undefined;
      const point = (type: string, clientX: number, buttons: number) =>
        box.dispatchEvent(new PointerEvent(type, {clientX, pointerId: 1, buttons}));
      point('pointerdown', 300, 1);
      point('pointermove', 250, 0);
      point('pointermove', 200, 0);
      await figure.updateComplete;
      expect(event(figure, 'Beginning').getBoundingClientRect().left).to.equal(before);
    });

    it('opens where its author wants', async () => {
      const figure = await timeline();
      Object.assign(figure, {start: '1951', end: '1953'});
      await figure.updateComplete;
      expect(ticks(figure).join(' ')).to.include('1952');
      expect(events(figure).map(textOf)).not.to.include('End');
      Object.assign(figure, {end: undefined, scale: 'day'});
      await figure.updateComplete;
      expect(ticks(figure).join(' ')).to.include('January');
    });
  });

  it('counts what has no room, and opens it', async () => {
    const figure = await timeline(many(300));
    const more = find<HTMLButtonElement>(figure, '[part=more] > button')!;
    const placed = events(figure).length;
    expect(textOf(more)).to.equal(`${300 - placed} more`);
    more.click();
    await figure.updateComplete;
    expect(findAll(figure, 'ol[part=detail] > li')).to.have.lengthOf(300 - placed);
  });

  it('stands with 10,000 events on one day, and with labels of 5,000 characters from right to left', async () => {
    for (const study of [many(10_000), many(20, 'x'.repeat(5000)), many(20, 'שלום '.repeat(1000))]) {
      const figure = await timeline(study);
      for (const view of ['chart', 'list']) {
        figure.view = view;
        await figure.updateComplete;
        expect(figure.scrollWidth, view).to.equal(figure.clientWidth);
      }
    }
  });

  it('finds events, hides lanes, and counts what is left', async () => {
    const figure = await timeline();
    openAll(figure);
    const search = find<HTMLInputElement>(figure, 'input')!;
    search.value = 'mid';
    search.dispatchEvent(new Event('input'));
    await figure.updateComplete;
    expect(events(figure).map(textOf)).to.deep.equal(['Middle']);
    expect(says(figure, 'summary')).to.equal('Filter: 1 of 4 shown');
    search.value = '';
    search.dispatchEvent(new Event('input'));
    await press(figure, 'Lane A');
    expect(events(figure).map(textOf)).to.deep.equal(['Middle']);
    expect(button(figure, 'Lane A').ariaPressed).to.equal('false');
  });

  for (const width of [1000, 360]) {
    it(`can be reached by keyboard when a search hides where the reader was, ${width} px wide`, async () => {
      const figure = await timeline(story, width);
      event(figure, 'Beginning').click();
      const search = find<HTMLInputElement>(figure, 'input')!;
      search.value = 'mid';
      search.dispatchEvent(new Event('input'));
      await figure.updateComplete;
      expect(events(figure).filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([event(figure, 'Middle')]);
    });
  }

  it('goes on from an event that a search hides', async () => {
    const figure = await timeline();
    await press(figure, 'Middle');
    const search = find<HTMLInputElement>(figure, 'input')!;
    search.value = 'begin';
    search.dispatchEvent(new Event('input'));
    await press(figure, 'Previous event');
    expect(says(figure, '[part=detail]')).to.include('Beginning');
  });

  it('shows the lanes that its author names, also by ids with spaces, and all if none is named', async () => {
    const lanes = ['United States', 'United', 'Japan'].map((id) => ({id, label: id}));
    const study = {
      id: 'lanes',
      title: 'Lanes',
      lanes,
      events: lanes.map(({id}) => ({date: '1951', label: `In ${id}`, lane: id})),
    };
    const figure = await timeline(study);
    const shown = () => findAll(figure, '[part=lane] h3').map(textOf);
    figure.lanes = 'Japan United States';
    await figure.updateComplete;
    expect(shown()).to.deep.equal(['Japan', 'United States']);
    expect(figure.problems).to.deep.equal([]);
    figure.lanes = ' ';
    await figure.updateComplete;
    expect(shown()).to.deep.equal(['United States', 'United', 'Japan']);
  });

  it('becomes a list with the same content where it is narrow, and back', async () => {
    const figure = await timeline();
    const all = events(figure).map(nameOf);
    await resize(figure, 360);
    expect(find(figure, '.scale')).to.equal(null);
    expect(events(figure).map(textOf)).to.have.members([
      '1949 – 1953: An age (Period)',
      '1951: Beginning',
      'in January: End (planned)',
      'about April 1952: Middle',
    ]);
    await press(figure, 'Beginning');
    expect(says(figure, 'li > [part=detail]')).to.include('p. 1');
    await resize(figure, 1000);
    expect(events(figure).map(nameOf)).to.deep.equal(all);
  });

  it('shows long lists by and by', async () => {
    const figure = await timeline(many(450), 360);
    expect(events(figure)).to.have.lengthOf(200);
    await press(figure, '250 more');
    expect(events(figure)).to.have.lengthOf(400);
    await press(figure, '50 more');
    expect(events(figure)).to.have.lengthOf(450);
  });

  it('shows everything on paper and where it is static, also what was filtered and out of sight', async () => {
    const figure = await timeline(many(450));
    window.dispatchEvent(new Event('beforeprint'));
    expect(findAll(figure, '[part=event]')).to.have.lengthOf(450);
    expect(find(figure, 'button')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    expect(find(figure, '.scale')).not.to.equal(null);
    figure.isStatic = true;
    figure.study = story;
    await figure.updateComplete;
    expect(says(figure, 'ol')).to.include('1951: Beginning [p. 1]');
  });

  it('tells its author of lanes and dates that are none, and of a study without events', async () => {
    const figure = await timeline();
    Object.assign(figure, {lanes: 'b c', start: 'soon'});
    await figure.updateComplete;
    expect(figure.problems.map(({message}) => message)).to.deep.equal([
      'There is no lane "c". There are: a, b.',
      '"soon" is no date: write it as 1969, 1969-04 or 1969-04-30.',
    ]);
    expect(events(figure).map(textOf)).to.deep.equal(['Middle']);
    figure.study = {id: 'x', title: 'X'};
    await figure.updateComplete;
    expect(figure.problems.map(({code}) => code)).to.deep.equal(['no-part']);
    heard();
  });

  it('reads the timelines of others from its src', async () => {
    const json = JSON.stringify({events: [{start_date: {year: 1969}, text: {headline: '<b>Summit</b>'}}]});
    for (const text of ['date,label\n1969,Summit\n', json]) {
      const src = `data:,${encodeURIComponent(text)}`;
      const figure = await draw(html`<okinawa-timeline src=${src}></okinawa-timeline>`);
      expect(events(figure).map(textOf)).to.have.lengthOf(1);
      expect(textOf(events(figure)[0])).to.include('Summit');
      expect(figure.problems).to.deep.equal([]);
    }
  });

  it('says in which rows of a table something is wrong', async () => {
    const src = `data:,${encodeURIComponent('date,label\n69,a\n1970,b')}`;
    const figure = await draw(html`<okinawa-timeline src=${src}></okinawa-timeline>`);
    expect(figure.problems.map(({line}) => line)).to.deep.equal([2]);
    expect(events(figure)).to.have.lengthOf(1);
    heard();
  });

  for (const [name, width] of [
    ['chart', 1000],
    ['list', 360],
  ] as const) {
    it(`has nothing that axe objects to: the ${name}`, async () => {
      const figure = await timeline(story, width);
      await press(figure, 'Beginning');
      openAll(figure);
      expect((await findings(figure.parentElement!)).join('\n')).to.equal('');
    });
  }

  it('has nothing that axe objects to in Chinese, and leaves no English', async () => {
    const figure = await draw(html`<okinawa-timeline study="okinawa"></okinawa-timeline>`, 'zh-Hans');
    openAll(figure);
    expect((await findings(figure.parentElement!)).join('\n')).to.equal('');
    expect(says(figure, '[part=controls]')).not.to.match(/[a-z]/i);
    expect(says(figure, '[part=filter]')).not.to.match(/[a-z]/i);
  });
});
