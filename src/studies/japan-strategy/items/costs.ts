import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const KOREA = 'sec. 3(2), cost 1';
const TRUMP = 'sec. 3(2), cost 2';

export const costs: ItemInput[] = [
  {
    id: 'cost-korea',
    column: 'effect',
    field: 'diplomacy',
    bearing: 'loss',
    status: 'observed',
    label: both('Stuck over North Korea', '朝鲜问题陷入尴尬和“悬停”'),
    actors: ['united-states', 'trump'],
    note: both(
      'The abstract and section 3(2) say that this was so for a time; the conclusion speaks of a dead end, without that limit.',
      '摘要和第三部分（二）说的是“一度”如此；结语说走进死路，没有这样限定。',
    ),
    evidence: [
      told(
        KOREA,
        'Trump threatens “fire and fury”, stands by Japan in words and promises to pass on its position on the abductions; on neither matter is there real progress.',
        '特朗普放言“火与怒”，口头上力挺日本，也答应转达绑架问题立场，但两件事都没有实质进展。',
        {date: '2017', via: 'fox'},
      ),
      told(
        KOREA,
        'He then meets Kim Jong Un and makes a deal without fully consulting Japan: once again Japan is passed over, and its trust in American guarantees is shaken to some extent.',
        '随后他会见金正恩并达成交易，事先没有与日本充分沟通，又一次“越顶外交”，日本对美国安全承诺的信任多少受到动摇。',
        {via: 'telegraph'},
      ),
      told(
        KOREA,
        'Missiles of short and middle range, which concern Japan, he brushes aside.',
        '对日本在意的中短程导弹，他不以为意。',
        {via: 'politico'},
      ),
      told(
        KOREA,
        'Being president of the United States, Trump could not be a “friend”; the author reads this as mockery of Abe’s diplomacy of leaders.',
        '身为美国总统，特朗普成不了“朋友”；作者视之为对安倍首脑外交的讽刺。',
        {via: 'kuhn'},
      ),
      told(
        KOREA,
        'Of the parties to the six-party talks only Japan has not met Kim; its own wish for a summit has no answer.',
        '六方会谈各国首脑中，只有日本未与金正恩会晤；日本求见而不得回应。',
      ),
      told(
        KOREA,
        'Biden uses the question to draw South Korea and Japan closer, but so far only in words.',
        '拜登借此拉紧韩日，但还停留在表态。',
      ),
      told(
        'conclusion',
        'Following the United States has led Japan’s policy towards North Korea into a dead end.',
        '因为追随美国，日本对朝鲜的政策陷入了死路。',
      ),
    ],
    cite: [paper('abstract'), paper(KOREA), paper('conclusion')],
  },
  {
    id: 'cost-aftermath',
    column: 'effect',
    bearing: 'loss',
    status: 'forecast',
    label: both('After-effects of going along with Trump', '策应特朗普的“后遗症”'),
    note: both(
      'The body makes one cost of what the abstract makes two: that trade disputes were not eased, and after-effects of Trump’s doubts.',
      '正文合为一项的，摘要分作两项：贸易争端未见缓解，以及特朗普质疑同盟的后遗症。',
    ),
    actors: ['japan', 'united-states', 'trump'],
    cite: [paper(TRUMP), paper('abstract')],
  },
  {
    id: 'cost-pact',
    column: 'effect',
    parent: 'cost-aftermath',
    field: 'economy',
    bearing: 'loss',
    status: 'observed',
    label: both(
      'Trans-Pacific Partnership: the hope to hold its rules comes to nothing',
      '《跨太平洋伙伴关系协定》：掌控经贸规则落空',
    ),
    actors: ['united-states', 'trump'],
    evidence: [
      told(
        TRUMP,
        'With agreement near after hard talks, Trump takes over and leaves, the pact being among the first he quits; another author calls it a major mistake of Japan’s in strategy.',
        '艰难谈判接近达成，特朗普上台后即退出，为首批退出的协定之一；有学者称之为日本战略上的重大失误。',
        {via: 'gui-2017'},
      ),
    ],
    cite: [paper(TRUMP)],
  },
  {
    id: 'cost-tariffs',
    column: 'effect',
    parent: 'cost-aftermath',
    field: 'economy',
    bearing: 'loss',
    status: 'observed',
    label: both('Tariffs all the same', '照样挨关税大棒'),
    actors: ['united-states', 'trump', 'biden'],
    evidence: [
      told(
        TRUMP,
        'The Abe–Trump tie brings no special benefit in bilateral trade talks. Abe calls tariffs on a military ally unacceptable and hard to understand.',
        '“安—特”关系没有给双边贸易谈判带来特殊好处；安倍称对军事盟国加税不可接受、难以理解。',
      ),
      told(
        TRUMP,
        'Expected: no turn under Biden, who keeps to “Buy American” and puts matters at home first.',
        '预计拜登时期也不会有根本逆转：他延续“购买美国货”，以内政为先。',
      ),
    ],
    cite: [paper('abstract'), paper(TRUMP)],
  },
  {
    id: 'cost-doubts',
    column: 'effect',
    parent: 'cost-aftermath',
    bearing: 'loss',
    status: 'observed',
    label: both('The alliance put in doubt', '同盟价值受到质疑'),
    actors: ['united-states', 'trump'],
    note: both(
      'That trust is shaken and the alliance looks tradable is told as having happened, that adversaries see it as fragile as to come.',
      '动摇信赖、同盟显得可以“交易”，文中当作已然之事；对手看穿其脆弱，则是预期。',
    ),
    evidence: [
      told(
        TRUMP,
        'Trump demands more money for American forces and more spending on defence, even a wholly independent one, and threatens to withdraw the forces or end the security agreement.',
        '特朗普要求多摊驻军费、增加防务开支，甚至要求防卫完全独立，并以撤军或终止安保协议相胁。',
      ),
      told(
        TRUMP,
        'Japan’s trust in American promises is shaken, the alliance looks like a thing to be traded, and the Abe–Trump tie loses credit abroad.',
        '日本对美国承诺的信赖动摇，同盟给人可以交易的印象，“安—特”关系也遭外界怀疑。',
      ),
      told(
        TRUMP,
        'More serious: those whom the alliance names as threats may see that it is fragile. A change of president does not undo this altogether.',
        '更严峻的是，被同盟视为威胁的一方会看到其脆弱；换了总统也不会完全消除。',
      ),
    ],
    cite: [paper('abstract'), paper(TRUMP)],
  },
];
