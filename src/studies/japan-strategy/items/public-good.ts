import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

export const publicGood: ItemInput = {
  id: 'public-good',
  column: 'position',
  label: both('Public good for regional peace and stability', '公共产品：维护地区和平与稳定'),
  description: both(
    'From guarding Japan to keeping the region stable, then prosperous: the alliance’s reach grows from Japan’s surroundings to the Indo-Pacific and beyond.',
    '从守卫日本到维护地区安定，再到地区繁荣：同盟的作用半径由日本周边扩大到印太乃至更远。',
  ),
  actors: ['japan', 'united-states'],
  note: both(
    'The author concludes that, with prosperity as an aim, the two may strengthen their military ties even where there is no threat.',
    '作者据此指出，繁荣既成目标，即使没有威胁，双方也可能继续加强军事纽带。',
  ),
  evidence: [
    told(
      'sec. 1(2)',
      'Without the Soviet Union the alliance drifts. Nye’s report on security in East Asia calls alliances the base of stability there and Japan a natural partner; the United States then redefines the alliance as a regional one.',
      '失去苏联这一对手后，同盟一度漂流。奈主持的东亚安全报告视同盟体系为地区稳定的基础、日本为天然伙伴；美国随后把同盟重新定位为地区同盟。',
      {date: '1995-02', via: 'nye-1995'},
    ),
    told(
      'sec. 1(2)',
      'The Joint Declaration on Security makes the relationship a base of stability and prosperity in the Asia-Pacific in the 21st century.',
      '《日美联合安全宣言》把双方安全关系定为21世纪亚太安定与繁荣的基础。',
      {date: '1996-04', via: 'declaration-1996'},
    ),
    told(
      'sec. 1(2)',
      'The revised guidelines bring in “situations in areas surrounding Japan”: the use of Japan’s defence forces reaches beyond Japan, and the principle of an exclusively defensive posture is broken.',
      '修订后的防卫合作指针创出“周边事态”概念，日本的防卫力量从此可用于本国周边，突破了专守防卫原则。',
      {date: '1997'},
    ),
    told(
      'sec. 1(2)',
      'A joint statement calls the alliance the cornerstone of regional peace and security.',
      '日美联合声明称同盟为地区和平与安全的基石。',
      {date: '2014', via: 'statement-2014'},
    ),
    told(
      'sec. 1(2)',
      'The National Security Strategy, Abe’s policy speeches and government white papers call it indispensable to peace and stability in the Asia-Pacific; Suga, before the 203rd Diet, calls it the cornerstone for the Indo-Pacific and the world.',
      '《国家安全保障战略》、安倍的施政演说和政府皮书都说同盟对亚太和平稳定不可缺少；菅义伟在第203届国会上称之为印太和国际社会的基石。',
    ),
    told(
      'sec. 1(2)',
      'Congratulating Biden on his election, Suga calls the alliance indispensable for Japan and for the world.',
      '菅义伟祝贺拜登当选，称同盟为日本和世界所必需。',
      {date: '2020-11'},
    ),
    told(
      'sec. 1(2)',
      'After Biden and Suga meet, the statement speaks of peace and prosperity in the Indo-Pacific and stretches the alliance to the whole world.',
      '拜登与菅义伟会谈后的声明谈及印太的和平与繁荣，并把同盟作用推及全世界。',
      {date: '2021-04'},
    ),
  ],
  cite: [paper('abstract'), paper('sec. 1(2)')],
};
