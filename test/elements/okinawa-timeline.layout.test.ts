import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {boardOf} from '../../src/elements/okinawa-timeline/entries.js';
import {
  densityOf,
  layOutLane,
  type LaneLayout,
} from '../../src/elements/okinawa-timeline/okinawa-timeline.layout.js';
import type {Study} from '../../src/model/schema.js';

const study = (events: NonNullable<Study['events']>, rest: Partial<Study> = {}): Study => ({
  id: 'x',
  title: 'X',
  events,
  ...rest,
});
const boardOfDates = (...dates: readonly string[]) =>
  boardOf(study(dates.map((date, i) => ({date, label: String(i)}))));
const lay = (
  dates: readonly string[],
  perDay: number,
  maxRows = 3,
  label = 10,
  wantedIndex = -1,
  sources: readonly number[] = [],
) => {
  const cited = (count = 1) => Array.from({length: count}, (_, i) => ({source: `s${i}`}));
  const {entries} = boardOf(
    study(dates.map((date, i) => ({date, label: String(i), cite: cited(sources[i])}))),
  );
  const labels = new Float64Array(entries.length).fill(label);
  return layOutLane(entries, {perDay, maxRows, labels, wanted: entries[wantedIndex]});
};

const anyDate = fc.oneof(
  fc.integer({min: 1900, max: 2000}).map(String),
  fc
    .tuple(fc.integer({min: 1950, max: 1952}), fc.integer({min: 1, max: 9}))
    .map(([year, month]) => `${year}-0${month}`),
  fc.constantFrom('1950/1960', '../1920', '1990/..', '1951~', '1951/', '[1951,1953]'),
);

/** Indices of all that is shown or counted. */
const told = ({placed, clusters}: LaneLayout) =>
  [...placed.map(({entry}) => entry), ...clusters.flatMap(({entries}) => entries)]
    .map(({index}) => index)
    .sort((a, b) => a - b);

describe('a lane of the timeline', () => {
  it('lets nothing overlap and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anyDate, {minLength: 1, maxLength: 60}),
        fc.double({min: 0.0001, max: 10, noNaN: true}),
        fc.integer({min: 1, max: 6}),
        fc.nat({max: 50}),
        fc.array(fc.integer({min: 1, max: 3}), {minLength: 60, maxLength: 60}),
        (dates, perDay, maxRows, label, sources) => {
          const layout = lay(dates, perDay, maxRows, label, 0, sources);
          expect(told(layout)).to.deep.equal(dates.map((_, i) => i));
          for (let row = 0; row < maxRows; row++) {
            const items = layout.placed.filter((one) => one.row === row).sort((a, b) => a.x - b.x);
            items.forEach((item, i) => {
              const next = items[i + 1];
              if (next) expect(item.x + item.room).to.be.at.most(next.x);
              expect(item.room).to.be.at.least(item.mark);
            });
          }
          layout.clusters.forEach(({x}, i) => {
            const next = layout.clusters[i + 1];
            if (next) expect(next.x - x).to.be.at.least(7);
          });
        },
      ),
    );
  });

  it('counts what has no room', () => {
    const {placed, clusters} = lay(Array<string>(10_000).fill('1969-11-21'), 5);
    expect(placed).to.have.lengthOf(3);
    expect(clusters.map(({entries}) => entries.length)).to.deep.equal([9997]);
  });

  it('shortens labels before it leaves any out', () => {
    const {placed, clusters} = lay(['1950-01-01', '1951-01-01'], 15 / 365, 1, 20);
    expect(clusters).to.deep.equal([]);
    expect(placed[0]?.room).to.be.below(20).and.at.least(9);
    expect(placed[1]?.room).to.equal(20);
  });

  it('gives the label the room that is left', () => {
    expect(lay(['1950'], 1, 1, 44).placed[0]?.room).to.be.above(44);
    expect(lay(['1950-01-01'], 0.001, 1, 44).placed[0]?.room).to.equal(44);
  });

  it('places what the reader wants before all else', () => {
    const dates = Array<string>(10).fill('1969-11-21');
    expect(lay(dates, 5, 2).placed.map(({entry}) => entry.index)).to.deep.equal([0, 1]);
    expect(lay(dates, 5, 2, 10, 7).placed.map(({entry}) => entry.index)).to.deep.equal([0, 7]);
  });

  it('keeps what had a place, where others of its rank want it as well', () => {
    const {entries} = boardOfDates(...Array<string>(10).fill('1969-11-21'));
    const measures = {perDay: 5, maxRows: 2, labels: new Float64Array(10).fill(10)};
    const before = new Set(entries.slice(4, 6));
    const {placed} = layOutLane(entries, {...measures, before});
    expect(placed.map(({entry}) => entry.index)).to.deep.equal([4, 5]);
    const wanted = entries[9];
    const indices = layOutLane(entries, {...measures, before, wanted}).placed.map(({entry}) => entry.index);
    expect(indices).to.deep.equal([4, 9]);
  });

  it('gathers what has no room where it is, in the order of time', () => {
    const dates = ['1950-01-01', '1950-01-02', '1950-01-03', '1990-01-01', '1990-01-02', '1990-01-03'];
    const {placed, clusters} = lay(dates, 1, 1);
    expect(placed.map(({place}) => place)).to.deep.equal([1, 4]);
    expect(clusters.map(({entries}) => entries.map(({index}) => index))).to.deep.equal([
      [1, 2],
      [4, 5],
    ]);
  });

  it('shortens no label for what fewer sources tell', () => {
    const twice = [{source: 's'}, {source: 't'}];
    const laid = (first: {source: string}[], second: {source: string}[]) => {
      const {entries} = boardOf(
        study([
          {date: '1950-01-01', label: 'a', cite: first},
          {date: '1951-01-01', label: 'b', cite: second},
        ]),
      );
      const labels = new Float64Array(2).fill(20);
      return layOutLane(entries, {perDay: 15 / 365, maxRows: 1, labels}).placed;
    };
    expect(laid(twice, [{source: 's'}]).map(({entry, room}) => [entry.item.label, room >= 20])).to.deep.equal(
      [['a', true]],
    );
    expect(laid([{source: 's'}], twice).map(({entry}) => entry.item.label)).to.deep.equal(['a', 'b']);
  });

  it('has more rows the fewer lanes there are, and fewer with more room where there is a crowd', () => {
    const rows = (lanes: number, entries: number) => densityOf(lanes, entries).maxRows;
    expect(rows(1, 10)).to.be.above(rows(8, 10));
    expect(rows(8, 10))
      .to.be.above(rows(50, 10))
      .and.at.most(48 / 8);
    expect(rows(50, 10)).to.equal(rows(1000, 10));
    expect(rows(1000, 10)).to.be.at.least(1);
    expect(rows(1, 10_000)).to.be.below(rows(1, 10));
    expect(densityOf(1, 10_000).least).to.be.above(Number(densityOf(1, 10).least));
  });

  it('places what several sources tell before what one does', () => {
    const {entries} = boardOf(
      study([
        {date: '1969', label: 'a', cite: [{source: 's'}]},
        {date: '1969', label: 'b', cite: [{source: 's'}, {source: 't'}]},
      ]),
    );
    const labels = Float64Array.of(10, 10);
    const {placed} = layOutLane(entries, {perDay: 0.001, maxRows: 1, labels});
    expect(placed.map(({entry}) => entry.item.label)).to.deep.equal(['b']);
  });
});

describe('the board of a timeline', () => {
  const lanes = [{id: 'a', label: 'A'}, {id: 'b'}, {id: 'empty'}];
  const board = (wanted?: string[]) =>
    boardOf(
      study(
        [
          {date: '1970', label: 'late', lane: 'a'},
          {date: '1969-04-30', label: 'day', lane: 'b'},
          {date: '1969', label: 'year', lane: 'a'},
          {date: '1969-04', label: 'month'},
        ],
        {lanes, periods: [{date: '1960/1980', label: 'band', lane: 'a'}]},
      ),
      wanted,
    );
  const shown = (wanted?: string[]) =>
    board(wanted).lanes.map(({id, entries}) => [id, ...entries.map(({item}) => item.label)]);

  it('orders events in time, and lanes as the study has them, with the rest last', () => {
    expect(board().entries.map(({item}) => item.label)).to.deep.equal([
      'band',
      'year',
      'month',
      'day',
      'late',
    ]);
    expect(shown()).to.deep.equal([
      ['a', 'band', 'year', 'late'],
      ['b', 'day'],
      [undefined, 'month'],
    ]);
  });

  it('has only the lanes that are wanted, in that order', () => {
    expect(shown(['b', 'a', 'none'])).to.deep.equal([
      ['b', 'day'],
      ['a', 'band', 'year', 'late'],
    ]);
  });

  it('knows dates that are not exact and dates that are in doubt', () => {
    const kinds = boardOfDates('1950', '1951-04-05', '1952~', '1953/1954', '1955/', '1956/..').entries;
    expect(kinds.map(({isWithin, isVague}) => [isWithin, isVague])).to.deep.equal([
      [true, false],
      [false, false],
      [true, true],
      [false, false],
      [false, true],
      [false, false],
    ]);
  });

  it('gives open ends a place beyond all that is dated', () => {
    const {entries, extent} = boardOfDates('../1950', '1960', '1970/..');
    expect(extent.end - extent.start).to.be.closeTo(19 * 365, 10);
    for (const {start, end} of entries) expect(Number.isFinite(end - start)).to.equal(true);
    expect(entries[0]!.start).to.be.below(extent.start);
    expect(entries[2]!.end).to.be.above(extent.end);
  });
});
