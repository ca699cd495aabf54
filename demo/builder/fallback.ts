/** What readers see of a figure without JavaScript: the gist of the study as a table or a list. */
import {formatDate} from '../../src/model/format-date.js';
import type {Case, Level, LedgerItem, OutlineNode, Study, Text} from '../../src/model/schema.js';
import {text} from '../../src/model/text.js';
import type {FigureTag} from './figures.js';
import {escaped} from './markup.js';

type Lines = readonly string[];

interface Named {
  readonly id: string;
  readonly label?: Text | undefined;
}

/** Lines of HTML without an empty one, for readers of `language`. */
export function fallback(tag: FigureTag, study: Study, language: string): Lines {
  const lines = LINES[tag]?.(study, new Teller(language)) ?? [];
  return lines.length ? lines : [`<p>${new Teller(language).text(study.title)}</p>`];
}

const LINES: Readonly<Partial<Record<FigureTag, (study: Study, tell: Teller) => Lines>>> = {
  'alliance-matrix': caseTable,
  'case-card': caseTable,
  'cohesion-meter': caseTable,
  'causal-chain': (study, tell) => [...steps(study, tell), ...caseTable(study, tell)],
  'okinawa-timeline': events,
  'strategy-ledger': ledger,
  'alliance-outline': ({outline}, tell) =>
    outline ? list('ul', outline.children ?? [outline], tell.node) : [],
};

/** Says texts and dates in the reader's language, ready for HTML. */
class Teller {
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  readonly text = (given: Text | undefined) => escaped(text(given, this.#language).value);
  readonly named = ({id, label}: Named) => this.text(label) || escaped(id);
  readonly dated = (date: string, display?: Text) =>
    this.text(display) || escaped(formatDate(date, this.#language));
  readonly node = (node: OutlineNode): Lines => {
    const line = this.named(node);
    return node.children?.length ? [line, ...list('ul', node.children, this.node)] : [line];
  };
  /** What stands between a name and what is said of it. */
  get colon() {
    return this.#language.startsWith('zh') ? '：' : ': ';
  }
  get words() {
    return this.#language.startsWith('zh')
      ? {case: '案例', period: '时期', outcome: '结果'}
      : {case: 'Case', period: 'Period', outcome: 'Outcome'};
  }
}

function caseTable({title, conditions = [], outcome, cases = []}: Study, tell: Teller): Lines {
  if (!cases.length) return [];
  const {words} = tell;
  const hasPeriods = cases.some(({period, display}) => period || display);
  const head = [
    words.case,
    ...(hasPeriods ? [words.period] : []),
    ...conditions.map(tell.named),
    ...(outcome ? [tell.text(outcome.label) || words.outcome] : []),
  ];
  const row = (item: Case) => [
    ...(hasPeriods ? [item.period || item.display ? tell.dated(item.period ?? '', item.display) : ''] : []),
    ...conditions.map(({id, levels}) => level(levels, item.values?.[id], tell)),
    ...(outcome ? [level(outcome.levels, item.outcome, tell)] : []),
  ];
  return [
    '<table>',
    `<caption>${tell.text(title)}</caption>`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...cases.map(
      (item) =>
        `<tr><th scope="row">${tell.named(item)}</th>${row(item)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ];
}

const level = (levels: readonly Level[], id: string | undefined, tell: Teller) => {
  const found = levels.find((one) => one.id === id);
  return found ? tell.named(found) : '';
};

function steps({mechanism}: Study, tell: Teller): Lines {
  return list('ol', mechanism?.nodes ?? [], (node) => [tell.named(node)]);
}

interface Dated {
  readonly date: string;
  readonly label: Text;
  readonly display?: Text | undefined;
}

function events({events = [], periods = []}: Study, tell: Teller): Lines {
  const dated: readonly Dated[] = events.length ? events : periods;
  return list('ol', dated, ({date, label, display}) => [
    `${tell.dated(date, display)}${tell.colon}${tell.text(label)}`,
  ]);
}

function ledger({ledgers: [first] = []}: Study, tell: Teller): Lines {
  if (!first) return [];
  return list('ul', first.columns, (column) => {
    const items = first.items.filter((item: LedgerItem) => item.column === column.id);
    return [tell.named(column), ...list('ul', items, (item) => [tell.text(item.label)])];
  });
}

/**
 * A list with each item on a line of its own, and on that line the list that the item brings along: MDX takes a line that
 * begins with text in a tag for a paragraph, which must end the tag.
 */
function list<T>(name: 'ol' | 'ul', items: readonly T[], linesOf: (item: T) => Lines): Lines {
  if (!items.length) return [];
  const lines = items.map((item) => `<li>${linesOf(item).join('')}</li>`);
  return [`<${name}>`, ...lines, `</${name}>`];
}
