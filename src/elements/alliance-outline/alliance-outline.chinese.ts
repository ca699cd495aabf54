/** What the outline says to readers, in Simplified Chinese by the English sentence. */
export const chinese = {
  Outline: '提纲',
  Tree: '树形',
  Map: '导图',
  'Unfold all': '全部展开',
  'Fold all': '全部收起',
  'Find in the outline': '在提纲中查找',
  'hits: {n}': '找到{n}处',
  'hit {i} of {n}': '第{i}处，共{n}处',
  'Show in the timeline': '在时间线上查看',
  'About this outline': '关于本提纲',
};

export type Sentence = keyof typeof chinese;
