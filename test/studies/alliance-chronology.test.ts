import {expect} from 'chai';
import {compareDates, compareDays, parseDate, type EdtfDate} from '../../src/model/date.js';
import {allianceChronology} from '../../src/studies/alliance-chronology/index.js';
import {okinawa} from '../../src/studies/okinawa/index.js';

const {cases, events, lanes, periods, sources} = allianceChronology;
type EventInput = (typeof events)[number];

const english = (text: unknown) => (text as {en: string}).en;
const nameOf = ({date, label}: EventInput) => `${date} ${english(label)}`;
const citesOf = ({cite = []}: EventInput) => cite;
const sourcesOf = (event: EventInput) => new Set(citesOf(event).map(({source}) => source));

function dateOf(text: string): EdtfDate {
  const date = parseDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

/** The one event whose English label has this in it. */
function eventSaying(words: string): EventInput {
  const [event, ...others] = events.filter(({label}) => english(label).includes(words));
  if (!event || others.length > 0) throw new Error(`${others.length + (event ? 1 : 0)} events say ${words}`);
  return event;
}

describe('the chronology: its texts', () => {
  it('never tells two events in the same words', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const labels = events.map(({label}) => (label as Record<string, string>)[language]);
      expect(new Set(labels).size).to.equal(labels.length);
    }
  });
});

describe('the chronology: its events', () => {
  it('each have a lane, a source and a place in it', () => {
    for (const event of events) {
      expect(lanes.map(({id}) => id)).to.include(event.lane, nameOf(event));
      expect(citesOf(event), nameOf(event)).not.to.be.empty;
      for (const {source, locator} of citesOf(event)) {
        expect(
          sources.map(({id}) => id),
          nameOf(event),
        ).to.include(source);
        expect(locator, nameOf(event)).to.have.all.keys('en', 'zh-Hans');
      }
    }
  });

  it('give places that their document has', () => {
    const places: Record<string, RegExp> = {
      'chen-wang': /^sec\. (3|3\.[1-3]|4|4\.[12])$/,
      zhu: /^(introduction|sec\. (1\.[1-3]|2, point [1-5]|3\.[12], point [1-3]))$/,
      'mind-map': /^branch “[\w –-]+”$/,
      li: /^part (1|2\.[1-3]|3)$/,
      peng: /^sec\. (1|4\.[12]\.[12] \([1-3]\))$/,
    };
    for (const {source, locator} of events.flatMap(citesOf)) {
      const {en = '', 'zh-Hans': zh = ''} = locator as Record<string, string>;
      expect(en.replace(/, undated$/, '')).to.match(places[source] ?? /^$/);
      expect(zh.match(/[\d.]+/g)).to.deep.equal(en.match(/\d[\d.]*/g));
      expect(zh.endsWith('，未注日期')).to.equal(en.endsWith(', undated'));
    }
  });

  it('stand in order of time, the longer first of two that begin together', () => {
    const dates = events.map(({date}) => dateOf(date));
    for (const [i, date] of dates.entries()) {
      const before = dates[i - 1];
      if (before) expect(compareDates(before, date), events[i]?.date).to.be.at.most(0);
    }
    expect([events.at(0)?.date, events.at(-1)?.date]).to.deep.equal(['1910/1945', '2027']);
  });

  it('are this many in each document, and this many in more than one', () => {
    const told = (id: string) => events.filter((event) => sourcesOf(event).has(id)).length;
    expect(Object.fromEntries(sources.map(({id}) => [id, told(id)]))).to.deep.equal({
      'chen-wang': 41,
      zhu: 60,
      'mind-map': 13,
      li: 19,
      peng: 51,
    });
    expect(events).to.have.lengthOf(159);
    expect(events.filter((event) => sourcesOf(event).size > 1)).to.have.lengthOf(19);
  });

  it('fill every lane', () => {
    for (const {id} of lanes) {
      expect(
        events.filter(({lane}) => lane === id),
        id,
      ).to.have.length.of.at.least(5);
    }
  });

  it('are planned only where the document that says so had them before it', () => {
    const planned = events.filter(({status}) => status === 'planned').map(({date}) => date);
    expect(planned).to.deep.equal(['2022', '2023/2037', '2023/2027', '2024', '2024-03', '2027']);
  });
});

describe('the chronology: what documents date differently', () => {
  it('keeps both years of the Administrative Agreement', () => {
    const {date, cite} = eventSaying('Administrative Agreement: American forces');
    expect(date).to.equal('1951/1952');
    expect(cite?.map((each) => [each.source, each.date])).to.deep.equal([
      ['chen-wang', '1952'],
      ['mind-map', '1951'],
      ['zhu', undefined],
    ]);
  });

  it('lets the new security treaty be of January 1960 and of the 1960s', () => {
    const {date, cite} = eventSaying('New security treaty');
    expect([date, ...(cite ?? []).map((each) => each.date)]).to.deep.equal([
      '1960-01',
      undefined,
      '1960/1969',
    ]);
  });

  it('gives a source a date of its own only where that differs', () => {
    for (const event of events) {
      for (const {date, source} of citesOf(event)) {
        if (date) expect(date, `${nameOf(event)}: ${source}`).not.to.equal(event.date);
      }
    }
  });

  it('takes the dates of sources to touch the event’s, and one source at least to date it as it stands', () => {
    for (const event of events) {
      const {start, end} = dateOf(event.date);
      const cites = citesOf(event);
      for (const {date} of cites.filter((each) => each.date)) {
        const own = dateOf(date ?? '');
        const touches = compareDays(own.start, end) <= 0 && compareDays(own.end, start) >= 0;
        expect(touches, nameOf(event)).to.equal(true);
      }
      const asItStands = cites.some(({date, locator}) => !date && !english(locator).endsWith('undated'));
      expect(asItStands || event.date === '1951/1952', nameOf(event)).to.equal(true);
    }
  });
});

describe('the chronology: its periods', () => {
  const spans = events.map(({date}) => dateOf(date));

  it('are sixteen, each with a lane, a source and a note on how it was drawn', () => {
    expect(periods).to.have.lengthOf(16);
    for (const {label, lane, note, cite} of periods) {
      expect(lane, english(label)).to.be.oneOf(['region', 'cabinets', 'washington']);
      expect(note, english(label)).to.be.an('object');
      expect(cite, english(label)).not.to.be.empty;
    }
  });

  it('run from the first day of an event to the last of another, unless a document dates them itself', () => {
    for (const {date, label, note} of periods) {
      const {start, end} = dateOf(date);
      const begins = spans.some((span) => compareDays(span.start, start) === 0);
      const ends = spans.some((span) => compareDays(span.end, end) === 0);
      const drawn = english(note).startsWith('From the first to the last dated event');
      expect(drawn, english(label)).to.equal(!english(label).startsWith('Occupation'));
      if (drawn) expect([begins, ends], english(label)).to.deep.equal([true, true]);
    }
  });
});

describe('the chronology: its cases', () => {
  it('have the ids, labels and periods of the Okinawa study where they are of it', () => {
    const part = ({id, label, period}: {id: string; label?: unknown; period?: string}) => ({
      id,
      label,
      period,
    });
    const same = (list: readonly {id: string; label?: unknown; period?: string}[]) =>
      list
        .filter(({id}) => okinawa.cases.some((each) => each.id === id))
        .map(part)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(same(cases)).to.deep.equal(same(okinawa.cases));
  });

  it('hold every event of the Okinawa study, with its date and its cases', () => {
    for (const {date, label, cases: tied} of okinawa.events) {
      const found = events.filter(
        (event) =>
          citesOf(event).some((cite) => cite.source === 'chen-wang' && (cite.date ?? event.date) === date) &&
          JSON.stringify(event.cases) === JSON.stringify(tied),
      );
      expect(found, english(label)).not.to.be.empty;
    }
  });

  it('are each tied to events, and last as long as these, plans left out', () => {
    for (const {id, period = ''} of cases) {
      const tied = events.filter((event) => event.cases?.includes(id) && event.status !== 'planned');
      expect(tied, id).to.have.length.of.at.least(2);
      if (!id.startsWith('us-')) continue;
      const within = tied.map(({date}) => date).filter((date) => date !== '2015/2019');
      const ends = within.map((date) => dateOf(date).end).sort(compareDays);
      expect(dateOf(within[0] ?? '').start, id).to.deep.equal(dateOf(period).start);
      expect(ends.at(-1), id).to.deep.equal(dateOf(period).end);
    }
  });
});
