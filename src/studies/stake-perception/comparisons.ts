import type {ComparisonInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

const together = both(
  'Commitment and recognition change together here, so the pair cannot tell which of them made the difference.',
  '承诺与认可在这一对案例中同时变化，因此无法分辨是哪一个起了作用。',
);

/** The pairs that the author argues with, and one that the remark on the starting points suggests. */
export const comparisons: ComparisonInput[] = [
  {
    cases: ['us-japan-trump', 'us-japan-biden'],
    on: 'outcome',
    relation: both(
      'Japan bore more both times. Cohesion fell where commitment and recognition were withheld and rose where both were given.',
      '日本两次都增加了负担。承诺与认可缺失时凝聚力下降，两者俱备时上升。',
    ),
    origin: 'author',
    basis: 'stated',
    note: both(
      `${together.en} By section 4.1.3 all administrations since the war had valued Japan highly, against which the denial under Trump stands out.`,
      `${together['zh-Hans']}第4.1.3节说，战后历届美国政府都高度重视日本，特朗普的否定因此格外突出。`,
    ),
    cite: [paper('sec. 4.1.3'), paper('sec. 5')],
  },
  {
    cases: ['us-rok-trump', 'us-rok-biden'],
    on: 'outcome',
    relation: both(
      'South Korea bore more both times. Cohesion fell where commitment and recognition were withheld and rose where both were given.',
      '韩国两次都增加了负担。承诺与认可缺失时凝聚力下降，两者俱备时上升。',
    ),
    origin: 'author',
    basis: 'stated',
    note: together,
    cite: [paper('sec. 4.2.3'), paper('sec. 5')],
  },
  {
    cases: ['us-japan-biden', 'us-rok-biden'],
    on: 'recognition',
    relation: both(
      'Affirmed for both, and the increase should be the larger for South Korea, which started from a lower standing and was recognised at Camp David on a par with Japan.',
      '对两国都给予肯定，而对韩国的增幅应当更大：它起点较低，却在戴维营得到与日本同等的认可。',
    ),
    origin: 'author',
    basis: 'inferred',
    note: both(
      'The author infers it (“should”) from the lower standing that South Korea had since the war, for commitment as well as for recognition; nothing is measured. It is also offered as part of the reason why Yoon pressed on with the settlement with Japan although he was accused of betraying history.',
      '这是作者根据战后韩国地位一直较低而作的推断（用语是“应当”），承诺与认可都包括在内，并无测量。文中还以此部分地解释尹锡悦为何不顾“背叛历史”的指责而推动日韩和解。',
    ),
    cite: [paper('sec. 4.2.3'), paper('sec. 4.1.3')],
  },
  {
    cases: ['us-japan-trump', 'us-rok-trump'],
    on: 'recognition',
    relation: both(
      'Denied to both, from different heights: the alliance with South Korea never had the standing of the one with Japan.',
      '对两国都予以否定，但起点高低不同：美韩同盟从未有过美日同盟的地位。',
    ),
    origin: 'derived',
    basis: 'inferred',
    note: both(
      'The author compares the two alliances in their whole history since the war, not these two cases. The two levels of the coding cannot show the difference.',
      '作者比较的是两个同盟战后的整个历史，而非这两个案例。两级编码无法显示这种差别。',
    ),
    cite: [paper('sec. 4.1.3'), paper('sec. 4.2.3')],
  },
];
