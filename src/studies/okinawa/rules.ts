import type {RuleInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

const mixedCells = both(
  'Table 1 settles this cell without cost. The conclusion says that cost has to be weighed whenever one condition is high and the other low, so in this cell too; it gives no rule for doing so.',
  '表1对这一格的判断不涉及代价。结论却说，只要两个条件一高一低，就要把代价一并考虑，这一格也在其内；但没有给出如何考虑的规则。',
);

/** One rule for each cell of the paper's Table 1; the cell of low dependence and strong reliability is split by cost. */
export const rules: RuleInput[] = [
  {
    when: {dependence: 'high', reliability: 'strong'},
    then: 'concede',
    because: both(
      'The cooperation is worth more than what is given up, and a reliable ally is trusted not to ask for ever more.',
      '所得的配合比所弃的更有价值，而可靠的盟友令人相信它不会要求越来越多。',
    ),
    basis: 'stated',
    note: both(
      'Table 1 says so whatever the cost. In section 2.3 high dependence in this cell already means that the need outweighs the cost; section 2.1 adds that where the bases themselves matter most, a concession is unlikely unless the weaker ally offers more in return. So a high cost follows Table 1 here, but no case shows it: the cost of Satō’s demand is unknown.',
      '表1对此不问代价。在第2.3节，这一格的高依赖本身就意味着需求超过代价；第2.1节又说，若强国最看重的是基地本身，则不大会让步，除非弱国给出更多回报。因此代价高时这里仍从表1，但没有案例可以证明：佐藤所提要求的代价未知。',
    ),
    cite: [paper('sec. 2.1'), paper('sec. 2.2'), paper('sec. 2.3'), paper('Table 1'), paper('sec. 5')],
  },
  {
    when: {dependence: 'low', reliability: 'weak'},
    then: 'refuse',
    because: both(
      'There is little reason to pay for the cooperation and little trust that the lead would survive a concession.',
      '既没有多少理由为这种配合付出代价，也不大相信让步之后还能保住主导地位。',
    ),
    basis: 'stated',
    cite: [paper('sec. 2.2', 15), paper('sec. 2.3'), paper('Table 1'), paper('sec. 5')],
  },
  {
    when: {dependence: 'high', reliability: 'weak'},
    then: ['refuse', 'delay'],
    because: both(
      'The need is there but the trust is not: the stronger ally keeps things as they are, plays for time, and tries to change the situation by other means.',
      '有需求而无信任：强国尽量保持原状、拖延时间，并用其他办法改变局面。',
    ),
    basis: 'stated',
    note: both(
      `${mixedCells.en} Section 2.3 and Table 1 name refusal and delay together; here either of them fits. The other means named in section 2.3 are a change of its own strategy and intervention in the weaker ally’s domestic politics.`,
      `${mixedCells['zh-Hans']}第2.3节和表1把拒绝与拖延并提，这里有其一即算相符。第2.3节所说的其他办法是：改变自身战略，以及介入弱国的内政。`,
    ),
    cite: [paper('sec. 2.3'), paper('Table 1'), paper('sec. 5')],
  },
  {
    when: {dependence: 'low', reliability: 'strong', cost: 'low'},
    then: 'limited-concession',
    because: both(
      'A trusted ally asks for little that is costly, so part of the demand can be granted although its cooperation is not needed much.',
      '受信任的盟友所求代价不大，因此即使不太需要它的配合，也可以满足一部分要求。',
    ),
    basis: 'inferred',
    note: both(
      'Table 1 gives two outcomes for this cell and never says which cost leads to which. This rule is read out of the Hashimoto case, so that case cannot test it. For Hashimoto the authors name reliability as the key, though it is at least as strong for Kishi.',
      '表1对这一格给出两种结果，却从未说明哪种代价对应哪种结果。本规则是从桥本一案读出的，因此不能再由该案检验。对于桥本，作者认为关键在可靠性，可是岸信介的可靠性至少同样强。',
    ),
    cite: [paper('Table 1'), paper('sec. 3.2'), paper('sec. 4.1'), paper('Table 3'), paper('sec. 5')],
  },
  {
    when: {dependence: 'low', reliability: 'strong', cost: 'high'},
    then: 'appease',
    because: both(
      'What is asked for is worth too much to give up, but a trusted ally is kept on its course by concessions in other matters.',
      '所求之物价值太大而不能放弃，但可以在别的事情上让步，使受信任的盟友继续原有方向。',
    ),
    basis: 'inferred',
    note: both(
      'Table 1 gives two outcomes for this cell and never says which cost leads to which. This rule is read out of the Kishi case, so that case cannot test it. Section 2.3 ties appeasement to the strength of the weaker ally’s demand, not to its cost.',
      '表1对这一格给出两种结果，却从未说明哪种代价对应哪种结果。本规则是从岸信介一案读出的，因此不能再由该案检验。第2.3节把安抚与弱国要求的强烈程度相联系，而不是与代价相联系。',
    ),
    cite: [paper('sec. 2.3'), paper('Table 1'), paper('sec. 3.2'), paper('Table 2'), paper('sec. 5')],
  },
];
