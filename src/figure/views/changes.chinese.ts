/** What is said of changed codings, in Simplified Chinese by the English sentence; for elements that say it. */
export const chineseOfChanges = {
  'Other cases there': '同一组态的其他案例',
  '{level} instead of {coded}': '{coded}改为{level}',
  'no case was ever observed there, so nothing here shows whether it holds': '未曾观察到案例，因此无从检验',
  'none for certain; perhaps {names}, where a coding is unknown':
    '没有确定的案例；可能有{names}，因有编码未知',
  'This is what the model implies, not history.': '这是模型的推论，并非历史。',
  'No single change of coding turns the verdict.': '单独改变任一编码，判定都不变。',
  'Two changes that turn it only together': '须两项同时改变才会改变判定',
};

export type ChangesSentence = keyof typeof chineseOfChanges;
