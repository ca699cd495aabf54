import type {EventInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

/** The dated measures in the three fields. */
export const measureEvents: EventInput[] = [
  {
    date: '2021',
    label: both(
      'Youth exchange between Japanese pupils near American bases and children of those who belong to the forces: four meetings',
      '基地附近的日本初高中学生与美军相关人员子女的交流项目：四次',
    ),
    lane: 'people',
    cite: [article('evolution 8', 15)],
  },
  {
    date: '2021-03',
    display: both('March 2021 (the year from note 3)', '2021年3月（年份据注3）'),
    label: both(
      'First 2+2 meeting: stronger deterrence, deeper cooperation in space and cyberspace',
      '首次美日“2+2”会议：增强威慑力，加深太空和网络空间合作',
    ),
    lane: 'security',
    cite: [article('evolution 2', 3)],
  },
  {
    date: '2021-04',
    display: both('April of the year in which Biden took office', '拜登执政当年的4月'),
    label: both('Competitiveness and Resilience (CoRe) Partnership', '建立竞争力与韧性（CoRe）伙伴关系'),
    lane: 'economy',
    cite: [article('evolution 5', 10)],
  },
  {
    date: '2021-04-30',
    label: both(
      'Secretary of Defense Austin puts forward integrated deterrence',
      '美国防部长奥斯汀提出“一体化威慑”',
    ),
    lane: 'security',
    cite: [article('evolution 2', 4)],
  },
  {
    date: '2021-11',
    display: both('November 2021 (the year from note 11)', '2021年11月（年份据注11）'),
    label: both('Commercial and industrial partnership (JUCIP)', '建立美日工商伙伴关系（JUCIP）'),
    lane: 'economy',
    cite: [article('evolution 5', 11)],
  },
  {
    date: '2022',
    label: both('Youth exchange near American bases: five meetings', '基地周边的青少年交流项目：五次'),
    lane: 'people',
    cite: [article('evolution 8', 15)],
  },
  {
    date: '2022',
    label: both(
      '40 Okinawan high-school and university students are invited to the United States to think about the future of Okinawa (TOFU)',
      '40名冲绳高中生和大学生受邀赴美思考冲绳的未来（TOFU）',
    ),
    lane: 'people',
    cite: [article('evolution 8', 16)],
  },
  {
    date: '2022-05',
    label: both(
      'Summit: agreement on exchange of people after the pandemic',
      '首脑会谈：就疫情后的人员交流达成一致',
    ),
    lane: 'people',
    cite: [article('evolution 7', 14)],
  },
  {
    date: '2022-07',
    label: both(
      'Economic policy consultative committee (“economic 2+2”) on economic security',
      '“经济2+2”（美日经济政策协议委员会）：商讨经济安全事务',
    ),
    lane: 'economy',
    cite: [article('evolution 6', 12)],
  },
  {
    date: '2022-12',
    label: both(
      'Japan’s three security documents; the defence budget then passes 1% of GDP',
      '日本公布“安全三文件”，其后防卫预算突破GDP的1%',
    ),
    lane: 'security',
    cite: [article('evolution 3'), article('drivers 3.2')],
  },
  {
    date: '2023-01-11',
    display: both('report of 11 January 2023 (note 8)', '2023年1月11日的报道（注8）'),
    label: both(
      'American plan to reorganise the Marines in Okinawa for the defence of the Ryukyu Islands',
      '美国打算改编驻冲绳的海军陆战队，用于防守琉球群岛',
    ),
    lane: 'security',
    cite: [article('evolution 4', 8)],
  },
  {
    date: '2023-05-13',
    display: both('report of 13 May 2023 (note 7)', '2023年5月13日的报道（注7）'),
    label: both(
      'The Self-Defence Forces turn to the southwest and are reinforced in Okinawa',
      '自卫队“转向西南”，充实在冲绳的力量',
    ),
    lane: 'security',
    cite: [article('evolution 4', 7)],
  },
  {
    date: '2024-05-10',
    label: both(
      'Japan passes a law that sets up a joint command for the Self-Defence Forces',
      '日本通过法律，设立统合自卫队的司令部',
    ),
    lane: 'security',
    cite: [article('evolution 3', 6)],
  },
];
