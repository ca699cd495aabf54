import type {ComparisonInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

/** The pairs that the authors argue with, and one that the rules need but the paper does not draw. */
export const comparisons: ComparisonInput[] = [
  {
    cases: ['hatoyama-ichiro', 'kishi'],
    on: 'reliability',
    relation: both(
      'Dependence was low both times. With weak reliability the United States refused, with strong reliability it appeased.',
      '两次的依赖都低。可靠性弱时美国拒绝，可靠性强时美国安抚。',
    ),
    origin: 'author',
    basis: 'stated',
    note: both(
      'Cost is coded high in both cases, but only by inference.',
      '两案的代价都编码为高，但都是推断的。',
    ),
    cite: [paper('sec. 2.3'), paper('Table 2')],
  },
  {
    cases: ['kishi', 'sato'],
    on: 'dependence',
    relation: both(
      'Reliability was strong both times. With low dependence the United States appeased, with high dependence it conceded.',
      '两次的可靠性都强。依赖低时美国安抚，依赖高时美国让步。',
    ),
    origin: 'author',
    basis: 'inferred',
    note: both(
      'Section 2.3 names Hatoyama Ichirō and Kishi as the pair with strong reliability in both. That cannot be meant: reliability is weak for Hatoyama Ichirō in section 3.1 and in Table 2. In this group only Kishi and Satō both have strong reliability. The cost of Satō’s demand is unknown, so the pair may differ in more than dependence.',
      '第2.3节说可靠性都强的一对是鸠山一郎与岸信介。原意不可能如此：第3.1节和表2都说鸠山一郎可靠性弱。这一组中可靠性都强的只有岸信介与佐藤。佐藤所提要求的代价未知，因此这两案的差别未必只在依赖。',
    ),
    cite: [paper('sec. 2.3'), paper('sec. 3.1'), paper('Table 2')],
  },
  {
    cases: ['hashimoto', 'hatoyama-yukio'],
    on: 'reliability',
    relation: both(
      'Dependence was no lower for Hatoyama Yukio. With strong reliability the United States made a limited concession, with weak reliability it refused.',
      '鸠山由纪夫时期的依赖并不更低。可靠性强时美国有限让步，可靠性弱时美国拒绝。',
    ),
    origin: 'author',
    basis: 'stated',
    note: both(
      'Section 2.3 calls dependence about equal in both, if not slightly stronger for Hatoyama Yukio; section 4.2 calls it clearly stronger for him, and Table 3 has low against high. Greater need should have helped him, so the comparison holds all the more. The two demands are coded as different in cost as well, for which the authors do not control.',
      '第2.3节说两案的依赖相当，甚至鸠山由纪夫时期略强；第4.2节说后者明显更强，表3则是一低一高。需求更大本应对他有利，因此这一比较更能成立。两案要求的代价编码也不同，作者没有加以控制。',
    ),
    cite: [paper('sec. 2.3'), paper('sec. 4.2'), paper('Table 3')],
  },
  {
    cases: ['kishi', 'hashimoto'],
    on: 'cost',
    relation: both(
      'Dependence was low and reliability strong both times. With a high cost the United States appeased, with a low cost it made a limited concession.',
      '两次都是依赖低而可靠性强。代价高时美国安抚，代价低时美国有限让步。',
    ),
    origin: 'derived',
    basis: 'inferred',
    note: both(
      'The authors compare within each group only and never set these two side by side. The rules that tell appeasement from a limited concession are read out of this very pair, so it cannot confirm them.',
      '作者只在各组内部比较，从未把这两案并列。区分安抚与有限让步的规则正是从这一对案例读出的，因此不能再由它来证实。',
    ),
    cite: [paper('sec. 3.2'), paper('sec. 4.1'), paper('Table 2'), paper('Table 3')],
  },
];
