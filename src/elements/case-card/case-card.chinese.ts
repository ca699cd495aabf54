import {chineseOfChanges} from '../../figure/views/changes.chinese.js';

/** What the card says to readers, in Simplified Chinese by the English sentence. */
export const chinese = {
  ...chineseOfChanges,
  Period: '时期',
  Actors: '行为体',
  Demand: '诉求',
  'Choose a case': '请选择案例',
  'What would change the verdict': '什么会改变判定',
  'What the evidence tests': '证据检验了什么',
  hoop: '环箍检验',
  'smoking gun': '冒烟枪检验',
  'straw in the wind': '风中稻草检验',
  'doubly decisive': '双重决定性检验',
  'no test named': '未说明检验',
  found: '已找到',
  'finding not given': '未说明是否找到',
  '{effect} the coding': '{effect}该编码',
  '{effect} its rivals': '{effect}其他编码',
  eliminates: '排除',
  'strongly weakens': '大为削弱',
  weakens: '削弱',
  keeps: '保留',
  'strongly supports': '有力支持',
  'Further evidence': '其他证据',
};

export type Sentence = keyof typeof chinese;
