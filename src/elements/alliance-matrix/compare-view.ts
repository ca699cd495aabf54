import {html, nothing} from 'lit';
import {findingOf} from '../../model/author-pairs.js';
import {comparePair, type Pair} from '../../model/compare-pair.js';
import {codedValues, type CodedValue} from '../../model/coding.js';
import {OUTCOME} from '../../model/identifiers.js';
import {listedIds} from '../../model/listed-ids.js';
import {minimalPairs} from '../../model/minimal-pairs.js';
import type {Comparison, Study} from '../../model/schema.js';
import {remembered} from '../../figure/remembered.js';
import {citesView} from '../../figure/views/cites.js';
import {basisView, codedAs} from '../../figure/views/coding.js';
import {groupedView, selectView, type Option} from './fields.js';
import {tableView} from './matrix-table.js';
import type {ModeContext} from './modes.js';

/** More are not offered: a list of hundreds helps nobody to choose. */
const most = 30;

/** What a pair shows by its codings, in the words of the figure. It never proves anything. */
const findings = {
  isolates: 'One condition differs: {differ}. For these two cases the codings isolate it.',
  inconclusive: 'Several conditions differ: {differ}. Which of them made the difference is open.',
  'controls-nothing': 'Every condition differs: nothing is held constant.',
  'no-difference': 'What the two are compared on is the same in both, and yet the outcomes differ.',
  'same-outcome': 'The outcome is the same: what the two share may go with it, but nothing is isolated.',
  undetermined: 'Unknown: {unknown}. The two may differ there as well.',
} as const;

/** The ids of two different cases of `study` in `text`: "kishi sato". */
function pairOf({cases = []}: Study, text: string | undefined): readonly [string, string] | undefined {
  const ids = listedIds(text, cases).filter((id) => cases.some((one) => one.id === id));
  const [a, b] = new Set(ids);
  return a !== undefined && b !== undefined ? [a, b] : undefined;
}

/** The pair named, or the first that the study itself compares, or the first that the codings find. */
export function chosenPair(study: Study, text: string | undefined): readonly [string, string] | undefined {
  const named = pairOf(study, text);
  if (named) return named;
  const {authors, pairs} = remembered(study, 'pairs', () => minimalPairs(study));
  const [a, b] = (authors[0] ?? pairs[0])?.cases ?? study.cases ?? [];
  return a && b && [a.id, b.id];
}

/** Two cases side by side: what is held constant, what differs, and what that isolates. */
export function compareView(context: ModeContext, [a, b]: readonly [string, string]) {
  const {words, study, set} = context;
  const cases = (study.cases ?? []).map((one) => ({value: one.id, label: words.name(one)}));
  const others = (id: string) => cases.filter(({value}) => value !== id);
  const drawn = (study.comparisons ?? []).filter(({cases}) => cases.includes(a) && cases.includes(b));
  return html`<div class="fields">
      ${groupedView(words.say('Pair'), groupsOf(context), `${a} ${b}`, (ids) => set('compare', ids))}
      ${selectView(words.say('First case'), others(b), a, (id) => set('compare', `${id} ${b}`))}
      ${selectView(words.say('Second case'), others(a), b, (id) => set('compare', `${a} ${id}`))}
    </div>
    ${sideBySide(context, comparePair(study, a, b), drawn[0]?.on)}
    ${drawn.map((comparison) => drawnView(context, comparison))}`;
}

/** What is offered: the study's own pairs first, then those that its codings find. */
function groupsOf({words, study}: ModeContext) {
  const found = remembered(study, 'pairs', () => minimalPairs(study));
  const keyOf = ({cases}: Pair) => cases.map(({id}) => id);
  const drawn = new Set(found.authors.map((pair) => keyOf(pair).sort().join(' ')));
  const option = (pair: Pair): Option => {
    const on = (study.conditions ?? []).filter(({id}) => pair.differ.includes(id));
    const differ = words.names(on);
    const names = pair.cases.map((item) => words.name(item)).join(' – ');
    return {value: keyOf(pair).join(' '), label: names + (differ ? words.aside(differ) : '')};
  };
  const rest = (pairs: readonly Pair[]) =>
    pairs
      .filter((pair) => !drawn.has(keyOf(pair).sort().join(' ')))
      .slice(0, most)
      .map(option);
  const byOrigin = (derived: boolean) =>
    found.authors.filter(({comparison}) => (comparison.origin === 'derived') === derived).map(option);
  return [
    [words.say('The author’s pairs'), byOrigin(false)],
    [words.say('Derived from the study, not the author’s'), byOrigin(true)],
    [words.say('Closest, with different outcomes'), rest(found.pairs)],
    [words.say('Coded alike, with different outcomes'), rest(found.contradictions)],
    [words.say('Most different, with the same outcome'), rest(found.mostDifferent)],
  ] as const;
}

/** How the two stand to each other on a condition, or on the outcome. */
function relationOf({differ, shared, outcomesDiffer}: Pair, id: string) {
  if (id === OUTCOME)
    return outcomesDiffer === undefined ? 'unknown' : outcomesDiffer ? 'differs' : 'the same';
  return differ.includes(id) ? 'differs' : shared.includes(id) ? 'the same' : 'unknown';
}

function sideBySide({words, study}: ModeContext, pair: Pair, on: string | undefined) {
  const {conditions = []} = study;
  const named = (ids: readonly string[]) => words.names(conditions.filter(({id}) => ids.includes(id)));
  const said = words.tell(findings[findingOf(pair, on)], {
    differ: named(pair.differ),
    unknown: named(pair.unknown) || words.say('outcome'),
  });
  const coded = pair.cases.map((item) => codedValues(study, item));
  return html`${tableView(
      'pair',
      html`<tr>
        <td></td>
        ${pair.cases.map((item) => html`<th scope="col">${words.label(item)}</th>`)}
        <td></td>
      </tr>`,
      coded[0]!.map((value, i) => {
        const relation = relationOf(pair, value.id);
        return html`<tr class=${relation === 'differs' ? relation : ''}>
          <th scope="row">${words.label(codedAs(words, value))}</th>
          ${coded.map((values) => html`<td>${levelView(words, values[i]!)}</td>`)}
          <td>${words.say(relation)}</td>
        </tr>`;
      }),
    )}
    <p role="status">${said}</p>`;
}

const levelView = (words: ModeContext['words'], {level}: CodedValue) =>
  level ? words.label(level) : words.say('unknown');

/** What the study itself says of the pair, and whether it is its author's. */
function drawnView({words, study}: ModeContext, {relation, origin, on, basis, note, cite}: Comparison) {
  const condition = study.conditions?.find(({id}) => id === on);
  const head = origin === 'derived' ? 'Derived from the study, not the author’s' : 'Drawn by the author';
  return html`<div part="comparison">
    <p>
      <strong>${words.say(head)}</strong>${basisView(words, basis)}${
        condition
          ? html`${words.comma}${words.tell('on {condition}', {condition: words.name(condition)})}`
          : nothing
      }
    </p>
    ${relation ? html`<p>${words.text(relation)}${citesView(words, study, cite)}</p>` : nothing}
    ${note ? html`<p><small>${words.text(note)}</small></p>` : nothing}
  </div>`;
}
