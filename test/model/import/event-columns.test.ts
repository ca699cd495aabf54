import {expect} from 'chai';
import {eventColumns} from '../../../src/model/import/event-columns.js';

describe('eventColumns', () => {
  it('finds columns by any of their names, whatever their case and the space around them', () => {
    expect(eventColumns([' When', 'WHAT ', 'Place', '来源'])).to.deep.equal({
      date: 0,
      label: 1,
      lane: -1,
      note: -1,
      source: 3,
      end: -1,
      display: -1,
    });
  });

  it('prefers the plainest of several names, wherever it stands, and the first of two columns of one name', () => {
    const {date, label, lane} = eventColumns(['Time', 'Title', 'Date', 'Event', 'Group', 'Lane', 'Date']);
    expect([date, label, lane]).to.deep.equal([2, 3, 5]);
  });

  it('knows where a date begins and where it ends, and how it reads', () => {
    for (const header of ['Period,Start date,End date,Display', '时期,开始日期,结束日期,display'])
      expect(eventColumns(header.split(','))).to.include({date: 1, end: 2, display: 3});
  });
});
