import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {tickMarks, type PlacedTick} from '../../src/elements/okinawa-timeline/tick-marks.js';

describe('the marks of a timeline’s scale', () => {
  const say = ({date}: PlacedTick) => `in ${date}`;
  let place: HTMLElement;
  const draw = (...ticks: PlacedTick[]) => {
    render(html`<div ${tickMarks(ticks, say)}><b></b></div>`, place);
    return new Map([...place.querySelectorAll('i')].map((mark) => [mark.textContent, mark]));
  };
  beforeEach(async () => (place = await fixture<HTMLElement>(html`<section></section>`)));

  it('stand where they are placed and say their dates, and one that began before the view says so', () => {
    const marks = draw({x: 2, date: '1961'}, {x: -3, date: '1960'});
    expect([...marks.keys()]).to.have.members(['in 1960', 'in 1961']);
    expect(marks.get('in 1961')!.style.translate).to.equal('2em');
    expect(marks.get('in 1960')!.style.translate).to.equal('0em');
    expect([...marks.values()].filter(({className}) => className)).to.deep.equal([marks.get('in 1960')]);
  });

  it('keep their nodes while they are in view, and go with it', () => {
    const before = draw({x: 2, date: '1961'}, {x: 8, date: '1962'});
    const after = draw({x: 1, date: '1962'}, {x: 9, date: '1963'});
    expect(after.get('in 1962')).to.equal(before.get('in 1962'));
    expect([...after.keys()]).to.have.members(['in 1962', 'in 1963']);
    expect(before.get('in 1961')!.isConnected).to.equal(false);
  });
});
