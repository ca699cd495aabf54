import {html, nothing} from 'lit';
import type {Entry, Lane} from './entries.js';
import {citesView} from '../../figure/views/cites.js';
import {entryRest, kindView} from './entry-view.js';
import {dateOf, isWithin, laneName, type Scene, type Shown} from './scene.js';

/** How many entries of a lane a list shows before it counts the rest. */
export const PAGE = 200;

/** Lanes one below the other, each a list in the order of time. */
export function listView(scene: Scene, lanes: readonly Shown[], pages: number, more: () => void) {
  return lanes.map(({lane, entries}, i) => {
    const rest = entries.length - pages * PAGE;
    return html`<div part="lane" role="group" aria-labelledby="lane-${i}">
      <h3 id="lane-${i}">${laneName(scene, lane)}</h3>
      <ol role="list" aria-labelledby="lane-${i}">
        ${entries.slice(0, pages * PAGE).map((entry) => listItem(scene, entry, true))}
      </ol>
      ${
        rest > 0
          ? html`<button type="button" part="more" @click=${more}>
              ${scene.words.say('{n} more', {n: rest})}
            </button>`
          : nothing
      }
    </div>`;
  });
}

/** An entry that opens in its place. One in `isStop` takes part in how the keyboard moves from event to event. */
export function listItem(scene: Scene, entry: Entry, isStop: boolean) {
  const isOpen = entry === scene.chosen;
  return html`<li part="event" class=${classOf(scene, entry)}>
    <button
      type="button"
      id=${isStop ? `e${entry.index}` : nothing}
      tabindex=${!isStop || entry === scene.at ? 0 : -1}
      aria-expanded=${isOpen}
      @click=${() => scene.choose(entry)}
    >
      <strong>${dateOf(scene, entry)}</strong>${scene.words.say(': ')}<span dir="auto"
        >${scene.words.text(entry.item.label)}</span
      >${kindView(scene, entry)}
    </button>
    ${isOpen ? html`<div part="detail">${entryRest(scene, entry)}</div>` : nothing}
  </li>`;
}

/** Everything at once, for paper and for pages without script. */
export function wholeView(scene: Scene, lanes: readonly Lane[]) {
  return lanes.map(
    (lane, i) =>
      html`<div part="lane" role="group" aria-labelledby="lane-${i}">
        <h3 id="lane-${i}">${laneName(scene, lane)}</h3>
        <ol role="list" aria-labelledby="lane-${i}">
          ${lane.entries.map(
            (entry) =>
              html`<li part="event">
                <strong>${dateOf(scene, entry)}</strong>${scene.words.say(': ')}<span dir="auto"
                  >${scene.words.text(entry.item.label)}</span
                >${kindView(scene, entry)}${restOf(scene, entry)}
              </li>`,
          )}
        </ol>
      </div>`,
  );
}

const restOf = ({words, study}: Scene, {item: {note, cite}}: Entry) =>
  html`${note ? html` <span dir="auto">${words.text(note)}</span>` : nothing}${citesView(words, study, cite)}`;

/** Events of the chosen case are marked, and those of the date that is asked for. */
export const classOf = ({chosenCase, asked}: Scene, entry: Entry) =>
  [
    chosenCase && entry.item.cases?.includes(chosenCase.id) ? 'of-case' : '',
    asked && isWithin(entry, asked) ? 'of-date' : '',
  ].join(' ');
