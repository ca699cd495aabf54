import type {SourceInput} from '../input.js';
import {on} from './fields.js';

/** The document that the study retells; it gives its author's name in Chinese characters only. */
export const article: SourceInput[] = [
  {
    id: 'article',
    type: 'article',
    language: 'zh',
    title: '“史上最紧密的美日同盟”：拜登政府执政以来美日同盟的演进、动因以及前景',
    author: [{literal: '黎开朗'}],
    editor: [{literal: '闫咏琪'}],
    'collection-title': '美国观察',
    'collection-number': '102',
    publisher: '清华大学战略与安全研究中心',
    issued: on(2024, 5, 24),
    custom: {'reviewed-by': '孙成昊'},
    note: 'The author is presented as a master’s student at Waseda University’s 亚洲太平洋研究科; the publisher states that the views are the author’s own.',
  },
];
