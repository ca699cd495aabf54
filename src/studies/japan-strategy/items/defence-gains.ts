import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const GAIN = 'sec. 3(1), gain 3';

export const defenceGains: ItemInput[] = [
  {
    id: 'gain-defence',
    column: 'effect',
    field: 'security',
    bearing: 'gain',
    status: 'observed',
    label: both('Greater ability to defend itself', '安全保障能力大增'),
    description: both(
      'Under the banner of a stronger alliance, breakthroughs in building up defence and reforming the security system.',
      '打着强化同盟的旗号，在防卫力建设和安保体制改革上有重大突破。',
    ),
    actors: ['japan', 'united-states'],
    note: both(
      'The heading speaks of reforms of the security system too; the paragraphs below it tell of equipment, space and networks.',
      '标题也说到安保体制改革，其下各段讲的是装备、太空和网络。',
    ),
    evidence: [
      told(
        GAIN,
        'A change of this kind needs American consent and support.',
        '防卫力量和体制的这类变革，须有美国默许或支持。',
      ),
    ],
    cite: [paper('abstract'), paper(GAIN)],
  },
  {
    id: 'gain-equipment',
    column: 'effect',
    parent: 'gain-defence',
    field: 'security',
    bearing: 'gain',
    status: 'observed',
    label: both('Equipment of longer reach', '装备更新、行动半径更大'),
    actors: ['japan', 'united-states', 'trump'],
    evidence: [
      told(
        GAIN,
        'The American F-35A begins to be stationed with the Air Self-Defence Force and exercises with American ones.',
        '航空自卫队开始部署美制F-35A，并与驻日美军同型机联演。',
        {date: '2018-01'},
      ),
      told(
        GAIN,
        'At the end of 2018 the order rises to 147 F-35: 42 F-35A planned before, 63 more, and 42 F-35B. Japan becomes its second largest user, after the United States.',
        '2018年底加购至147架：原计划42架F-35A，另加63架F-35A和42架F-35B；日本成为仅次于美国的第二大用户。',
        {date: '2018'},
      ),
      told(
        GAIN,
        'The E-2D early-warning aircraft and the RQ-4 drone are bought for surveillance in all weathers.',
        '购入E-2D预警机和RQ-4无人机，提升全天候情报、监视和侦察能力。',
        {via: 'isr-purchase'},
      ),
      told(
        GAIN,
        'Boeing is authorised to build the KC-46A tanker for Japan, its first customer abroad; the author expects a much wider radius of action.',
        '美军准许波音公司为日本制造KC-46A加油机，日本是其第一个国外客户；作者预计作战半径将大为扩展。',
        {date: '2017-12'},
      ),
      told(
        GAIN,
        'Sea and air forces are already of large size and long range, a strategic force in the author’s words.',
        '海空自卫队装备早已大型化、远程化；作者称之为战略性力量。',
      ),
    ],
    cite: [paper(GAIN)],
  },
  {
    id: 'gain-space',
    column: 'effect',
    parent: 'gain-defence',
    field: 'security',
    bearing: 'gain',
    status: 'observed',
    label: both('Capabilities in space', '太空能力'),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        GAIN,
        'The new defence programme guidelines make space a key military field and want the ability to disturb an enemy’s command and communications.',
        '新版《防卫计划大纲》把太空列为关键军事领域，并要求能干扰敌方指挥与通信。',
        {via: 'aoki'},
      ),
      told(
        GAIN,
        'New space plans aim to overcome the limit to peaceful use.',
        '新的宇宙基本计划等文件，意在越出和平利用太空的界限。',
        {date: '2018'},
      ),
      told(
        GAIN,
        'A revision of the Basic Plan on Space Policy calls modern security unthinkable without space. Ten satellites are planned; of the military communication satellites two are linked, and a third is to follow in 2022.',
        '修订《宇宙基本计划》，强调现代安全离不开太空。计划建10星系统；军用通信卫星已有2颗组网，第3颗拟于2022年发射。',
        {date: '2020-06', via: 'space-plan-2020'},
      ),
      told(
        GAIN,
        'With American aid, floating objects at a height of 650 km are to be made out to 10 cm instead of 1.6 m.',
        '借美国援助，对650公里轨道漂浮物的识别精度将由1.6米提升到10厘米。',
      ),
      told(
        GAIN,
        'Members of the Air Self-Defence Force train in Colorado, liaison officers serve at Vandenberg, and Japan joins the American exercises Schriever and Global Sentinel.',
        '航空自卫队派员赴科罗拉多受训，在范登堡常驻联络官，并参加“施里弗”“全球哨兵”演习。',
        {via: 'feng-2020'},
      ),
      told(
        GAIN,
        'A Space Operations Squadron is founded, still to be helped by the American Space Force and space agency.',
        '日本成立“宇宙作战队”，将继续得到美国太空军和航空航天局帮助。',
        {date: '2020-05'},
      ),
    ],
    cite: [paper(GAIN)],
  },
  {
    id: 'gain-cyber',
    column: 'effect',
    parent: 'gain-defence',
    field: 'security',
    bearing: 'gain',
    status: 'observed',
    label: both('Capabilities in networks', '网络能力'),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        GAIN,
        'The guidelines of 2015 name networks as a field of cooperation for the first time.',
        '2015年版指针首次明确把网络空间纳入合作。',
        {date: '2015'},
      ),
      told(
        GAIN,
        'The fifth dialogue confirms the cooperation and shows the world two network powers together.',
        '第五次网络安全对话确认合作，向国际社会展示两个网络大国携手的姿态。',
        {date: '2017'},
      ),
      told(
        GAIN,
        'Japan seeks American support for a say in the rules of networks.',
        '日本还争取美国支持，以求在网络规则上有话语权。',
      ),
    ],
    cite: [paper(GAIN)],
  },
];
