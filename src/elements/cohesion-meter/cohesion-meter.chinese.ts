/** What the meter says to readers, in Simplified Chinese by the English sentence. */
export const chinese = {
  weakened: '削弱',
  strengthened: '强化',
  'neither weakened nor strengthened': '既未削弱也未强化',
  'nothing read': '无读数',
  'read from {n} of {total} measures': '{total}项指标中{n}项有读数',
  'coverage {n}%': '覆盖率{n}%',
  'if all were read, between {min} and {max}': '若各项都有读数，则在{min}至{max}之间',
  'Judged in the source': '原文判断',
  'The readings bear this out, whatever the rest would say.':
    '读数支持这一判断，其余指标无论如何都不会改变方向。',
  'The readings point the same way, but the rest could turn them round.':
    '读数方向相同，但其余指标仍可能使其反转。',
  'The readings point the other way, though the rest could turn them round.':
    '读数方向相反，但其余指标仍可能使其反转。',
  'The readings speak against this, whatever the rest would say.':
    '读数不支持这一判断，其余指标无论如何都不会改变方向。',
  'The readings point neither way.': '读数不偏向任何一方。',
  'Nothing was read: this rests on the judgment alone.': '没有读数：只凭原文的判断。',
  'Its parts': '组成部分',
  'Its parts are not given.': '未给出组成部分。',
  more: '增加',
  less: '减少',
  unchanged: '不变',
  'not read': '无读数',
  'effect {value}': '作用{value}',
  'From {before} to {after}': '从{before}到{after}',
  Measure: '指标',
  Before: '之前',
  After: '之后',
  Change: '变化',
  'only before': '仅之前有',
  'only after': '仅之后有',
  'On what was read both times, the change is {value}.': '就两次都有读数的指标而言，变化为{value}。',
  'No measure was read both times: the two scores rest on different ones, and their difference says nothing.':
    '没有一项指标两次都有读数：两个分值所依据的指标不同，相减没有意义。',
  'If all were read, it would lie between {min} and {max}.': '若各项都有读数，变化在{min}至{max}之间。',
  'The mark is the mean of what was read, the frame how far the rest could move it. All measures weigh the same.':
    '标记为已有读数的均值，框线为其余指标可能使其移动的范围。各项指标权重相同。',
};

export type Sentence = keyof typeof chinese;
