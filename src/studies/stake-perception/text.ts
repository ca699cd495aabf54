/** The same text in the study's two languages. */
export const both = (en: string, zh: string) => ({en, 'zh-Hans': zh});
