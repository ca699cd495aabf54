import {html, nothing} from 'lit';
import {codedValues, type CodedValue} from '../../model/coding.js';
import type {Case, Condition, Level, Study} from '../../model/schema.js';
import {evidenceView} from '../../figure/views/coding.js';
import {foldView} from '../../figure/views/parts.js';
import {dragging} from './drag.js';
import {focusAfter} from './fields.js';
import type {Exercise} from './exercise.js';
import {headView} from './matrix-table.js';
import {given, type ModeContext} from './modes.js';
import {namesLevel} from './spoilers.js';

/** A place of the table: a level for each axis. */
type Place = Readonly<Record<string, string>>;

/**
 * The table empty, and the cases with what is known of them but for the author's levels: each can be dragged to its
 * place, or chosen and placed with a button there.
 */
export function placingView(context: ModeContext, exercise: Exercise) {
  const {words, study} = context;
  const cases = study.cases ?? [];
  const free = cases.filter(({id}) => !Object.hasOwn(exercise.answers, id));
  const picked = cases.find(({id}) => id === exercise.picked);
  const counts = {n: cases.length - free.length, total: cases.length};
  return html`<p>
      ${words.say('Choose a case, read its evidence, and place it: the author’s coding is shown afterwards.')}
    </p>
    ${meaningView(context)}
    <div part="tray" class="target" role="group" aria-label=${words.say('Cases to place')}>
      ${free.map((item) => pieceView(context, exercise, item))}
      ${picked && !free.includes(picked) ? takeBackView(context, exercise, picked) : nothing}
    </div>
    ${placesView(context, exercise, picked)}
    <div class="fields">
      <span role="status">${words.say('Placed: {n} of {total}', counts)}</span>
      <button
        type="button"
        class="reveal"
        ?disabled=${!counts.n}
        @click=${(event: Event) => {
          exercise.reveal();
          focusAfter(event, 'h3');
        }}
      >
        ${words.say('Compare with the author’s coding')}
      </button>
    </div>
    ${picked ? evidenceOf(context, picked) : nothing}`;
}

const takeBackView = ({words}: ModeContext, exercise: Exercise, picked: Case) =>
  html`<button
    type="button"
    @click=${(event: Event) => {
      exercise.place(picked.id, undefined);
      focusAfter(event, next);
    }}
  >
    ${words.say('Take {name} back', {name: words.name(picked)})}
  </button>`;

/** What each level means, so that the reader codes by the author's own measure. */
function meaningView({words, axes}: ModeContext) {
  return foldView(
    'coding',
    words.say('What the levels mean'),
    given(axes).map(
      (axis) =>
        html`<p><strong>${words.label(axis)}</strong>${words.say(': ')}${words.text(axis.description)}</p>
          <ul role="list">
            ${axis.levels.map((level) => html`<li>${words.label(level)}${words.say(': ')}${words.text(level.description)}</li>`)}
          </ul>`,
    ),
  );
}

function placesView(context: ModeContext, exercise: Exercise, picked: Case | undefined) {
  const {words, axes} = context;
  const [row, column] = axes;
  const columns = column.levels.toReversed();
  const rows: readonly (Level | undefined)[] = row ? row.levels.toReversed() : [undefined];
  return html`<table part="places" aria-labelledby="title">
    <thead>
      ${headView(words, row, column, columns)}
    </thead>
    <tbody>
      ${rows.map(
        (level) =>
          html`<tr>
            ${level ? html`<th scope="row">${words.label(level)}</th>` : nothing}
            ${columns.map((at) =>
              placeView(context, exercise, picked, [
                ...(row && level ? [[row, level] as const] : []),
                [column, at],
              ]),
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function placeView(
  context: ModeContext,
  exercise: Exercise,
  picked: Case | undefined,
  levels: readonly (readonly [Condition, Level])[],
) {
  const {words, study} = context;
  const place: Place = Object.fromEntries(levels.map(([{id}, level]) => [id, level.id]));
  const here = (study.cases ?? []).filter(({id}) => isAt(exercise.answers[id], place));
  const label = words.list([
    ...(picked ? [words.name(picked)] : []),
    ...levels.map(([axis, level]) => words.pair(axis, level)),
  ]);
  return html`<td class="target" data-place=${JSON.stringify(place)}>
    ${here.map((item) => pieceView(context, exercise, item))}
    ${
      picked && !here.includes(picked)
        ? html`<button
            type="button"
            aria-label=${`${words.say('Place here')}${words.say(': ')}${label}`}
            @click=${(event: Event) => {
              exercise.place(picked.id, place);
              focusAfter(event, next);
            }}
          >
            ${words.say('Place here')}
          </button>`
        : nothing
    }
  </td>`;
}

const isAt = (answer: Place | undefined, place: Place) =>
  answer !== undefined && Object.entries(place).every(([id, level]) => answer[id] === level);

/** A case in the tray or in its place: can be chosen, and dragged. */
function pieceView({words}: ModeContext, exercise: Exercise, item: Case) {
  return html`<button
    part="piece"
    type="button"
    aria-pressed=${item.id === exercise.picked}
    @click=${() => exercise.pick(item.id)}
    @pointerdown=${dragging((target) => exercise.place(item.id, readPlace(target)))}
  >
    ${words.label(item)}
  </button>`;
}

const readPlace = ({dataset}: HTMLElement) =>
  dataset['place'] === undefined ? undefined : (JSON.parse(dataset['place']) as Place);

/** Where the focus goes on from a button that is gone once a case has its place. */
const next = '[part=tray] button, .reveal';

/** What a reader needs to code a case, without the level, the basis and the bearing that the author gave. */
function evidenceOf({words, study, axes}: ModeContext, item: Case) {
  const values = codedValues(study, item).filter(({id}) => given(axes).some((axis) => axis.id === id));
  return html`<div part="detail">
    <h3>${words.label(item)}</h3>
    <p>
      ${item.display ? words.text(item.display) : item.period ? words.date(item.period) : nothing}
      ${item.demand ? words.text(item.demand) : nothing}
    </p>
    ${values.map((value) => piecesView(words, study, value))}
  </div>`;
}

function piecesView(words: ModeContext['words'], study: Study, {of, id, evidence}: CodedValue) {
  const pieces = evidence.filter((piece) => !namesLevel(of, piece));
  const kept = evidence.length - pieces.length;
  return html`<p><strong>${words.label({id, label: of.label})}</strong></p>
    ${
      evidence.length
        ? evidenceView(
            words,
            study,
            pieces.map(({bearing: _, ...piece}) => piece),
          )
        : html`<p>${words.say('The study gives no evidence.')}</p>`
    }
    ${
      kept
        ? html`<p>
            <small>${words.say('Kept back until then, since it names a level: {n}', {n: kept})}</small>
          </p>`
        : nothing
    }`;
}
