import {lanes} from '../events.js';

export async function load() {
  await import('../../../dist/cdn/okinawa-timeline.js');
  return draw;
}

/** As most authors give it: text, which the figure has to read and to check. */
export const dataOf = (events) =>
  JSON.stringify({
    id: 'bench',
    title: 'Bench',
    lanes,
    events: events.map(({start, end, label, lane}) => ({date: end ? `${start}/${end}` : start, label, lane})),
  });

async function draw(place, study) {
  const figure = document.createElement('okinawa-timeline');
  figure.study = study;
  place.append(figure);
  await figure.ready;
  return {
    zoom: (i) => wheel(figure, {ctrlKey: true, deltaY: (i % 60 < 30 ? -1 : 1) * 40}),
    pan: (i) => wheel(figure, {shiftKey: true, deltaY: (i % 120 < 60 ? 1 : -1) * 30}),
  };
}

function wheel(figure, init) {
  const box = figure.shadowRoot.querySelector('.lanes');
  box.dispatchEvent(new WheelEvent('wheel', {clientX: 600, bubbles: true, cancelable: true, ...init}));
}
