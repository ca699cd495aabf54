import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

export const gains: ItemInput[] = [
  {
    id: 'gain-political',
    column: 'effect',
    field: 'politics',
    bearing: 'gain',
    status: 'observed',
    label: both('Political gain', '政治增益'),
    cite: [paper('abstract'), paper('sec. 3(1), gain 1')],
  },
  {
    id: 'gain-influence',
    column: 'effect',
    parent: 'gain-political',
    field: 'politics',
    bearing: 'gain',
    status: 'observed',
    label: both('Influence as go-between to Trump', '充当与特朗普的中间人，影响力上升'),
    actors: ['japan', 'abe'],
    evidence: [
      told(
        'sec. 3(1), gain 1',
        'At the United Nations and the G20 many countries of Asia and even Europe ask Abe for talks and to pass on messages to Trump; Japan can trade on this.',
        '在联合国和二十国集团等场合，不少亚洲乃至欧洲国家请安倍代为向特朗普带话，日本得以借此做外交交易。',
      ),
      told(
        'sec. 2',
        'Showing how close the leaders are makes the world think, at least, that Japan’s influence on the United States has grown.',
        '首脑外交显示同盟之密切，至少让世人觉得日本对美影响力上升。',
      ),
    ],
    cite: [paper('sec. 3(1), gain 1'), paper('sec. 2')],
  },
  {
    id: 'gain-tenure',
    column: 'effect',
    parent: 'gain-political',
    field: 'politics',
    bearing: 'gain',
    status: 'observed',
    label: both('A long time in office', '长期执政'),
    actors: ['japan', 'abe'],
    evidence: [
      told(
        'sec. 3(1), gain 1',
        'Japan’s long-lived postwar governments all had good relations with American presidents. Steady relations gave Abe the time and the stability to carry his strategy on.',
        '战后长命政权的首相都与美国总统关系良好；稳定的日美关系使安倍有时间也有政局稳定去推进既定战略。',
      ),
    ],
    cite: [paper('sec. 3(1), gain 1')],
  },
  {
    id: 'gain-signals',
    column: 'effect',
    parent: 'gain-political',
    field: 'politics',
    bearing: 'gain',
    status: 'observed',
    label: both('American signals that Japan counts', '美国释放重视日本的信号'),
    actors: ['united-states', 'trump', 'biden'],
    evidence: [
      told(
        'sec. 3(1), gain 1',
        'Trump offers Suga to talk at any time. Biden receives Suga first of all foreign leaders in the White House, and his secretaries of state and defence travel to Japan first.',
        '特朗普向菅义伟表示可随时沟通；拜登在白宫接待的首位外国领导人是菅义伟，其国务卿和防长首访也选日本。',
      ),
      told(
        'sec. 3(1), gain 1',
        'When Suga announces that he will go, the White House calls the alliance solid as steel.',
        '菅义伟宣布将辞职，白宫发言人称同盟仍坚固如钢。',
        {date: '2021-09'},
      ),
      told(
        'sec. 3(1), gain 1',
        'Biden congratulates Kishida at once and looks forward to a stronger alliance.',
        '岸田就任后，拜登第一时间祝贺并期待继续强化同盟。',
      ),
    ],
    cite: [paper('sec. 3(1), gain 1')],
  },
  {
    id: 'gain-room',
    column: 'effect',
    field: 'diplomacy',
    bearing: 'gain',
    status: 'observed',
    label: both('More room in diplomacy', '外交空间扩容'),
    description: both(
      'Around the alliance as its core and backing, Japan builds a secondary system of near-alliances in the Asia-Pacific with itself at the centre.',
      '日本以同盟为核心和后盾，在亚太搭起以自己为中心的次级准同盟体系。',
    ),
    actors: ['japan'],
    cite: [paper('abstract'), paper('sec. 3(1), gain 2')],
  },
  {
    id: 'gain-attention',
    column: 'effect',
    parent: 'gain-room',
    field: 'diplomacy',
    bearing: 'gain',
    status: 'observed',
    label: both(
      'American attention turns to the Asia-Pacific, and to Japan',
      '牵引美国重心转向亚太、更重视日本',
    ),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        'sec. 3(1), gain 2',
        'With North Korea and the “China threat” as its pretexts, Japan rises in the alliance and wins American support for its defence and for changes of its defence law.',
        '日本以朝鲜问题和“中国威胁论”为由，抬升在同盟中的地位，并诱使美国进一步支持其防卫建设和法制改革。',
      ),
    ],
    cite: [paper('sec. 3(1), gain 2')],
  },
  {
    id: 'gain-network',
    column: 'effect',
    parent: 'gain-room',
    field: 'diplomacy',
    bearing: 'gain',
    status: 'observed',
    label: both('A network of security ties: “Japan–US plus”', '安全关系网络：“日美＋”'),
    actors: ['japan', 'united-states', 'biden'],
    evidence: [
      told(
        'sec. 3(1), gain 2',
        'To save its means, the United States encourages ties among its allies, and hub and spokes turn into a net. This thins out the power of the leading state and makes room for the others; Japan takes the chance.',
        '美国为节约成本，鼓励亚太盟友彼此结网，辐辏型体系转为网格状；主导国权力被稀释，其他成员有了操作空间，日本抓住了机会。',
      ),
      told(
        'sec. 3(1), gain 2',
        'Trump’s unsteady policy unsettles the allies; Japan steps up ties with India, Australia, the four together, Europe, ASEAN and Africa, and seeks a leading part in Asia.',
        '特朗普政策多变令盟友不安，日本加紧经营与印、澳、四方、欧洲、东盟和非洲的安全合作，谋求在亚洲担当领导。',
      ),
      told(
        'sec. 3(1), gain 2',
        'Soon after taking office Biden lifts the Quad to the level of leaders and considers taking in South Korea. American officials come to Japan for the “2+2” and sound out security cooperation of the two with South Korea; Japan responds well.',
        '拜登上任不久即把四方安全对话升至首脑级，还探讨吸收韩国；美国高官赴日举行“2+2”，试探重启日美韩安全合作，日本积极回应。',
      ),
      told(
        'sec. 3(1), gain 2',
        'Japan and Germany start a “2+2” of their own, which the author takes as proof of greater diplomatic skill.',
        '日德启动“2+2”会谈机制，作者视之为外交能力提升的明证。',
      ),
    ],
    cite: [paper('sec. 3(1), gain 2')],
  },
];
