import type {SourceInput} from './input.js';

/** Only what the documents themselves print, but for three names that are romanised so that English texts can use them. */
export const sources: SourceInput[] = [
  {
    id: 'chen-wang',
    type: 'article-journal',
    language: 'zh',
    title: '自主性与安全的权衡：日美围绕冲绳问题交涉的演进',
    author: [
      {family: 'Chen', given: 'Zheng'},
      {family: 'Wang', given: 'Chuan'},
    ],
    'container-title': 'Northeast Asia Forum',
    'page-first': '109',
    custom: {
      'title-en':
        'The Trade-Off Between Autonomy and Security: Evolution of Japan-U.S. Bargaining on the Okinawa Issue',
    },
    note: 'The English abstract prints 109 beside the authors; the only running head in the text shows page 116.',
  },
  {
    id: 'zhu',
    type: 'article-journal',
    language: 'zh',
    title: '日本国家战略视域中的日美同盟——战略定位、政策手段及效果评估',
    author: [{literal: '朱海燕 (Zhu Haiyan)'}],
    'container-title': '国际政治研究',
    issued: {'date-parts': [[2021]]},
    issue: '5',
    note: 'Journal, year and issue stand in a running head of the text.',
  },
  {
    id: 'mind-map',
    type: 'webpage',
    language: 'zh',
    title: '美日关系(日美同盟)',
    'container-title': '导图社区',
    note: 'A mind map, edited on 25 April 2023. It names no author; its own references are seven Chinese journal articles, without saying which statement comes from which.',
  },
  {
    id: 'li',
    type: 'article',
    language: 'zh',
    title: '“史上最紧密的美日同盟”：拜登政府执政以来美日同盟的演进、动因以及前景',
    author: [{literal: '黎开朗 (Li Kailang)'}],
    'container-title': '《美国观察》102',
    publisher: '清华大学战略与安全研究中心',
    issued: {'date-parts': [[2024, 5, 24]]},
    note: 'The headings carry no numbers except within the second part; the parts are counted here: evolution (1), causes (2), prospects (3). What the text dates “this month” or “so far” is of May 2024.',
  },
  {
    id: 'peng',
    type: 'article-journal',
    language: 'zh',
    title: '联盟成本分担与利益攸关认知：美国亚太同盟凝聚力的演化',
    author: [{literal: '彭博 (Peng Bo)'}],
    note: 'The text names neither year nor issue; it thanks the reviewers of the journal 《当代亚太》.',
  },
];
