/** What the chain says to readers, in Simplified Chinese by the English sentence. */
export const chinese = {
  premise: '前提',
  condition: '条件',
  mediator: '中介',
  'In every case': '所有案例',
  'Choose a case': '请选择案例',
  Theory: '理论',
  'The study’s own theory': '本研究的理论',
  'Step by step': '逐步说明',
  'leads to {to}': '导向{to}',
  'more brings more': '同向',
  'more brings less': '反向',
  found: '找到',
  'nothing recorded': '无记录',
  '{finding}: {n}': '{finding}{n}条',
  '{n} of {total} {verdict}: ': '{total}例中{n}例{verdict}：',
};

export type Sentence = keyof typeof chinese;
