import type {SourceInput} from './input.js';

/** Only what the document itself prints: it names no journal in a heading, no year, volume, issue or page. */
export const sources: SourceInput[] = [
  {
    id: 'paper',
    type: 'article-journal',
    language: 'zh',
    title: '联盟成本分担与利益攸关认知：美国亚太同盟凝聚力的演化',
    author: [{family: '彭', given: '博'}],
    note: 'The opening note thanks the anonymous reviewers whom 《当代亚太》 invited. The sections have Chinese numbers; here they go by their place.',
  },
];
