/** What the timeline says to readers, in Simplified Chinese by the English sentence. */
export const chinese = {
  Chart: '图表',
  List: '列表',
  Earlier: '更早',
  Later: '更晚',
  'Zoom in': '放大',
  'Zoom out': '缩小',
  'Whole span': '全部时间',
  'Previous event': '上一事件',
  'Next event': '下一事件',
  Filter: '筛选',
  'Filter: {n} of {total} shown': '筛选：显示{n}/{total}',
  'Find in the events': '查找事件',
  'Other events': '其他事件',
  Events: '事件',
  '{n} more': '另有{n}项',
  planned: '计划中',
  Period: '时期',
  'Chosen case': '所选案例',
  Cases: '案例',
  Date: '日期',
  'Remove the mark': '取消标记',
};

export type Sentence = keyof typeof chinese;
