import {both} from './text.js';

export const title = both('The Japan–US alliance in Japan’s national strategy', '日本国家战略中的日美同盟');

export const summary = both(
  'Zhu Haiyan reads the alliance from Japan’s side. Under Abe, and Suga after him, Japan aims to revise its constitution and leave the postwar regime, and makes the alliance a tool for it: axis of its policy, public good for the region, lever in global rules. It uses means in five fields. The gains are considerable, above all in defence, but the aim is not fully reached, and there is a price: over North Korea, in trade, in trust, and among its neighbours.',
  '作者从日本一方考察日美同盟。安倍及其后的菅义伟以修宪、摆脱战后体制为目标，把同盟当作实现目标的工具：政策的基轴、地区的公共产品、在全球规则中借力的杠杆。手段分五个领域。收益可观，防卫方面尤其如此，但目标没有完全达成，也付出了代价：在朝鲜问题、贸易、互信和周边关系上。',
);

export const scope = both(
  'Japan’s use of the alliance from Abe’s return at the end of 2012 to Suga, taken as one continuous period, with a look back to 1952 and ahead to Kishida; from Japan’s side and on the ground of official Japanese papers.',
  '自2012年底安倍重新执政至菅义伟时期，视为连续的整体，并回顾1952年以来、展望岸田时期；从日本视角出发，以日本官方文件为据。',
);

/** Where the paper does not agree with itself, and what the document has lost. */
export const note = both(
  [
    'The argument and its judgements are the author’s, also where this study reports them without saying so each time.',
    'Most of the paper’s notes are missing from the document; those that survive are listed as sources, and named beside a claim where their content shows that they belong to it.',
    'The paper says in the introduction that Abe resigned in August 2020 and Suga succeeded him; the press conference that it cites for the day of Suga’s cabinet is dated 16 September 2020.',
    'It gives the “arc of freedom and prosperity” as of 2006–2007 in section 1(3), and of 2006 in section 2.',
    'The lanes of the chronology are this study’s own.',
  ].join(' '),
  [
    '论证与判断均属作者，本研究数据转述时未逐处注明。',
    '论文的注释在所用文本中大多缺失；尚存者列为资料来源，并在内容足以判定归属之处注明。',
    '引言说2020年8月安倍辞职、菅义伟接任；而论文为组阁当天所引的记者会，日期是2020年9月16日。',
    '“自由繁荣之弧”的时间，第一部分（三）作2006至2007年，第二部分作2006年。',
    '时间线的分栏是本研究数据自己的划分。',
  ].join(''),
);
