import {expect} from 'chai';
import {listToEvents, tableToEvents} from '../../../src/model/import/list-events.js';
import type {Item} from '../../../src/model/import/cells.js';
import {untitled} from '../../../src/model/import/event.js';
import {parseStudy} from '../../../src/model/parse.js';

const items = (...texts: string[]): Item[] => texts.map((text) => ({text}));

function read(made: ReturnType<typeof listToEvents>) {
  const {study, problems} = parseStudy(made.study);
  expect([...made.problems, ...problems]).to.deep.equal([]);
  return study!;
}

describe('listToEvents', () => {
  it('takes what stands before a colon for the date', () => {
    const {events} = read(
      listToEvents(items('1951: Treaty', '1969-11-21：Communiqué: bases', '1967–1972: Talks')),
    );
    expect(events).to.deep.equal([
      {date: '1951', label: 'Treaty'},
      {date: '1969-11-21', label: 'Communiqué: bases'},
      {date: '1967/1972', label: 'Talks'},
    ]);
  });

  it('takes a date that HTML gives, and shows it as it reads', () => {
    const {events} = read(
      listToEvents([{text: '21 November 1969 Communiqué', date: '1969-11-21', dateText: '21 November 1969'}]),
    );
    expect(events).to.deep.equal([{date: '1969-11-21', label: 'Communiqué', display: '21 November 1969'}]);
  });

  it('drops what stands between a date and its event, and shows no date as itself', () => {
    const {events} = read(listToEvents([{text: '1969 — : Communiqué', date: '1969', dateText: '1969'}]));
    expect(events).to.deep.equal([{date: '1969', label: 'Communiqué'}]);
  });

  it('has no lanes within lanes', () => {
    const lane = {text: 'Bases', children: [{text: 'Okinawa', children: items('1951: Treaty')}]};
    const {study, problems} = listToEvents([lane]);
    expect(study).to.equal(undefined);
    expect(problems[0]).to.deep.include({code: 'list-date', params: {text: 'Okinawa'}});
    expect(problems[0]?.message).to.include('"Okinawa"').and.to.include('begin it with a date');
  });

  it('takes terms for dates, and what is told of them for the events', () => {
    const {events} = read(listToEvents([{text: '1951', children: items('Treaty')}]));
    expect(events).to.deep.equal([{date: '1951', label: 'Treaty'}]);
  });

  it('takes each of several things told of one date for an event', () => {
    const {events} = read(listToEvents([{text: '1951', children: items('Treaty', 'Peace')}]));
    expect(events).to.deep.equal([
      {date: '1951', label: 'Treaty'},
      {date: '1951', label: 'Peace'},
    ]);
    const link = (href: string) => ({href: `https://e.org/${href}`, text: ''});
    const term = {text: '1951', date: '1951-09', dateText: 'in the autumn', links: [link('a')]};
    const told = [{text: 'Treaty', links: [link('b')]}, {text: 'Peace'}];
    const made = read(
      listToEvents([{text: 'Talks', children: [{...term, text: 'in the autumn', children: told}]}]),
    );
    expect(made.events).to.deep.equal([
      {
        date: '1951-09',
        label: 'Treaty',
        display: 'in the autumn',
        lane: 'Talks',
        cite: [{source: 'https://e.org/a'}, {source: 'https://e.org/b'}],
      },
      {
        date: '1951-09',
        label: 'Peace',
        display: 'in the autumn',
        lane: 'Talks',
        cite: [{source: 'https://e.org/a'}],
      },
    ]);
    expect(listToEvents(items('1951')).problems.map(({code}) => code)).to.include('list-date');
  });

  it('keeps all that is said under an event, with the words of its links', () => {
    const children = [{text: 'See', whole: 'See Chen'}, {text: 'and more'}];
    const {events, title} = read(listToEvents([{text: '1951: Treaty', children}]));
    expect(events?.[0]?.note).to.equal('See Chen and more');
    expect(title).to.deep.equal(untitled);
  });

  it('takes no time of day for the date, and cuts off no other words than those of the date', () => {
    const {events} = read(
      listToEvents([
        {text: '1951: At 2:30', date: '14:30', dateText: '2:30'},
        {text: 'Around 1969 - they met', date: '1969', dateText: '1969'},
        {text: '1970, Talks - all day', date: '1970', dateText: '1970'},
      ]),
    );
    expect(events?.map(({date, label}) => [date, label])).to.deep.equal([
      ['1951', 'At 2:30'],
      ['1969', 'Around 1969 - they met'],
      ['1970', 'Talks - all day'],
    ]);
  });

  it('reads dates as articles write them', () => {
    const {events} = read(listToEvents(items('c. 1950: Talks', 'May 5, 1972: Peace')));
    expect(events?.map(({date}) => date)).to.deep.equal(['1950~', '1972-05-05']);
  });

  it('takes an item without a date for the lane of those under it', () => {
    const {lanes, events} = read(
      listToEvents([{text: 'Bases', children: items('1951: Treaty', '1952: Peace')}]),
    );
    expect(lanes).to.deep.equal([{id: 'Bases', label: 'Bases'}]);
    expect(events?.map(({lane}) => lane)).to.deep.equal(['Bases', 'Bases']);
  });

  it('takes what stands under an event for its note, with the sources of both', () => {
    const {events, sources} = read(
      listToEvents([
        {
          text: '1951: Treaty',
          links: [{href: 'https://e.org/', text: 'Chen'}],
          children: [{text: 'Signed in the afternoon.', links: [{href: 'https://e.org/2', text: ''}]}],
        },
      ]),
    );
    expect(events?.[0]).to.deep.include({note: 'Signed in the afternoon.'});
    expect(events?.[0]?.cite).to.deep.equal([{source: 'https://e.org/'}, {source: 'https://e.org/2'}]);
    expect(sources?.map(({title}) => title)).to.deep.equal(['Chen', 'https://e.org/2']);
  });

  it('says which item has no date, and reads the others', () => {
    const {study, problems} = listToEvents(items('1951: Treaty', 'Later: peace', 'Peace'));
    expect(problems.map(({code, params}) => [code, params])).to.deep.equal([
      ['list-date', {text: 'Later: peace'}],
      ['list-date', {text: 'Peace'}],
    ]);
    expect(parseStudy(study).study?.events).to.have.lengthOf(1);
  });

  it('says that a list has nothing in it', () => {
    expect(listToEvents([]).study).to.equal(undefined);
    expect(listToEvents([]).problems.map(({code}) => code)).to.deep.equal(['list-empty']);
  });
});

describe('tableToEvents', () => {
  it('reads the columns by their names, in English and Chinese', () => {
    for (const header of ['Date Event Lane Note Source', '日期 事件 泳道 说明 来源']) {
      const {title, lanes, events, sources} = read(
        tableToEvents({
          caption: 'Dates',
          header: header.split(' ').map((text) => ({text})),
          rows: [['1951', 'Treaty', 'Bases', 'more', 'A book'].map((text) => ({text}))],
        }),
      );
      expect(title).to.equal('Dates');
      expect(lanes).to.deep.equal([{id: 'Bases', label: 'Bases'}]);
      expect(events).to.deep.equal([
        {date: '1951', label: 'Treaty', note: 'more', lane: 'Bases', cite: [{source: 'A book'}]},
      ]);
      expect(sources).to.deep.equal([{id: 'A book', title: 'A book'}]);
    }
  });

  const table = (header: string, ...rows: string[]) =>
    tableToEvents({
      caption: '',
      header: header.split(',').map((text) => ({text})),
      rows: rows.map((row) => row.split(',').map((text) => ({text}))),
    });

  it('reads a date from a column where it begins and one where it ends', () => {
    const {events} = read(
      table('What,Start,End', 'Talks,1951,1952', 'Peace,1953,', 'War,12.05.1987,1987-05-12'),
    );
    expect(events?.map(({date}) => date)).to.deep.equal(['1951/1952', '1953', '1987-05-12']);
    const dated = {text: 'May', date: '1951-05', dateText: 'May'};
    const header = ['Start', 'End', 'Event'].map((text) => ({text}));
    const spans = read(
      tableToEvents({caption: '', header, rows: [[dated, {text: '1952'}, {text: 'Talks'}]]}),
    );
    expect(spans.events?.[0]).to.deep.equal({date: '1951-05/1952', label: 'Talks'});
  });

  it('shows a date as a column or its own words say, and keeps the words and sources of a note', () => {
    const link = {href: 'https://e.org/', text: 'Chen'};
    const {events, title} = read(
      tableToEvents({
        caption: '',
        header: ['Date', 'Event', 'Display', 'Note', 'Source'].map((text) => ({text})),
        rows: [
          [
            {text: '1951'},
            {text: 'Treaty'},
            {text: 'early in 1951'},
            {text: 'See', whole: 'See Chen', links: [link]},
            {text: 'Baker', links: [{href: 'https://e.org/b', text: 'Baker'}]},
          ],
          [{text: 'May', date: '1952-05', dateText: 'May'}, {text: 'Peace'}, {text: 'x'}],
        ],
      }),
    );
    expect(events).to.deep.equal([
      {
        date: '1951',
        label: 'Treaty',
        display: 'early in 1951',
        note: 'See Chen',
        cite: [{source: 'https://e.org/'}, {source: 'https://e.org/b'}],
      },
      {date: '1952-05', label: 'Peace', display: 'May'},
    ]);
    expect(title).to.deep.equal(untitled);
  });

  it('names the end where that is no date', () => {
    expect(table('Date,End,Event', '1951,later,x').problems[0]?.message).to.include(
      '"1951/later" is no date',
    );
  });

  it('says which row has no date or no event, and reads the others', () => {
    const {study, problems} = table('Date,Event', 'later,x', ',', '1951,Treaty', '1952,', ',y');
    expect(problems.map(({code, params}) => [code, params['row']])).to.deep.equal([
      ['list-row', '2'],
      ['list-label', '5'],
      ['list-row', '6'],
    ]);
    expect(parseStudy(study).study?.events).to.have.lengthOf(1);
  });

  it('says with each problem what to do', () => {
    for (const [header, row, remedy] of [
      ['Date,Event', 'soon,x', /^Row 2 .*"soon" is no date: write it as/],
      ['Date,Event', '1951,', /^Row 2 .*write what happened/],
      ['Place,Event', 'x,y', /with "Date" and "Event" among them/],
      ['Date,Event', ',', /no data here: write it as/],
    ] as const)
      expect(table(header, row).problems[0]?.message).to.match(remedy);
  });

  it('says that no column is called date or event', () => {
    for (const header of ['Date,Place', 'Place,Event'])
      expect(table(header, '1951,a').problems.map(({code}) => code)).to.deep.equal([
        'list-header',
        'list-empty',
      ]);
  });
});
