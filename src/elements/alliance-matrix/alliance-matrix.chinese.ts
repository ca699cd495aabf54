import {chineseOfChanges} from '../../figure/views/changes.chinese.js';
import {chineseOfModes} from './modes.chinese.js';

/** What the matrix says to readers, in Simplified Chinese by the English sentence. */
export const chinese = {
  ...chineseOfChanges,
  ...chineseOfModes,
  '{n} of {total} {verdict}: ': '{total}例中{n}例{verdict}：',
  none: '无',
  Matrix: '矩阵',
  'Truth table': '真值表',
  'no case': '无案例',
  'Not placed ({conditions} unknown)': '未列入（{conditions}未知）',
  Cases: '案例',
  contradiction: '矛盾',
  'perhaps {names}': '可能有{names}',
  'Too many configurations to list: these are the ones observed.': '组态过多，仅列出实际观察到的。',
  'What this rests on': '依据与局限',
  Scope: '适用范围',
  Limits: '局限',
};

export type Sentence = keyof typeof chinese;
