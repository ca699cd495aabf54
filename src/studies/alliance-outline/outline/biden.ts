import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';
import {effects} from './effects.js';

const american: NodeInput = {
  id: 'biden-us',
  label: both('The United States: containing China with its allies', '美国：以同盟遏制中国'),
  description: both(
    'The United States persists in containing China on all sides, on the basis of its alliances, in order to keep its hegemony. Japan is its “global ally of choice”, and it urges Japan to take an active part in the Indo-Pacific strategy.',
    '美国坚持依靠同盟关系全面遏制中国，以保住霸权。日本是它的“全球盟友之选”，它推动日本在印太战略里积极出力。',
  ),
  cite: [line(47)],
  children: [
    {
      id: 'biden-us-restored',
      label: both('What faded under Trump, strengthened again', '重新强化特朗普时期淡化的关系'),
      description: both(
        'The alliance and the common strategic interests, which had faded in the time of the Trump administration, are strengthened anew.',
        '特朗普政府时期，同盟关系和共同战略利益受到淡化，如今再度加强。',
      ),
      cite: [line(48)],
    },
    {
      id: 'biden-us-concessions',
      label: both('Winning Japan over by yielding interests', '让利拉拢日本'),
      description: both(
        'The United States goes to great lengths to draw Japan to its side and yields interests to it. In a disguised way it recognises Japan’s authority to administer the Diaoyu Islands and the islands that belong to them; it supports a permanent seat for Japan on the Security Council and repeats its commitment to Japan’s security; it says that Japan’s discharge of nuclear waste water “seems” to meet nuclear safety standards recognised worldwide.',
        '美国竭力把日本拉到身边，并让出利益：变相承认日本有权管理钓鱼岛及附属岛屿；支持日本当安理会常任理事国，重申对日本的安全承诺；说日本排放核废水“似乎”合乎全球公认的核安全标准。',
      ),
      note: both(
        'A misprint in the quoted remark: the word for “meets”.',
        '所引的话有误植，“符合”印作“复合”。',
      ),
      cite: [line(49)],
    },
    {
      id: 'biden-us-chains',
      label: both('Value chains with Japan as their axis', '以日本为轴心的价值链'),
      description: both(
        'Step by step the system of value chains that the United States leads is reshaped around Japan. Policy is coordinated more closely on security and defence, the economy, Taiwan and other matters, and cooperation in many fields sends the signal of “containing China”.',
        '美国主导的价值链体系，一步步改以日本为轴心来重塑。双方在安全防务、经济和台湾等问题上政策协调更紧，多个领域的合作都放出“遏制中国”的信号。',
      ),
      cite: [line(50)],
    },
  ],
};

const japanese: NodeInput = {
  id: 'biden-japan',
  label: both('Japan: into American global strategy', '日本：融入美国的全球战略'),
  description: both(
    'Japan actively seeks a place in the global strategic system of the United States, and uses the alliance to enlarge its interests and its international influence.',
    '日本主动争取融入美国的全球战略体系，凭借同盟来扩大自己的利益和国际影响。',
  ),
  cite: [line(51)],
  children: [
    {
      id: 'biden-japan-values',
      label: both('An alliance of values', '价值观同盟'),
      description: both(
        'The Japanese government holds to an alliance of values with the United States, makes much of what they share in human rights, democracy and the like, and readily echoes American values diplomacy.',
        '日本政府坚持与美国结成价值观同盟，大讲两国在人权、民主等方面相近，并积极配合美国的价值观外交。',
      ),
      cite: [line(52)],
    },
    {
      id: 'biden-japan-military',
      label: both('Military cooperation', '军事合作'),
      description: both(
        'Military cooperation with the United States is stepped up without end. The United States hopes by it to go on loosening the limits on Japan, and Japan hopes to deal with disputes in the region with American help and to gain influence in the Asia-Pacific. The two agreed to strengthen “extended deterrence”, in which American nuclear and conventional arms take part in the defence of Japan. Japan strives for a much larger defence budget, and its defence capability rises much. The division of attack and defence between the allies is bound to change with it: Japan becomes an ally “able” to provide security for the United States.',
        '与美国的军事合作不断加强。美国希望借此继续放松对日本的限制，日本则希望靠美国帮助处理地区争议问题，在亚太扩大影响。两国一致同意加强“延伸威慑”，也就是让美国的核武器和常规力量参与日本的防卫。日本力求防卫预算大增，防卫能力也大为提高；同盟原有的攻防分工势必跟着改变，日本成为“有能力”保障美国安全的盟友。',
      ),
      cite: [line(53)],
    },
    {
      id: 'biden-japan-role',
      label: both('More responsibility, more weight', '责任更多，分量更重'),
      description: both(
        'Within the American alliances Japan takes on more responsibility of its own accord. It takes an active part in multilateral mechanisms led by the United States (the map names the Quad, AUKUS and the G7), develops “quasi-alliances” with Australia, Britain and others, and on the basis of the alliance goes on widening its circle of friends and its influence. Seeking equality, it holds more and weightier diplomatic chips; it also dilutes American dominance in the alliance, which becomes visibly flatter.',
        '日本在美国的联盟体系里主动多担责任：积极参加美国主导的多边机制（导图列出QUAD、AUKUS、G7），与澳、英等国发展“准同盟”关系，并以同盟为依托继续结交伙伴、扩大影响。在追求对等的过程中，它手里的外交筹码更多也更重，美国在同盟里的主导权则被冲淡，同盟因而更明显地扁平化。',
      ),
      cite: [line(54)],
    },
  ],
};

export const biden: NodeInput = {
  id: 'biden',
  label: both('New developments since the Biden administration', '拜登政府以来的新发展'),
  cite: [line(46)],
  children: [american, japanese, effects],
};
