import {expect} from 'chai';
import {listToEvents, tableToEvents} from '../../../src/model/import/list-events.js';
import type {Item} from '../../../src/model/import/cells.js';
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

  it('says which row has no date', () => {
    const {problems} = tableToEvents({
      caption: '',
      header: [{text: 'Date'}, {text: 'Event'}],
      rows: [
        [{text: 'later'}, {text: 'x'}],
        [{text: ''}, {text: ''}],
      ],
    });
    expect(problems.map(({code}) => code)).to.deep.equal(['list-date', 'list-empty']);
  });
});
