import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {boardOf} from '../../src/elements/okinawa-timeline/entries.js';
import {filtered} from '../../src/elements/okinawa-timeline/filter.js';
import {labelLength} from '../../src/elements/okinawa-timeline/label-length.js';
import {neighbour} from '../../src/elements/okinawa-timeline/neighbour.js';
import {ticksOf} from '../../src/elements/okinawa-timeline/ticks.js';
import {extentOf, fit, pan, reveal, zoom} from '../../src/elements/okinawa-timeline/view.js';
import {Viewport} from '../../src/elements/okinawa-timeline/viewport.js';
import {dayNumber} from '../../src/model/calendar.js';

const year = (number: number) => dayNumber({year: number, month: 1, day: 1});
const decade = {start: year(1960), end: year(1970)};

describe('the view of a timeline', () => {
  it('holds all that it is fitted to', () => {
    const {from, perDay} = fit(decade, 60);
    expect(from).to.be.below(decade.start);
    expect((decade.end - from) * perDay).to.be.below(60);
  });

  it('keeps what is under the pointer there while it is zoomed', () => {
    fc.assert(
      fc.property(fc.double({min: 0.2, max: 5, noNaN: true}), fc.nat({max: 60}), (factor, at) => {
        const before = fit(decade, 60);
        const after = zoom(before, factor, at, 0);
        expect(after.from + at / after.perDay).to.be.closeTo(before.from + at / before.perDay, 1e-6);
      }),
    );
  });

  it('never leaves what it shows behind', () => {
    const view = fit(decade, 60);
    expect(pan(view, 1e9, decade, 60).from).to.be.below(decade.end);
    expect(pan(view, -1e9, decade, 60).from + 60 / view.perDay).to.be.above(decade.start);
  });

  it('moves to what is out of sight, and only then', () => {
    const view = {from: year(1960), perDay: 1};
    expect(reveal(view, year(1960) + 10, 60)).to.equal(view);
    const {from} = reveal(view, year(1965), 60);
    expect(year(1965)).to.be.within(from, from + 60);
    expect(reveal(view, year(1960) + 7, 12)).to.equal(view);
    expect(reveal(view, year(1960) + 9, 12).from).to.be.above(view.from);
  });

  it('has some extent even where there is one day, or only open ends', () => {
    expect(extentOf([{start: -Infinity, end: Infinity}])).to.deep.equal({start: 0, end: 1});
    expect(extentOf([{start: 5, end: 6}])).to.deep.equal({start: 5, end: 6});
  });
});

describe('the opening of a timeline', () => {
  const opened = (start?: string, end?: string, scale?: string) => {
    const viewport = new Viewport();
    viewport.width = 60;
    viewport.open(decade, {start, end, scale});
    return viewport.view;
  };

  it('shows what the author wants from its first day to its last, or all there is', () => {
    expect(opened()).to.deep.equal(fit(decade, 60));
    expect(opened('1962', '1964')).to.deep.equal(fit({start: year(1962), end: year(1965)}, 60));
    expect(opened('1964', '1962')).to.deep.equal(fit(decade, 60));
  });

  it('takes an end that there is not for the end of the study', () => {
    expect(opened('../1964', '1964')).to.deep.equal(fit({start: year(1960), end: year(1965)}, 60));
    expect(opened('1964', '1964/..')).to.deep.equal(fit({start: year(1964), end: year(1970)}, 60));
    expect(opened('../1964', undefined, 'year')).to.deep.equal(opened('1960', undefined, 'year'));
  });

  it('begins where the author wants at the scale that the author wants', () => {
    const {from, perDay} = opened('1962', undefined, 'year');
    expect(opened('1962', undefined, 'month').perDay / perDay).to.be.closeTo(12, 1e-9);
    expect(from).to.be.within(year(1961), year(1962));
    expect(opened('1962', undefined, 'constructor')).to.deep.equal(opened('1962'));
  });
});

describe('the scale of a timeline', () => {
  const dates = (start: number, end: number, perDay: number) =>
    ticksOf({start, end}, perDay).map((tick) => tick.date);

  it('has round years, months or days, as there is room', () => {
    expect(dates(year(1961), year(1990), 6 / 3652)).to.deep.equal(['1960', '1970', '1980', '1990']);
    expect(dates(year(1961), year(1962), 9 / 85)).to.include.members(['1961-01', '1961-07']);
    expect(dates(year(1961), year(1961) + 40, 1)).to.include.members([
      '1961-01-01',
      '1961-01-15',
      '1961-02-01',
    ]);
    const ends = dayNumber({year: 1961, month: 1, day: 30});
    expect(dates(ends, ends + 3, 12)).to.include.members(['1961-01-30', '1961-01-31', '1961-02-01']);
    expect(dates(year(1961), year(1962) - 1, 9 / 30)).to.deep.equal(
      Array.from({length: 12}, (_, i) => `1961-${String(i + 1).padStart(2, '0')}`),
    );
    expect(dates(year(1961), year(1961) + 40, 1.5)).not.to.include('1961-01-29');
    expect(dates(year(9999), year(10_001), 6 / 365)).to.deep.equal(['9999', 'Y10000', 'Y10001']);
    expect(dates(year(-3), year(2), 6 / 365.25)).to.deep.equal([
      '-0003',
      '-0002',
      '-0001',
      '0000',
      '0001',
      '0002',
    ]);
  });

  it('counts round years before the common era as readers do, from 1 BCE', () => {
    expect(dates(year(-300), year(90), 6 / 36524)).to.deep.equal(['-0299', '-0199', '-0099', '0001']);
    expect(dates(year(-2e10), year(2), 12 / 365.2425 / 1e10)).to.deep.equal([
      'Y-19999999999',
      'Y-9999999999',
      '0001',
    ]);
  });

  it('leaves out the year 1 where it would stand too close to the next round one', () => {
    expect(dates(year(-4), year(5), 5 / (1.5 * 365))).to.deep.equal(['-0003', '-0001', '0002', '0004']);
    expect(dates(year(-10), year(11), 5 / (4 * 365))).to.deep.equal(['-0009', '-0004', '0005', '0010']);
  });

  it('gives years of many digits more room', () => {
    const [first, second] = ticksOf({start: year(-13.8e9), end: year(2024)}, 60 / (13.8e9 * 365.25));
    expect(((second!.day - first!.day) * 60) / (13.8e9 * 365.25)).to.be.at.least(
      '13,800,000,000 BC'.length * 0.55,
    );
  });

  it('gives each mark room for its words', () => {
    fc.assert(
      fc.property(
        fc.double({min: 1e-9, max: 12, noNaN: true}),
        fc.integer({min: -5000, max: 5000}),
        (perDay, from) => {
          const ticks = ticksOf({start: year(from), end: year(from) + 100 / perDay}, perDay);
          expect(ticks.length).to.be.below(40);
          ticks.forEach(({day}, i) => {
            const next = ticks[i + 1];
            if (next) expect((next.day - day) * perDay).to.be.at.least(4.5);
          });
        },
      ),
      // Where the common era begins, with marks for every second and every fifth year.
      {
        examples: [
          [0.0068, 0],
          [0.0034, -10],
        ],
      },
    );
  });
});

describe('the length of a label', () => {
  it('is that of its letters, Chinese twice as wide, and ends somewhere', () => {
    expect(labelLength('冲绳归还谈判')).to.be.above(labelLength('Okinawa'));
    expect(labelLength('x'.repeat(5000))).to.equal(labelLength('x'.repeat(6000)));
    expect(labelLength('')).to.be.above(2);
  });
});

const board = boardOf({
  id: 'x',
  title: 'X',
  lanes: [{id: 'a'}, {id: 'b'}],
  events: [
    {date: '1951', label: {en: 'Treaty', 'zh-Hans': '条约'}, lane: 'a'},
    {date: '1960-01-19', label: 'New treaty', lane: 'b', note: 'Eisenhower'},
    {date: '1969', label: 'Summit', display: 'late 1969', lane: 'a'},
    {date: '1972', label: 'Return', lane: 'b'},
  ],
});

describe('the filter of a timeline', () => {
  const found = (query: string, language = 'en') =>
    filtered(board, language, query, new Set()).flatMap(({entries}) => entries.map(({item}) => item.date));

  it('finds words of the text, of the note and of the date, in any order and case', () => {
    expect(found('')).to.have.lengthOf(4);
    expect(found('TREATY')).to.deep.equal(['1951', '1960-01-19']);
    expect(found('january treaty')).to.deep.equal(['1960-01-19']);
    expect(found('eisenhower')).to.deep.equal(['1960-01-19']);
    expect(found('late')).to.deep.equal(['1969']);
    expect(found('条约', 'zh')).to.deep.equal(['1951']);
    expect(found('条约')).to.deep.equal([]);
  });

  it('leaves out hidden lanes and those with nothing left', () => {
    const [first] = board.lanes;
    expect(filtered(board, 'en', '', new Set([first!])).map(({lane}) => lane.id)).to.deep.equal(['b']);
    expect(filtered(board, 'en', 'summit', new Set()).map(({lane}) => lane.id)).to.deep.equal(['a']);
  });
});

describe('the keys of a timeline', () => {
  const lanes = filtered(board, 'en', '', new Set());
  const leads = (from: number, key: string, isChart: boolean) =>
    neighbour(lanes, board.entries[from]!, key, isChart)?.index;

  it('lead along a lane and, in a chart, to the nearest in the next', () => {
    expect(leads(0, 'ArrowRight', true)).to.equal(2);
    expect(leads(2, 'ArrowLeft', true)).to.equal(0);
    expect(leads(2, 'ArrowRight', true)).to.equal(undefined);
    expect(leads(2, 'ArrowDown', true)).to.equal(3);
    expect(leads(1, 'ArrowUp', true)).to.equal(2);
    expect(leads(0, 'ArrowUp', true)).to.equal(undefined);
    expect([leads(2, 'Home', true), leads(0, 'End', true), leads(0, 'x', true)]).to.deep.equal([
      0,
      2,
      undefined,
    ]);
  });

  it('lead through the whole of a list', () => {
    expect([0, 2, 1, 3].map((from) => leads(from, 'ArrowDown', false))).to.deep.equal([2, 1, 3, undefined]);
    expect([3, 1, 2, 0].map((from) => leads(from, 'ArrowUp', false))).to.deep.equal([1, 2, 0, undefined]);
  });
});
