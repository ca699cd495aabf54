/** What the columns of a table of cases stand for, and the levels of those that code something. */
import type {Study, Text} from '../schema.js';
import type {HeaderCell} from './cells.js';

/** Columns that say something else of a case than how it is coded, by what they are called. */
const ROLES = {
  outcome: 'outcome result 结果 结局',
  period: 'period date year years time 时期 时间 年份 日期',
  note: 'note notes remarks 备注 说明',
  source: 'source sources reference references 来源 资料来源 出处',
  group: 'group 组别 分组',
  demand: 'demand 诉求 要求',
};

/** Words that have an order, from low to high. */
const SCALE = [
  'no none absent 无 否 没有 不 ✗ ✘',
  'low weak small minor 低 弱 小',
  'medium moderate middle partial mixed 中 中等 部分',
  'high strong large major yes present 高 强 大 是 有 ✓ ✔',
].map((words) => words.split(' '));

const UNKNOWN = /^([?？\-–—]*|unknown|n\/a|未知|不详|不明)$/i;

export interface Column {
  /** Counted from 0; the first names the case. */
  readonly index: number;
  /** A condition or measure by its id, or what else the column says of a case. */
  readonly id: string;
  readonly label: string;
  readonly role: keyof typeof ROLES | 'values' | 'readings' | 'none';
  /** As stated by the author or by the study. */
  readonly levels: readonly Named[] | undefined;
  /** Where the levels stand as they were found, and nothing says which is the higher. */
  readonly order?: 'none';
}

interface Named {
  readonly id: string;
  readonly label?: Text | undefined;
}

export const isUnknown = (text: string) => UNKNOWN.test(text);

/** The item that is called `text`, by its id or its label in any language. */
export function called<T extends Named>(items: readonly T[] | undefined, text: string): T | undefined {
  const wanted = text.toLowerCase();
  return items?.find(({id, label = id}) =>
    [id, ...(typeof label === 'string' ? [label] : Object.values(label))].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
}

/**
 * @param coding - What a column codes that nothing else is known of.
 * @param theory - A study whose conditions, measures and outcome the columns name.
 */
export function columnsOf(
  header: readonly HeaderCell[],
  coding: 'values' | 'readings',
  theory: Study | undefined,
): Column[] {
  return header
    .map((cell, index): Column => {
      const [, label = '', inside] = /^(.*?)(?:\s*[(（]([^<＜]+[<＜].*)[)）])?$/s.exec(cell.text) ?? [];
      const stated = (cell.levels ?? inside)?.split(/[,;<＜，、；]/).map((id) => ({id: id.trim()}));
      const known = {index, id: label, label, levels: stated};
      if (cell.isOutcome || isRole('outcome', label, theory))
        return {...known, id: 'outcome', role: 'outcome', levels: theory?.outcome?.levels ?? stated};
      const condition = called(theory?.conditions, label);
      if (condition) return {...known, ...condition, label, role: 'values'};
      const measure = called(theory?.measures, label);
      if (measure) return {...known, id: measure.id, role: 'readings'};
      const role = keys.find((name) => isRole(name, label));
      return {...known, role: role ?? (theory ? 'none' : coding)};
    })
    .slice(1);
}

const keys = Object.keys(ROLES) as (keyof typeof ROLES)[];

const isRole = (role: keyof typeof ROLES, label: string, theory?: Study) =>
  ROLES[role].split(' ').includes(label.toLowerCase()) ||
  Boolean(theory?.outcome && called([{...theory.outcome, id: role}], label));

/**
 * Levels in their order, if all of them are numbers or words that have one; otherwise as they first appear, which says
 * nothing of which is the higher.
 */
export function ordered(levels: readonly string[]): {names: string[]; isOrdered: boolean} {
  // "Strong" at the beginning of one cell is "strong" in another.
  const spellings = new Map<string, string>();
  for (const level of levels)
    if (!spellings.has(level.toLowerCase())) spellings.set(level.toLowerCase(), level);
  const found = [...spellings.values()];
  const ranks = [
    numberIn,
    (level: string) => SCALE.findIndex((words) => words.includes(level.toLowerCase())),
  ].map((rank) => new Map(found.map((level) => [level, rank(level)])));
  const rank = ranks.find((rank, i) => [...rank.values()].every((at) => (i ? at >= 0 : !Number.isNaN(at))));
  if (rank) found.sort((a, b) => rank.get(a)! - rank.get(b)!);
  return {names: found, isOrdered: !!rank};
}

/** The number that `text` is, with a point or a comma before its decimals, and perhaps in percent; NaN if it is none. */
export function numberIn(text: string): number {
  const plain = text.replace(/(?<=\d)\s*%$/, '').replace('−', '-');
  return Number(GROUPED.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.'));
}

/** Thousands set off by commas: 1,234 may be that, 0,125 may not. */
const GROUPED = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
