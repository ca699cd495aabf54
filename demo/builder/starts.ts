/** What an author can begin with: a built-in study, or an empty one of the right shape. */
import type {Study} from '../../src/model/schema.js';
import type {FigureTag} from './figures.js';

export interface BuiltIn {
  readonly id: string;
  readonly title: {readonly en: string; readonly 'zh-Hans': string};
  readonly suits: readonly FigureTag[];
}

const ofCases: readonly FigureTag[] = ['alliance-matrix', 'case-card', 'causal-chain'];

/** The studies in `dist/studies`, in the order in which they are offered. */
export const builtIns: readonly BuiltIn[] = [
  {
    id: 'okinawa',
    title: {en: 'Bargaining over Okinawa', 'zh-Hans': '冲绳问题上的讨价还价'},
    suits: [...ofCases, 'okinawa-timeline'],
  },
  {
    id: 'stake-perception',
    title: {en: 'Cost sharing and stake perception', 'zh-Hans': '成本分担与利益攸关'},
    suits: [...ofCases, 'cohesion-meter', 'okinawa-timeline'],
  },
  {
    id: 'japan-strategy',
    title: {en: 'The alliance in Japan’s strategy', 'zh-Hans': '日本战略中的同盟'},
    suits: ['strategy-ledger', 'okinawa-timeline'],
  },
  {
    id: 'biden-era',
    title: {en: 'The alliance under Biden', 'zh-Hans': '拜登时期的同盟'},
    suits: ['strategy-ledger', 'okinawa-timeline'],
  },
  {
    id: 'alliance-chronology',
    title: {en: 'A chronology of the alliance', 'zh-Hans': '同盟年表'},
    suits: ['okinawa-timeline', 'case-card'],
  },
  {
    id: 'alliance-outline',
    title: {en: 'An outline of the alliance', 'zh-Hans': '同盟提纲'},
    suits: ['alliance-outline', 'okinawa-timeline'],
  },
];

type Pick = (english: string, chinese: string) => string;

/** The text of an empty study for a figure: the shape is there, the words are the author's to write. */
export function emptyStudy(tag: FigureTag, language: string): string {
  const pick: Pick = (english, chinese) => (language.startsWith('zh') ? chinese : english);
  return `${JSON.stringify({id: 'my-study', title: pick('My study', '我的研究'), ...PARTS[tag](pick)}, null, 2)}\n`;
}

/** A study's text as `dist/studies` has it, without the address of a schema that lies beside it there only. */
export const withoutSchema = (text: string) => text.replace(/^(\{\s*)"\$schema": "[^"]*",\s*/, '$1');

const cases = (pick: Pick) => ({
  conditions: ['first', 'second'].map((id, i) => ({
    id,
    label: pick(`Condition ${i + 1}`, `条件${i + 1}`),
    levels: [
      {id: 'low', label: pick('low', '低')},
      {id: 'high', label: pick('high', '高')},
    ],
  })),
  outcome: {
    label: pick('Outcome', '结果'),
    levels: [
      {id: 'no', label: pick('no', '否')},
      {id: 'yes', label: pick('yes', '是')},
    ],
  },
  cases: [{id: 'case-1', label: pick('First case', '第一个案例'), values: {}}],
});

type Part = Partial<Record<keyof Study, unknown>>;

const PARTS: Readonly<Record<FigureTag, (pick: Pick) => Part>> = {
  'alliance-matrix': cases,
  'case-card': cases,
  'causal-chain': (pick) => ({
    ...cases(pick),
    rules: [
      {when: {first: 'high'}, then: 'yes'},
      {when: {first: 'low'}, then: 'no'},
    ],
  }),
  'cohesion-meter': (pick) => ({
    measures: [{id: 'measure-1', label: pick('Measure 1', '指标1')}],
    cases: [{id: 'case-1', label: pick('First case', '第一个案例'), readings: {}}],
  }),
  'okinawa-timeline': (pick) => ({
    lanes: [{id: 'lane-1', label: pick('Lane 1', '第一行')}],
    events: [{date: '2000-01', label: pick('First event', '第一个事件'), lane: 'lane-1'}],
  }),
  'strategy-ledger': (pick) => ({
    ledgers: [
      {
        id: 'ledger',
        title: pick('My ledger', '我的账目'),
        columns: [
          {id: 'goals', label: pick('Goals', '目标')},
          {id: 'means', label: pick('Means', '手段')},
        ],
        items: [{id: 'item-1', column: 'goals', label: pick('First item', '第一项')}],
      },
    ],
  }),
  'alliance-outline': (pick) => ({
    outline: {
      id: 'root',
      label: pick('My outline', '我的提纲'),
      children: [{id: 'point-1', label: pick('First point', '第一点')}],
    },
  }),
};
