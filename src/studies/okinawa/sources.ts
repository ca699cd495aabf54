import type {SourceInput} from './input.js';

/** Only what the document itself prints: it names no year, volume, issue or last page. */
export const sources: SourceInput[] = [
  {
    id: 'paper',
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
];
