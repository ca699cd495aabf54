/**
 * What every figure says to readers, in Simplified Chinese by the English sentence; English needs no table. An
 * element has a table of its own beside its code.
 */
export const chinese = {
  'For the author: problems in this figure’s data ({n})': '致作者：本图数据有{n}处待修正',
  'Try again': '重试',
  'Sources: ': '资料来源：',
  'Sources: {n}': '资料来源：{n}种',
  'Further sources: {n}': '其他文献：{n}种',
  'as predicted': '与预测相符',
  'nearly as predicted': '与预测接近',
  'not as predicted': '与预测不符',
  undetermined: '无法判定',
  'no theory is given': '未给出理论',
  'the theory is silent': '理论未涉及',
  'depending on {missing}': '取决于{missing}',
  'too much is unknown': '未知条件过多',
  'the outcome is unknown': '结果未知',
  'off by {n} in the order of outcomes': '结果顺序上相差{n}级',
  stated: '明示',
  inferred: '推断',
  disputed: '有争议',
  unknown: '未知',
  supports: '支持',
  against: '反证',
  ambiguous: '两可',
  'evidence: {n}': '证据{n}条',
  'against: {n}': '反证{n}条',
  Predicted: '理论预测',
  Observed: '实际结果',
  ' or ': '或',
  Rule: '规则',
  'in every case': '任何情况',
  'after {via}': '据{via}',
  outcome: '结果',
  ': ': '：',
  ' ({text})': '（{text}）',
  ', ': '、',
  '{a}, {b}': '{a}，{b}',
  '; ': '；',
};

export type Sentence = keyof typeof chinese;
