import {expect} from 'chai';
import {fromTimelineJs, isTimelineJs} from '../../../src/model/import/timeline-js.js';

const text = (headline?: string, text?: string) => ({text: {headline, text}});
const event = (start_date: object, rest: object = text('a')) => ({start_date, ...rest});
const dateOf = (start_date: object, end_date?: object) =>
  fromTimelineJs({events: [{...event(start_date), end_date}]}).study?.events?.[0]?.date;

describe('fromTimelineJs', () => {
  it('reads headline, text, group and the words for the date', () => {
    const {study, problems} = fromTimelineJs({
      title: text('Okinawa', '<p>A story.</p>'),
      events: [
        {
          ...event({year: '1969', month: '11'}, text('Satō <i>and</i> Nixon', '<p>They agree.</p>')),
          group: 'Summits',
          display_date: 'late in 1969',
        },
      ],
      eras: [{start_date: {year: 1945}, end_date: {year: 1952}, ...text('Occupation')}],
    });
    expect(problems).to.deep.equal([]);
    expect(study).to.deep.include({
      title: 'Okinawa',
      summary: 'A story.',
      lanes: [{id: 'Summits', label: 'Summits'}],
      periods: [{date: '1945/1952', label: 'Occupation'}],
      events: [
        {
          date: '1969-11',
          label: 'Satō and Nixon',
          display: 'late in 1969',
          note: 'They agree.',
          lane: 'Summits',
        },
      ],
    });
  });

  it('gives timelines of nothing but eras names of their own', () => {
    const [a, b] = [1950, 1960].map(
      (year) => fromTimelineJs({eras: [{start_date: {year}, ...text('An era')}]}).study?.id,
    );
    expect(a).to.match(/^timeline-/);
    expect(a).to.not.equal(b);
  });

  it('reads dates as numbers or as texts, as exact as they are given', () => {
    expect(dateOf({year: 1969})).to.equal('1969');
    expect(dateOf({year: '1969', month: 4, day: ''})).to.equal('1969-04');
    expect(dateOf({year: 1969, month: '4', day: 5, hour: 12})).to.equal('1969-04-05');
    expect(dateOf({year: 1969}, {year: 1970, month: 2})).to.equal('1969/1970-02');
    expect(dateOf({year: 1969}, {year: 1969})).to.equal('1969');
  });

  it('reads dates as people write them, and leaves out what a long year cannot have', () => {
    expect(dateOf({year: 'c. 1950'})).to.equal('1950~');
    expect(dateOf({year: '1950s'})).to.equal('195X');
    expect(dateOf({year: 12345, month: 5})).to.equal('Y12345');
    expect(dateOf({year: 0})).to.equal('0000');
  });

  it('takes a text without a headline for the event, and the words of a date from where they may stand', () => {
    const start_date = {year: 1969, display_date: 'late'};
    const {study} = fromTimelineJs({events: [{start_date, ...text('', 'They agree.')}]});
    expect(study?.events).to.deep.equal([{date: '1969', label: 'They agree.', display: 'late'}]);
  });

  it('has a study of eras alone, and says which it cannot read', () => {
    const era = (year: unknown, headline?: string) => ({start_date: {year}, ...text(headline)});
    const {study, problems} = fromTimelineJs({
      events: [],
      eras: [era(1945, 'Occupation'), era('soon', 'Talks'), era(1952), era(1953, 'Peace')],
    });
    expect(study?.periods?.map(({label}) => label)).to.deep.equal(['Occupation', 'Peace']);
    expect(problems.map(({code, params}) => [code, params['row']])).to.deep.equal([
      ['import-date', '2'],
      ['import-label', '3'],
    ]);
    expect(problems[0]?.message).to.match(/^Event 2 is left out/);
    expect(study?.id).not.to.equal(fromTimelineJs({eras: [era(1945, 'War')]}).study?.id);
  });

  it('counts years before the common era as EDTF does, and reads long ones', () => {
    expect(dateOf({year: -500})).to.equal('-0499');
    expect(dateOf({year: '-1'})).to.equal('0000');
    expect(dateOf({year: -13800000000})).to.equal('Y-13799999999');
    expect(dateOf({year: 79})).to.equal('0079');
  });

  it('says which event it cannot read, and reads the others', () => {
    const {study, problems} = fromTimelineJs({
      events: [
        event({year: 'soon'}),
        event({year: 1969, month: 13}),
        event({year: 1969}, {}),
        {...event({year: 1970}), end_date: {year: 1969}},
        null,
        event({year: 1971}),
      ],
    });
    expect(problems.map(({code, params}) => [code, params['row']])).to.deep.equal([
      ['import-date', '1'],
      ['import-date', '2'],
      ['import-label', '3'],
      ['import-date', '4'],
      ['import-date', '5'],
    ]);
    expect(study?.events).to.deep.equal([{date: '1971', label: 'a'}]);
  });

  it('gives different timelines different ids, and the same the same', () => {
    const id = (label: string) => fromTimelineJs({events: [event({year: 1969}, text(label))]}).study?.id;
    expect(id('a')).to.equal(id('a'));
    expect(id('a')).not.to.equal(id('b'));
  });
});

describe('isTimelineJs', () => {
  it('knows such a timeline by its events', () => {
    expect(isTimelineJs({events: [event({year: 1969})]})).to.equal(true);
    for (const value of [{events: [{date: '1969', label: 'a'}]}, {events: {}}, [], null, 'x', {}]) {
      expect(isTimelineJs(value), JSON.stringify(value)).to.equal(false);
    }
  });
});
