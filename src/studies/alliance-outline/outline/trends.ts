import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';

const competitiveness: NodeInput = {
  id: 'trends-innovation',
  label: both('An alliance of competitiveness and innovation', '竞争力与创新的联盟'),
  description: both(
    'Japan and the United States will build an alliance for global competitiveness and for innovation in science and technology.',
    '日美将结成面向全球竞争力和科技创新的联盟。',
  ),
  cite: [line(91)],
  children: [
    {
      id: 'trends-technology',
      label: both('A technology alliance', '科技联盟'),
      description: both(
        'What the partnership called CoRe contains is for the map clear proof that the United States is upholding its hegemony in science and technology.',
        '在导图看来，日美“核心伙伴关系”（CoRe）的内容，清楚地证明美国是在维护科技霸权。',
      ),
      cite: [line(92)],
    },
    {
      id: 'trends-green',
      label: both('A claim to lead green growth', '自称引领绿色增长'),
      description: both(
        'The two declare that they lead the world economy together to growth that is sustainable and green.',
        '两国宣称要一同领导全球经济走向可持续的绿色增长。',
      ),
      cite: [line(93)],
    },
    {
      id: 'trends-digital',
      label: both('5G, digital rules, supply chains', '5G、数字规则与供应链'),
      description: both(
        'Cooperation in research and development on 5G is stepped up, and a partnership for global digital connectivity is launched. The two work hand in hand to hold the say over how rules and standards are made and interpreted, and to keep sensitive supply chains secure and reliable.',
        '加强5G的研发合作，一起启动全球数字互联互通方面的伙伴关系。两国合力争取：规则和标准如何制定、如何解释，由自己说了算；敏感的供应链则要共同保证安全可靠。',
      ),
      cite: [line(94)],
    },
  ],
};

export const trends: NodeInput = {
  id: 'trends',
  label: both('Future trends', '今后的趋势'),
  cite: [line(89)],
  children: [
    {
      id: 'trends-climate',
      label: both('New points of growth: climate', '新的生长点：气候'),
      description: both(
        'New points of growth are actively nurtured, to give the alliance more substance: a climate alliance, cooperation extended to renewable energy, better power grids, demand response and energy efficiency, and the development, building and use of climate-friendly, adaptive infrastructure.',
        '积极寻找同盟新的生长点，充实其内涵：结成气候同盟，把合作扩大到电网优化、可再生能源、能源效率、需求响应等方面，并推动开发、建设和使用气候友好型、适应型的基础设施。',
      ),
      cite: [line(90)],
    },
    competitiveness,
    {
      id: 'trends-wider',
      label: both('A wider circle: multilateral quasi-alliances', '继续扩边：多边准联盟'),
      description: both(
        'The alliance will widen further: with the bilateral alliance as core, a multilateral quasi-alliance in the Indo-Pacific is to be formed, and a still larger system across regions sought. That the Quad matures and becomes an institution is an important step; on the basis of the four-way dialogue a strategic relation with NATO is to be formed, a strategic semicircle directed at Eurasia.',
        '同盟还要扩大边界：以双边同盟为核心，在印太组成多边准联盟，并追求更大的跨区域联盟体系。四边机制日渐成熟、走向机制化，是其中重要一步；以四边对话为基础，再建立同北约的战略关系，构成面向欧亚大陆的半环形战略布局。',
      ),
      cite: [line(95)],
    },
    {
      id: 'trends-nato',
      label: both('A link with NATO', '与北约衔接'),
      description: both(
        'Led by the “Indo-Pacific strategy”, the two will tentatively push a strategic link of their alliance with NATO and build a huge cross-regional system of alliances directed at Eurasia, which will put Japan’s strategy of shedding the “postwar system” into the fast lane. The map foresees that, under the strong drive of the Biden administration, the order of the Asia-Pacific will change faster and amid more kinds of contradiction.',
        '在“印太战略”带动下，日美会试着让同盟与北约在战略上接起来，组成面向欧亚大陆、规模极大的跨区域联盟体系，日本摆脱“战后体制”的战略由此驶上快车道。导图预计，拜登政府强力推动之下，亚太格局的调整会越来越快，矛盾也会越来越多样。',
      ),
      cite: [line(96)],
    },
    {
      id: 'trends-china',
      label: both('An alliance directed at China', '直接针对中国的同盟'),
      description: both(
        'Under the banner “America is back” Biden revives the alliances. With the common answer to China as direct aim, the alliance deepens and widens its cooperation; beyond military security the two vigorously nurture new points of growth, and these aim at China as well. So it may become an alliance that is directed straight at China, keeps growing in members and reach, and works on all sides and levels.',
        '拜登打出“美国归来”的旗号，重新振作同盟体系。日美同盟把共同应对中国当作直接目标，加深并扩大合作；军事安全以外，两国还大力寻找新的生长点，而目标仍旧指向中国。因此同盟今后可能直接针对中国，不断扩容、扩边，在各方面、各层次上运作。',
      ),
      cite: [line(97)],
    },
  ],
};
