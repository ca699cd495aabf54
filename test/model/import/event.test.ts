import {expect} from 'chai';
import {eventOf, lanesOf, untitled} from '../../../src/model/import/event.js';
import {parseStudy} from '../../../src/model/parse.js';

describe('eventOf', () => {
  it('leaves out what the document does not tell', () => {
    const told = {date: '1951', label: 'Treaty'};
    expect(eventOf({...told, display: '', note: undefined, lane: '', cite: []})).to.deep.equal(told);
  });

  it('keeps all that it tells', () => {
    const told = {
      date: '1951',
      label: 'Treaty',
      display: 'in 1951',
      note: 'Signed.',
      lane: 'a',
      cite: [{source: 's'}],
    };
    expect(eventOf(told)).to.deep.equal(told);
  });
});

describe('lanesOf', () => {
  it('has each lane once, in the order in which events name them', () => {
    const events = ['b', undefined, 'a', 'b'].map((lane) => eventOf({date: '1951', label: 'Treaty', lane}));
    expect(lanesOf(events)).to.deep.equal([
      {id: 'b', label: 'b'},
      {id: 'a', label: 'a'},
    ]);
  });
});

describe('a timeline without a name', () => {
  it('has one that a study may bear, in English and in Chinese', () => {
    expect(untitled.en).to.match(/^[A-Z][a-z]+$/);
    expect(untitled['zh-Hans']).to.match(/^\p{Script=Han}+$/u);
    expect(parseStudy({id: 'a', title: untitled, events: [{date: '1951', label: 'b'}]}).problems).to.be.empty;
  });
});
