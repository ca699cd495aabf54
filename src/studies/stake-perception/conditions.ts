import type {ConditionInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

const commitment: ConditionInput = {
  id: 'commitment',
  label: both('Strategic commitment', '战略承诺'),
  description: both(
    'How far the patron stands by the alliance and holds it to be worth having. The junior partner reads from it whether the alliance will keep it safe.',
    '主导国在多大程度上信守联盟、认为联盟值得存在。从属国据此判断联盟能否保障自己的安全。',
  ),
  levels: [
    {
      id: 'weakened',
      label: both('weakened', '削弱'),
      description: both(
        'The patron cuts back its commitment and denies what the alliance gains it.',
        '主导国减少承诺，否定联盟给自己带来的战略收益。',
      ),
    },
    {
      id: 'strengthened',
      label: both('strengthened', '加强'),
      description: both(
        'The patron adds to its commitment and affirms what the alliance gains it.',
        '主导国增加承诺，肯定联盟给自己带来的战略收益。',
      ),
    },
  ],
  indicators: [
    {
      id: 'commitment-worth',
      label: both('Worth of the alliance', '对联盟价值的态度'),
      description: both(
        'Whether the patron affirms or denies that it gains from the alliance.',
        '主导国肯定还是否定联盟的战略收益。',
      ),
    },
    {
      id: 'commitment-pledge',
      label: both('Commitment to the ally’s security', '对盟友安全的承诺'),
      description: both(
        'Whether the patron adds to its commitment or cuts it back.',
        '主导国是增强还是减少承诺。',
      ),
    },
  ],
  cite: [paper('sec. 3.2'), paper('sec. 3.4')],
};

const recognition: ConditionInput = {
  id: 'recognition',
  label: both('Role recognition', '角色认可'),
  description: both(
    'How highly the patron values the part that the junior partner plays in the alliance. The junior partner takes it as reward for what it contributes, or its absence as being neglected or even held down.',
    '主导国在多大程度上看重从属国在联盟中的作用。得到看重，从属国会视为对其贡献的回报；被看轻，则视为忽视乃至压制。',
  ),
  levels: [
    {
      id: 'denied',
      label: both('denied', '否定'),
      description: both(
        'The patron thinks little of the partner’s part and lowers its standing.',
        '主导国看轻从属国的作用，压低其在联盟中的地位。',
      ),
    },
    {
      id: 'affirmed',
      label: both('affirmed', '肯定'),
      description: both(
        'The patron thinks highly of the partner’s part and raises its standing.',
        '主导国看重从属国的作用，提升其在联盟中的地位。',
      ),
    },
  ],
  indicators: [
    {
      id: 'recognition-role',
      label: both('Regard for the ally’s part', '对盟友作用的评价'),
      description: both(
        'Whether the patron values or slights what the ally contributes.',
        '主导国是看重还是轻视盟友的贡献。',
      ),
    },
    {
      id: 'recognition-standing',
      label: both('Standing in the alliance', '盟友的地位'),
      description: both(
        'Whether the patron raises or lowers the ally’s standing by what it does.',
        '主导国以行动提升还是压低盟友的地位。',
      ),
    },
  ],
  cite: [paper('sec. 3.2'), paper('sec. 3.4')],
};

/**
 * The patron's share of the cost is no condition: it is the same in every case by the study's premise, and the
 * rules say nothing of what would happen beyond it.
 */
export const conditions: ConditionInput[] = [commitment, recognition];
