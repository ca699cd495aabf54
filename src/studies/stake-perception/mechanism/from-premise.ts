import type {LinkInput, TraceInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';
import {costs} from './costs.js';

const toCommitment: TraceInput[] = [
  {
    case: 'us-japan-trump',
    claim: both(
      'That the commitment was weakened is told beside the quarrel over costs, not as coming from it.',
      '承诺的削弱与费用之争并列叙述，没有说是由后者而来。',
    ),
    finding: 'not-sought',
    cite: [paper('sec. 4.1.1(2)')],
  },
  {
    case: 'us-japan-biden',
    claim: both(
      'The text ties recognition to what Japan had added; it does not say so of the commitment.',
      '文中把认可与日本的投入相联系，却没有这样说承诺。',
    ),
    finding: 'not-sought',
    cite: [paper('sec. 4.1.2(2)')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'Options for fewer troops came up because the two differed over how much more South Korea was to pay.',
      '由于两国对韩国应多付多少存在分歧，出现了减少驻军的选项。',
    ),
    finding: 'found',
    date: '2020',
    bearing: 'supports',
    cite: [paper('sec. 4.2.1(2)', 'troopCut')],
  },
  {
    case: 'us-rok-biden',
    claim: both(
      'The text does not say that the pledges answered what South Korea had added.',
      '文中没有说这些承诺是对韩国增加投入的回应。',
    ),
    finding: 'not-sought',
    cite: [paper('sec. 4.2.2(2)')],
  },
];

const toRecognition: TraceInput[] = [
  {
    case: 'us-japan-trump',
    claim: both(
      'Abe’s concessions did not move Trump, who pressed on and denied Japan’s worth: adding more brought no recognition.',
      '安倍的妥协没有打动特朗普，他继续施压并否认日本的价值：增加投入没有换来认可。',
    ),
    finding: 'found',
    cite: [paper('sec. 4.1.1(2)')],
  },
  {
    case: 'us-japan-biden',
    claim: both(
      'Recognition was given in view of what Japan added to the alliance and to its own forces.',
      '认可是鉴于日本加大对同盟和自身力量的投入而给予的。',
    ),
    finding: 'found',
    cite: [paper('sec. 4.1.2(2)')],
  },
  {
    case: 'us-rok-trump',
    claim: both(
      'Although South Korea kept adding, Trump treated the alliance with contempt and passed over what it had paid for Camp Humphreys.',
      '韩国持续增加投入，特朗普仍蔑视同盟，无视它为汉弗莱斯营的付出。',
    ),
    finding: 'found',
    cite: [paper('sec. 4.2.1(2)', 'fuchs')],
  },
  {
    case: 'us-rok-biden',
    claim: both(
      'What is recognised is South Korea’s part in trade and in the world; the text does not tie it to what it added to the costs.',
      '所认可的是韩国在经贸和全球事务中的作用；文中没有把它与成本分担相联系。',
    ),
    finding: 'not-sought',
    cite: [paper('sec. 4.2.2(2)')],
  },
];

/** Without a sign: the same premise goes with both states of what follows. */
export const fromPremise: LinkInput[] = [
  {
    from: 'cost-sharing',
    to: 'commitment',
    label: both('given this, the patron commits itself or not', '在此前提下，主导国是否信守'),
    note: both(
      'The hypotheses take the premise as given and claim no effect of it on the commitment.',
      '假设把前提视为既定，并未主张它影响承诺。',
    ),
    cite: [paper('sec. 3.1'), paper('sec. 3.4')],
    evidence: toCommitment,
  },
  {
    from: 'cost-sharing',
    to: 'recognition',
    label: both('given this, the patron values it or not', '在此前提下，主导国是否看重'),
    note: both(
      'The partner may take recognition as reward for what it contributes (section 3.2). The evidence first shows, case by case, what the partner added, then how the patron answered.',
      '从属国会把认可理解为对贡献的回报（第3.2节）。证据先逐案列出从属国增加了什么，再列出主导国如何回应。',
    ),
    cite: [paper('sec. 3.2'), paper('sec. 3.4')],
    evidence: [...costs, ...toRecognition],
  },
];
