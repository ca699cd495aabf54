import {li, peng, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** The Biden administration in 2022. */
export const biden2022: EventInput[] = [
  {
    date: '2022',
    label: both(
      'The third satellite of Japan’s own military communications network is to be launched; two are in place',
      '计划发射自卫队专属军事通信卫星“煌”的第三颗，已有两颗组网',
    ),
    lane: 'forces',
    status: 'planned',
    cite: [zhu('sec. 3.1, point 3')],
  },
  {
    date: '2022',
    display: both('since 2022', '2022年以来'),
    label: both(
      'Japan works closely with American forces in exercises, abilities and the reshaping of units, towards an emergency over Taiwan',
      '日本在联合演习、作战能力和部队整编上与美军积极对接，以应对“台湾有事”',
    ),
    lane: 'cohesion',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (3)')],
  },
  {
    date: '2022',
    label: both(
      'Youth exchange near American bases is held five times this year',
      '面向美军基地周边的青少年交流项目当年举办五次',
    ),
    lane: 'economy',
    cite: [li('part 1', {notes: [15]})],
  },
  {
    date: '2022',
    label: both(
      'Forty pupils and students from Okinawa are invited to the United States to think about Okinawa’s future',
      '邀请40名冲绳高中生和大学生赴美思考冲绳的未来',
    ),
    lane: 'okinawa',
    cite: [li('part 1', {notes: [16]})],
  },
  {
    date: '2022',
    display: both('end of 2022', '2022年年底'),
    label: both(
      'The Kishida government raises the defence budget for 2023 by 26.3% to 6.82 trillion yen',
      '岸田政府把2023年国防预算提高26.3%，达6.82万亿日元',
    ),
    lane: 'economy',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (1)')],
  },
  {
    date: '2022-02',
    label: both(
      'The crisis in Ukraine breaks out; worry about the international order draws the allies closer',
      '乌克兰危机爆发，对国际秩序遭破坏的担忧使日美同盟更加紧密',
    ),
    lane: 'region',
    cite: [li('part 2.1', {notes: [22]})],
  },
  {
    date: '2022-03',
    label: both(
      'The Diet fixes what Japan pays for American forces: 8.6 billion dollars over five years',
      '日本议会确定驻日美军费用：五年共86亿美元',
    ),
    lane: 'economy',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (1)')],
  },
  {
    date: '2022-04',
    label: both(
      'Japan’s five-year budget for American forces takes effect',
      '日本为驻日美军编列的五年期预算生效',
    ),
    lane: 'economy',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (1)')],
  },
  {
    date: '2022-05',
    label: both(
      'At a Japan–US summit the leaders agree to further exchange between their peoples after the pandemic',
      '日美首脑商定，疫情之后开展多种交流，使人员往来更加活跃',
    ),
    lane: 'economy',
    cite: [li('part 1', {notes: [14]})],
  },
  {
    date: '2022-05',
    label: both(
      'Biden visits South Korea and meets Yoon Suk-yeol; a joint statement confirms extended deterrence, nuclear weapons included, and calls the trade agreement the foundation of economic relations',
      '拜登访韩会见尹锡悦；联合声明确认包括核武器在内的延伸威慑，并称自由贸易协定是经济关系的基础',
    ),
    lane: 'cabinets',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (2)')],
  },
  {
    date: '2022-07',
    label: both(
      'Economic “2+2”: a Japan–US committee on economic policy talks about economic security',
      '经济版“2+2”：日美两国的经济政策协议委员会商讨经济安全',
    ),
    lane: 'economy',
    cite: [li('part 1', {notes: [12]})],
  },
  {
    date: '2022-10',
    label: both(
      'The National Security Strategy of the United States calls China the only competitor with the intent, and more and more the power, to reshape the international order',
      '美国发布《国家安全战略》，称中国是唯一既有意图、也日益有能力重塑国际秩序的竞争者',
    ),
    lane: 'washington',
    cite: [li('part 2.1', {notes: [18]})],
  },
  {
    date: '2022-12',
    label: both(
      'Japan adopts three security documents, which call for ten Aegis destroyers in place of eight; defence spending then passes 1% of gross domestic product, for a “counterstrike capability”',
      '日本通过三份安保文件，提出宙斯盾驱逐舰由8艘增至10艘；此后防卫预算突破国内生产总值的1%，意在增强“反击能力”',
    ),
    lane: 'documents',
    cases: ['us-japan-biden'],
    cite: [peng('sec. 4.1.2 (1)'), li('part 1', {date: '2022'}), li('part 2.3')],
  },
  {
    date: '2022-12',
    label: both(
      'South Korea publishes a five-year defence plan, with 20 more F-35A, tactical missiles and new Aegis destroyers',
      '韩国公布五年国防规划：再购20架F-35A，并列装战术地对地导弹和新型宙斯盾驱逐舰',
    ),
    lane: 'forces',
    cases: ['us-rok-biden'],
    cite: [peng('sec. 4.2.2 (1)')],
  },
];
