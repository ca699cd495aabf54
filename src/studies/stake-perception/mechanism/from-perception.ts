import type {LinkInput, TraceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

const evidence: TraceInput[] = [
  {
    case: 'us-japan-trump',
    claim: both(
      'Hosoya, a scholar close to Abe, said that it was time for Japan to rethink its excessive reliance on the United States and build up its own defence, and doubted whether the United States would stay committed to defending Japan; many observers in Japan are said to share this more and more in private.',
      '与安倍关系密切的学者细谷雄一说，日本过度依赖美国，如今应当重新评估这一点，自己建立防御能力；他还怀疑美国今后是否仍会为日本防务出力。据称许多日本观察人士私下也越来越有这样的担心。',
    ),
    finding: 'found',
    bearing: 'supports',
    cite: [paper('sec. 4.1.1(3)', 'greenHornung')],
  },
  {
    case: 'us-japan-trump',
    claim: both(
      'Two other motives are given for dropping Aegis Ashore: a chip in the talks on costs, or not to provoke China too much.',
      '关于取消陆基宙斯盾，文中另有两种动机：费用谈判的筹码，或避免过度刺激中国。',
    ),
    finding: 'found',
    date: '2020-06',
    bearing: 'ambiguous',
    cite: [paper('sec. 4.1.1(3)', 'schreer')],
  },
  {
    case: 'us-japan-biden',
    claim: both(
      'The text says that the raised perception brought the closer coordination, and gives no Japanese voice or decision that ties the two.',
      '文中说认知提升促成了协调的加强，但没有举出把二者联系起来的日方言论或决策。',
    ),
    finding: 'not-sought',
    cite: [paper('sec. 4.1.2(3)')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'Trump’s shifting words on Kim are said to have unsettled South Korea, already low in perception, and moved it to make diplomatic room for itself. The witness named, a former chief of staff, speaks of American vetoes on contact with the North.',
      '文中说，特朗普对金正恩的评价多变，令认知本已降低的韩国更加不安，促使它拓展外交空间。所引证人是前幕僚长，他谈的是美国对朝韩沟通的否决。',
    ),
    finding: 'found',
    bearing: 'ambiguous',
    cite: [paper('sec. 4.2.1(3)', 'seanLee')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'The New Northern Policy was announced before all dated facts on the fall in perception but the quarrel over the trade agreement in 2017. The text gives it further aims: peace on the peninsula, long-term growth and a better position in the region. That it comes too early is this study’s remark.',
      '新北方政策提出时，文中关于认知下降的有日期的事实，除2017年贸易协定之争外都尚未发生。文中还说它另有目的：半岛和平、长期经济前景、有利的地缘环境。时间过早是本研究数据的看法。',
    ),
    finding: 'found',
    date: '2017-09',
    bearing: 'against',
    cite: [paper('sec. 4.2.1(3)'), paper('sec. 4.2.1(2)')],
  },
  {
    case: 'us-rok-biden',
    claim: both(
      'That Yoon pressed on with the settlement with Japan at the price of being accused at home is explained in part by the greater recognition; no South Korean voice is given for the motive.',
      '文中以认可的增加部分地解释尹锡悦为何不惜在国内受指责也要推动韩日和解；动机方面没有引用韩方言论。',
    ),
    finding: 'not-sought',
    date: '2023-03',
    cite: [paper('sec. 4.2.3'), paper('sec. 4.2.2(3)')],
  },
];

export const fromPerception: LinkInput = {
  from: 'stake-perception',
  to: 'outcome',
  sign: 1,
  label: both('keeping in step, or a way of one’s own', '保持一致，或另寻出路'),
  cite: [paper('sec. 3.3'), paper('sec. 3.4')],
  evidence,
};
