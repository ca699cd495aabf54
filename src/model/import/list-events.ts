/** Chronologies as lists and tables. */
import {dateFault} from '../date.js';
import type {Problem} from '../problem.js';
import {Links, said, type Cell, type Item} from './cells.js';
import {edtfOf} from './edtf-of.js';
import {eventColumns} from './event-columns.js';
import {eventOf, lanesOf, untitled, type EventInput, type Told} from './event.js';
import {headerFault, listFault, made, rowFault, type Made} from './made.js';
import {periodOf} from './period.js';
import type {Table} from './table.js';

/**
 * Each item begins with its date: a `<time datetime>`, or EDTF and a colon; or it is a term of a list of terms. An item
 * without a date names the lane of those under it.
 */
export function listToEvents(items: readonly Item[]): Made {
  const events = new Events();
  const read = (list: readonly Item[], lane?: string) => {
    for (const item of list) {
      const {children = []} = item;
      const {text, period: date, display} = datedOf(item);
      if (date && text) {
        const note = children.map((child) => child.whole ?? child.text).join(' ');
        events.add({date, label: text, display, note, lane}, [item, ...children]);
      } else if (date) {
        // A date alone, such as the term of a list of terms: what happened is told under it.
        for (const child of children) events.add({date, label: said(child), display, lane}, [item, child]);
        if (!children.length) events.problems.push(listFault(item.text));
      } else if (children.length && !lane) read(children, item.text);
      else events.problems.push(listFault(item.text));
    }
  };
  read(items);
  return events.finish('');
}

export function tableToEvents({caption, header, rows, above = 1}: Table): Made {
  const events = new Events();
  const at = eventColumns(header.map(({text}) => text));
  const isNamed = at.date >= 0 && at.label >= 0;
  if (!isNamed) events.problems.push(headerFault());
  rows.forEach((cells, i) => {
    const cell = (name: keyof typeof at) => cells[at[name]] ?? {text: ''};
    const span = spanOf(cell('date'), cell('end'));
    const {period, display = cell('display').text} = periodOf(span);
    const told = {
      label: cell('label').text,
      display,
      note: cell('note').whole ?? cell('note').text,
      lane: cell('lane').text,
    };
    if (period && told.label) events.add({date: period, ...told}, [...cells], cells[at.source]);
    else if (isNamed && cells.some(({text}) => text))
      events.problems.push(rowFault(i + above + 1, span.date ?? span.text, Boolean(period)));
  });
  return events.finish(caption);
}

/** The cell of a date, or of where it begins, with that of where it ends. */
function spanOf(start: Cell, {text, date: end = edtfOf(text)}: Cell): Cell {
  const date = start.date ?? edtfOf(start.text);
  return end && end !== date ? {text: start.text, date: `${date}/${end}`} : start;
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
function datedOf({date, dateText = '', ...cell}: Cell): {
  text: string;
  period?: string | undefined;
  display?: string | undefined;
} {
  const text = said(cell);
  if (date && !dateFault(date)) {
    const rest = text.startsWith(dateText) ? text.slice(dateText.length) : text;
    return {...periodOf({text, date, dateText}), text: rest.replace(/^[\s:：,，—–-]+/, '')};
  }
  const [, first = text, rest = ''] = /^([^:：]+?)\s*[:：]\s*(.*)$/.exec(text) ?? [];
  return {...periodOf({text: first}), text: rest};
}
