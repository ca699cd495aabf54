import {mindMap, peng, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** From Abe's return to the eve of the Trump administration, 2012 to 2016. */
export const abeAndObama: EventInput[] = [
  {
    date: '2012',
    label: both(
      'Abe proposes a “democratic security diamond” of Japan, the United States, Australia and India between two oceans',
      '安倍提出“亚洲民主安全菱形”，主张日美澳印四国联手，强调“两洋交汇”',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 2, point 3'), zhu('sec. 1.3')],
  },
  {
    date: '2012-12',
    label: both(
      'Abe Shinzō becomes prime minister again and names his goal: to revise the constitution and leave the “post-war regime” behind',
      '安倍晋三再次出任首相，明确提出要修改宪法、摆脱“战后体制”',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 2, point 2'), zhu('introduction', {date: '2012'}), zhu('sec. 1.1', {date: '2012'})],
  },
  {
    date: '2012-12',
    label: both(
      'Abe, newly in office, telephones Obama and says that he wishes to visit the United States soon',
      '安倍一上任就与奥巴马通电话，表示希望早日访美',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 2, point 2')],
  },
  {
    date: '2013',
    display: both('early 2013', '2013年初'),
    label: both(
      'Abe calls the alliance the axis of Japan’s diplomacy and security, whose strengthening comes first',
      '安倍称日美同盟是日本外交和安保的基轴，强化这一基轴应最为优先',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 1.1')],
  },
  {
    date: '2013-02',
    label: both(
      'Abe visits the United States, to show Asia that the alliance is close again; afterwards he calls it fully restored',
      '安倍访美，意在向亚洲各国表明日美同盟重新紧密起来；访后称同盟已完全恢复',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 1.1')],
  },
  {
    date: '2013-03',
    label: both(
      'First comprehensive Japan–US space dialogue, with which cooperation in space begins',
      '日美首次就太空举行全面对话，太空合作由此开始',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2013-05',
    label: both(
      'First Japan–US cyber dialogue, in Tokyo: threat information, policies and the protection of critical infrastructure; it becomes yearly',
      '日美网络对话首次举行，地点在东京，涉及威胁信息、政策协调和关键基础设施保护，此后每年会晤',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2013-10',
    label: both(
      'Japan and the United States sign an agreement on military cooperation in cyberspace',
      '日美签署协议，加强网络空间的军事协作',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2014',
    label: both(
      'A joint statement calls the alliance the cornerstone of peace and security in the region',
      '日美联合声明把同盟称为地区和平与安全的基石',
    ),
    lane: 'documents',
    cite: [zhu('sec. 1.2')],
  },
  {
    date: '2014-04',
    label: both(
      'Obama visits Japan, the first American president in 18 years to come as a state guest; Abe dines with him in private on the evening of his arrival',
      '奥巴马访日，成为18年来首位以国宾身份到访的美国总统；抵达当晚安倍设私人宴招待',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 2, point 2')],
  },
  {
    date: '2014-04',
    label: both(
      'Three principles on transfers of defence equipment take the place of those on arms exports: Japan may develop and produce weapons with close partners',
      '日本改行“防卫装备转移三原则”，不再沿用“武器出口三原则”，从此可与关系密切的国家共同研制和生产武器',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2015/2019',
    label: both('South Korea buys American weapons for 13 billion dollars', '韩国从美国购买130亿美元的武器'),
    lane: 'economy',
    cases: ['us-rok-trump'],
    cite: [peng('sec. 4.2.1 (1)')],
  },
  {
    date: '2015',
    label: both(
      'New defence guidelines: cooperation takes in space and cyberspace. The mind map: it becomes global, the ban on collective self-defence is lifted in fact without being named, and the Diaoyu Islands are written in',
      '新版《防卫合作指针》：合作扩大到太空和网络。思维导图说，合作带有全球属性，集体自卫权虽未提及，实际上已经解禁，钓鱼岛也写了进去',
    ),
    lane: 'documents',
    cite: [mindMap('third'), zhu('sec. 2, point 4'), zhu('sec. 3.1, point 3')],
  },
  {
    date: '2015-04',
    label: both(
      'Abe visits the United States; Obama walks with him outside the Lincoln Memorial, beyond the official programme',
      '安倍访美，奥巴马在官方行程之外与他在林肯纪念堂外散步',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 2, point 2')],
  },
  {
    date: '2016',
    label: both(
      'Memorandum of understanding on reciprocal defence procurement, which helps Japanese firms to become suppliers of large American projects',
      '日美签署《国防互惠采购谅解备忘录》，日本企业更有机会为美国的大型国防项目供货',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
  {
    date: '2016-08',
    label: both(
      'Abe presents the idea of a “free and open Indo-Pacific” at the sixth conference on African development',
      '在第六届日本与非洲的发展会议上，安倍正式提出建设“自由开放的印太”',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 2, point 3')],
  },
];
