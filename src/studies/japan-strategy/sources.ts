import type {SourceInput} from './input.js';

/**
 * The paper, and the works of those of its notes that survive in the document; fields are as printed there, with
 * the spaces and hyphens put back that the document lost. Days in `accessed` are the paper's.
 */
export const sources: SourceInput[] = [
  {
    id: 'paper',
    type: 'article-journal',
    language: 'zh',
    title: '日本国家战略视域中的日美同盟——战略定位、政策手段及效果评估',
    author: [{family: '朱', given: '海燕'}],
    'container-title': '国际政治研究',
    issued: {'date-parts': [[2021]]},
    issue: '5',
  },
  web('suga-2020', 'ja', '令和２年９月１６日 菅内閣総理大臣記者会見', [2020, 12, 15], {
    URL: 'http://www.kantei.go.jp/jp/99_suga/statement/2020/0916kaiken.html',
  }),
  web('suga-2021-new-year', 'ja', '菅内閣総理大臣 令和３年 年頭所感', [2021, 1, 3], {
    URL: 'http://www.kantei.go.jp/jp/99_suga/statement/2021/0101nentou.html',
  }),
  web('suga-2021-diet', 'ja', '第二百四回国会における菅内閣総理大臣施政方針演説', [2021, 4, 23], {
    URL: 'http://www.kantei.go.jp/jp/99_suga/statement/2021/0118shoshinhyomei.html',
  }),
  web('nye-1995', 'en', 'United States Security for the East Asia-Pacific Region', [2020, 12, 12], {
    author: [{literal: 'Department of Defense, Office of International Security Affairs'}],
    URL: 'https://nautilus.org/global-problem-solving/us-security-strategy-for-the-east-asia-pacific-region/?view=pdf',
  }),
  web(
    'declaration-1996',
    'en',
    'Japan-U.S. Joint Declaration on Security: Alliance For the 21st Century',
    [2021, 4, 24],
    {URL: 'https://www.mofa.go.jp/region/n-america/us/security/security.html'},
  ),
  {
    id: 'statement-2014',
    type: 'document',
    language: 'ja',
    title: '日米共同声明：アジア太平洋及びこれを越えた地域の未来を形作る日本と米国',
    note: 'The address is cut off in the document.',
  },
  {id: 'security-strategy', type: 'document', language: 'ja', title: '国家安全保障戦略について'},
  web('abe-2018', 'ja', '第７３回国連総会出席等についての内外記者会見', [2021, 3, 12], {
    URL: 'http://www.kantei.go.jp/jp/98_abe/statement/2018/0926kaiken.html',
  }),
  {
    id: 'statement-2021',
    type: 'document',
    language: 'en',
    title: 'U.S.-Japan Joint Leaders’ Statement: U.S.-Japan Global Partnership for A New Era',
  },
  web('isr-purchase', 'zh', '日本购买诺格公司全球鹰和 E-2D先进鹰眼以执行ISR任务', [2021, 1, 19], {
    URL: 'http://www.dsti.net/Information/News/92586',
  }),
  web('aoki', 'ja', '自国の防衛に宇宙の活用を決意', [2021, 1, 19], {
    author: [{literal: '青木節子'}],
    URL: 'https://www.nippon.com/ja/japan-topics/c06508/',
  }),
  web('space-plan-2020', 'ja', '宇宙基本計画の変更について', [2021, 1, 19], {
    URL: 'https://www8.cao.go.jp/space/plan/kaitei_fy02/fy02.pdf',
  }),
  {
    id: 'feng-2020',
    type: 'article-newspaper',
    language: 'zh',
    title: '日本加快太空军事化步伐',
    author: [{literal: '丰松江'}],
    'container-title': '中国国防报',
    issued: {'date-parts': [[2020, 5, 6]]},
    page: '4',
  },
  {
    id: 'chen-2019',
    type: 'article-journal',
    language: 'zh',
    title: '特朗普政府对日政策的评析与前瞻',
    author: [{literal: '陈友骏'}],
    'container-title': '日本学刊',
    issued: {'date-parts': [[2019]]},
    issue: '6',
    note: 'The paper’s note refers to page 54.',
  },
  web(
    'fox',
    'en',
    'Trump: North Korea ‘Will Be Met with Fire and Fury like the World Has Never Seen’ if More Threats Emerge',
    [2021, 2, 26],
    {
      URL: 'https://www.foxnews.com/world/trump-north-korea-will-be-met-with-fire-and-fury-like-the-world-has-never-seen-if-more-threats-emerge',
    },
  ),
  web(
    'telegraph',
    'en',
    'Donald Trump Responds as North Korea Fires Short-range Missile Test',
    [2021, 3, 27],
    {URL: 'https://www.telegraph.co.uk/news/2019/05/04/north-korea-fires-short-range-missile-east-sea/'},
  ),
  web('politico', 'en', 'Japan Feels the Pain of an Ally like Trump', [2021, 3, 27], {
    author: [{literal: 'Hans Von Der Burchard'}, {literal: 'Gabby Orr'}],
    URL: 'https://www.politico.eu/article/japan-donald-trump-uneasy-alliance/',
  }),
  web(
    'kuhn',
    'en',
    'In Trump’s Japan Visit, Golf, Sumo Wrestling—And A Raft of Policy Differences',
    [2021, 4, 2],
    {
      author: [{literal: 'Anthony Kuhn'}],
      URL: 'https://www.npr.org/2019/05/27/727280758/in-trumps-japan-visit-golf-sumo-wrestling-and-a-raft-of-policy-differences',
    },
  ),
  {
    id: 'gui-2017',
    type: 'article-journal',
    language: 'zh',
    title: 'TPP的政治学：美日协作的动因与困境',
    author: [{literal: '归泳涛'}],
    'container-title': '日本学刊',
    issued: {'date-parts': [[2017]]},
    issue: '1',
    note: 'The paper’s note refers to page 47.',
  },
  web('kyodo', 'zh', '日驻美大使杉山晋辅即将离任 期待强化日美同盟', [2021, 1, 21], {
    URL: 'https://china.kyodonews.net/news/2021/01/43f4d4b6c738--.html',
  }),
  web(
    'armitage-nye',
    'en',
    'More Important than Ever: Renewing the U.S.-Japan Alliance for the 21st Century',
    [2021, 1, 6],
    {
      author: [{literal: 'Richard L. Armitage'}, {literal: 'Joseph S. Nye'}],
      URL: 'https://csis-website-prod.s3.amazonaws.com/s3fs-public/publication/181011_MorethanEver.pdf',
    },
  ),
];

function web(id: string, language: string, title: string, accessed: number[], more: object): SourceInput {
  return {id, type: 'webpage', language, title, ...more, accessed: {'date-parts': [accessed]}};
}
