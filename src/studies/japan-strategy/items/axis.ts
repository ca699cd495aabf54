import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

export const axis: ItemInput = {
  id: 'axis',
  column: 'position',
  label: both('Axis of diplomacy and security', '外交与安全的基轴'),
  description: both(
    'The oldest of the three views, shared by every postwar government: Japan’s foreign and security policy turns on the alliance.',
    '三种定位中最早的一种，战后历届政府都奉行：日本的外交与安全政策以同盟为轴心。',
  ),
  actors: ['japan', 'abe', 'suga'],
  evidence: [
    told(
      'sec. 1(1)',
      'One-sided military dependence goes back to the American occupation. With the San Francisco treaty in force, Japan has sovereignty but no army; the security treaty and the administrative agreement let American forces stay, without a legal duty to protect Japan. This is where the alliance begins.',
      '军事上单向依赖美国，根源在美国单独占领。旧金山和约生效后，日本有了主权却没有军队；凭安保条约和行政协定，美军得以留驻，但在法律上没有保护日本的义务。同盟由此开端。',
      {date: '1952'},
    ),
    told(
      'sec. 1(1)',
      'Kishi Nobusuke has the treaty revised: the American forces in Japan now have a legal duty to defend it. The alliance becomes the axis, and dependence sinks into the minds of leaders.',
      '岸信介促成修约，驻日美军从此在法律上负有防卫日本的义务。同盟逐渐成为基轴，依赖心理也渗入政治领导人的意识。',
      {date: '1960/1969'},
    ),
    told(
      'sec. 1(1)',
      'Abe, back in office, holds that the Democratic Party’s governments had cracked the alliance, and puts rebuilding trust in it first.',
      '安倍重新执政，认为民主党政府使同盟出现裂痕，把重建同盟信赖放在首位。',
      {date: '2012-12'},
    ),
    told(
      'sec. 1(1)',
      'Early in the year Abe calls the alliance the axis, and strengthening it the first priority of foreign and security policy.',
      '年初，安倍称同盟为基轴，强化同盟在外交安全政策中应居首位。',
      {date: '2013'},
    ),
    told(
      'sec. 1(1)',
      'Before his visit to the United States Abe wants Asia to see that the alliance is close again; after it he calls the alliance fully restored.',
      '安倍访美前希望让亚洲各国看到同盟恢复密切，访美后宣称同盟已完全恢复。',
      {date: '2013-02'},
    ),
    told(
      'sec. 1(1)',
      'In seven years and eight months Abe holds 66 bilateral talks with Obama and Trump, telephone calls included.',
      '在连续执政的7年零8个月里，安倍与奥巴马、特朗普举行双边会谈66次，含电话会谈。',
    ),
    told(
      'sec. 1(1)',
      'On the day that he forms his cabinet Suga promises to go on with Abe’s line, with the alliance as the base.',
      '组阁当天，菅义伟承诺沿袭安倍内阁方针，以同盟为外交基础。',
      {date: '2020-09-16', via: 'suga-2020'},
    ),
    told(
      'sec. 1(1)',
      'In their first telephone call Suga tells Trump that he wishes to strengthen the alliance further.',
      '菅义伟与特朗普首次通话，表示希望同盟更进一步。',
      {date: '2020-09'},
    ),
    told(
      'sec. 1(1)',
      'Pompeo’s visit and a call between the defence ministers Kishi Nobuo and Esper confirm the axis for the new government.',
      '蓬佩奥来访，防卫大臣岸信夫又与美国防长埃斯珀通话，基轴地位在新政府得到确认。',
      {date: '2020-10'},
    ),
    told(
      'sec. 1(1)',
      'Suga’s New Year message calls the alliance the cornerstone and promises multilateralism; the author reads this as a check on American unilateralism.',
      '菅义伟的新年致辞称同盟为基石，同时主张多边主义；作者认为后者意在牵制美国的单边主义。',
      {date: '2021-01', via: 'suga-2021-new-year'},
    ),
    told(
      'sec. 1(1)',
      'Suga’s policy speech names multilateralism first, then the alliance as the base of diplomacy and security.',
      '菅义伟的施政演说先讲多边主义，再讲同盟是外交与安全保障的基础。',
      {date: '2021-01', via: 'suga-2021-diet'},
    ),
    told(
      'sec. 1(1)',
      'In the joint statement after Biden and Suga meet, the United States, too, calls the alliance its cornerstone: Japan’s standing has risen, and so will its duties.',
      '拜登与菅义伟会谈后的联合声明中，美国也称同盟为自己的基石：日本地位上升，义务也将加重。',
      {date: '2021-04'},
    ),
  ],
  cite: [paper('abstract'), paper('sec. 1(1)')],
};
