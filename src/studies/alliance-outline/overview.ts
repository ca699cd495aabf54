import {both} from './text.js';

export const title = both('The US–Japan alliance: an outline', '美日同盟提纲');

export const summary = both(
  'A mind map follows the alliance of the United States and Japan from its founding through the Guidelines of 1978 and three adjustments to the years of the Biden administration, and then asks how its mechanism works, how Japan depends on it and pulls away from it, what place it has in Japan’s national strategy, where it is heading, and what legal system it began with. Claims, judgements and names are the map’s throughout.',
  '一张思维导图先沿时间叙述美日同盟：从缔结，经1978年的指针和三次调整，到拜登政府时期；然后讨论其机制如何运作，日本怎样依附又怎样离心，它在日本国家战略中居于什么地位，今后走向如何，以及作为起点的法律体制。所有论断、评价和称谓都出自导图本身。',
);

export const scope = both(
  'What the map says, line by line, and nothing beyond it. The map names no author and lists seven articles without saying which point comes from which.',
  '逐行转述导图所言，不作补充。导图没有署名，列出七篇文章却未注明哪一点出自哪一篇。',
);

/** What is reconstructed, and where the text does not run smoothly. */
export const note = both(
  [
    'The hierarchy is a reconstruction: the map survives as plain text without its indentation, so which point stands under which is read out of the order and the meaning of the lines.',
    'The order is the text’s own throughout. Every line from 4 to 103 is one node, except line 98, the list of references, which became the list of sources: 99 nodes in all.',
    'Lines are counted from the title line.',
    'Where a placing is least certain, a note on the point says so.',
    'The words of line 6 also stand above the map as its summary (line 2); lines 72 and 73 repeat one another; line 99 stands detached, after the list of references.',
    'Misprints and sentences that do not run smoothly are noted where they occur.',
    'The map writes the two countries’ names in either order and makes no difference by it.',
    'Events and periods carry the map’s dates only; the lanes are this study’s own.',
  ].join(' '),
  [
    '层级是重建的：导图只存下没有缩进的纯文本，哪一点从属于哪一点，是从各行的次序和含义推断出来的。',
    '次序始终依照原文。第4行至第103行每行一个节点，唯有第98行的参考文献改作来源列表，共99个节点。',
    '行数从标题行算起。',
    '位置最没有把握的，在该点注明。',
    '第6行的文字又作为简介出现在导图上方（第2行）；第72行与第73行文字相同；第99行孤立地排在参考文献之后。',
    '误植和不通顺之处，在所在的节点注明。',
    '导图时而称“美日”，时而称“日美”，并无区别。',
    '事件和时期只用导图给出的日期；时间线的分栏是本研究数据自己的划分。',
  ].join(''),
);
