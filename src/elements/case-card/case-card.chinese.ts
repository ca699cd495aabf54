import {chineseOfChanges} from '../../figure/views/changes.chinese.js';

/** What the card says to readers, in Simplified Chinese by the English sentence. */
export const chinese = {
  ...chineseOfChanges,
  Period: '时期',
  Actors: '行为体',
  Demand: '诉求',
  'Choose a case': '请选择案例',
  'What would change the verdict': '什么会改变判定',
  'Further evidence': '其他证据',
};

export type Sentence = keyof typeof chinese;
