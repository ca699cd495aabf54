import type {SourceInput} from './input.js';

/** Only what the document itself prints. Names stay as printed, since it does not say where a family name ends. */
const article = (
  number: number,
  author: string,
  title: string,
  journal: string,
  year: number,
  issue: string,
  volume?: string,
): SourceInput => ({
  id: `ref-${number}`,
  type: 'article-journal',
  language: 'zh',
  title,
  author: [{literal: author}],
  'container-title': journal,
  ...(volume && {volume}),
  issue,
  issued: {'date-parts': [[year]]},
});

/** The map, and the list of references on its line 98, in the order and with the numbers of that list. */
export const sources: SourceInput[] = [
  {
    id: 'map',
    type: 'document',
    language: 'zh',
    title: '美日关系(日美同盟)',
    'container-title': '导图社区',
    note: 'A mind map as plain text. It names no author; its head says that it was edited on 2023-04-25 at 18:52:18.',
  },
  article(1, '徐海娜', '拜登执政以来美日同盟的新发展', '当代世界', 2022, '12'),
  article(
    2,
    '朱海燕',
    '日本国家战略视域中的日美同盟——战略定位、政策手段及效果评估',
    '国际政治研究',
    2021,
    '05',
    '42',
  ),
  article(3, '朱海燕', '日美同盟的新特点与新趋向', '现代国际关系', 2021, '07'),
  article(4, '吕耀东', '拜登政府与美日同盟的发展趋向', '当代世界', 2021, '02'),
  article(5, '焦世新', '美日同盟的机制化与战略转型', '美国研究', 2019, '03', '33'),
  article(6, '陶文钊', '冷战后美日同盟的三次调整', '美国研究', 2015, '04', '29'),
  article(7, '张景全', '日美同盟与美国重返亚洲战略', '国际问题研究', 2012, '05'),
];
