/** Chronologies as lists and tables. */
import {dateFault} from '../date.js';
import type {Problem} from '../problem.js';
import {Links, type Cell, type Item} from './cells.js';
import {eventOf, lanesOf, untitled, type EventInput, type Told} from './event.js';
import {listFault, made, type Made} from './made.js';
import {periodOf} from './period.js';
import type {Table} from './table.js';

/** Columns by what they are called; those that nothing else is known of are passed over. */
const COLUMNS = {
  date: 'date time year period 日期 时间 年份 时期',
  label: 'event label title what 事件 标题',
  lane: 'lane group actor 泳道 分组 主体',
  note: 'text note notes 说明 备注',
  cite: 'source sources 来源 出处',
};

/**
 * Each item begins with its date: a `<time datetime>`, or EDTF and a colon; or it is a term of a list of terms. An item
 * without a date names the lane of those under it.
 */
export function listToEvents(items: readonly Item[]): Made {
  const events = new Events();
  const read = (list: readonly Item[], lane?: string) => {
    for (const item of list) {
      const {children = []} = item;
      const told = children.map(({text}) => text).join(' ');
      const {text, period: date, display} = datedOf(item);
      if (date) {
        // The term of a list of terms is a date alone: what happened is told under it.
        const [label, note] = text ? [text, told] : [told, ''];
        events.add({date, label, display, note, lane}, [item, ...children]);
      } else if (children.length && !lane) read(children, item.text);
      else events.problems.push(listFault(item.text));
    }
  };
  read(items);
  return events.finish('');
}

export function tableToEvents({caption, header, rows}: Table): Made {
  const events = new Events();
  const names = header.map(({text}) => text.toLowerCase());
  const columns = Object.values(COLUMNS).map((words) =>
    names.findIndex((name) => words.split(' ').includes(name)),
  );
  for (const cells of rows) {
    const [date, label, lane, note, source] = columns.map((at) => cells[at] ?? {text: ''});
    const {period, display} = periodOf(date!);
    const told = {label: label!.text, display, note: note!.text, lane: lane!.text};
    if (period) events.add({date: period, ...told}, [...cells], source);
    else if (cells.some(({text}) => text)) events.problems.push(listFault(cells[0]!.text));
  }
  return events.finish(caption);
}

class Events {
  readonly problems: Problem[] = [];
  readonly #events: EventInput[] = [];
  readonly #links = new Links();

  add(told: Told, cells: readonly Cell[], source?: Cell) {
    const cite = cells.flatMap((cell) => this.#links.cite(cell).cite ?? []);
    if (source?.text && !source.links?.length) cite.push(this.#links.work(source.text));
    this.#events.push(eventOf({...told, cite}));
  }

  finish(title: string): Made {
    const events = this.#events;
    const parts = {title: title || untitled, lanes: lanesOf(events), events};
    return made(events.length ? parts : undefined, this.#links, this.problems);
  }
}

/** The date that an item begins with, and what it says after it. */
function datedOf({text, date, dateText = ''}: Cell): {
  text: string;
  period?: string | undefined;
  display?: string | undefined;
} {
  if (date && !dateFault(date)) {
    const rest = text.startsWith(dateText) ? text.slice(dateText.length) : text;
    return {...periodOf({text, date, dateText}), text: rest.replace(/^[\s:：,，—–-]+/, '')};
  }
  const [, first = text, rest = ''] = /^([^:：]+?)\s*[:：]\s*(.*)$/.exec(text) ?? [];
  return {...periodOf({text: first}), text: rest};
}
