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
});
