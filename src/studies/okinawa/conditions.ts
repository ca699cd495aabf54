import type {ConditionInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

const dependence: ConditionInput = {
  id: 'dependence',
  label: both('Strategic dependence', '战略依赖'),
  description: both(
    'How much the stronger ally needs the weaker one’s overall strategic cooperation when the demand is made. The authors measure this need partly against the cost of changing the base arrangements, so the two are not fully separate.',
    '弱国提出要求时，强国有多需要它在整体战略上的配合。作者在定义中部分地以改变基地安排的成本来衡量这种需求，因此二者并未完全分开。',
  ),
  levels: [
    {
      id: 'low',
      label: both('low', '低'),
      description: both(
        'The weaker ally’s overall strategic cooperation is needed little.',
        '强国不太需要弱国在整体战略上的配合。',
      ),
    },
    {
      id: 'high',
      label: both('high', '高'),
      description: both(
        'The weaker ally’s overall strategic cooperation is needed much.',
        '强国很需要弱国在整体战略上的配合。',
      ),
    },
  ],
  indicators: [
    {
      id: 'dependence-what',
      label: both('On what it depends', '依赖什么'),
      description: both(
        'The field in which help is wanted, such as economic or military aid, diplomatic cooperation or the use of bases.',
        '希望得到帮助的领域，例如经济或军事援助、外交上的配合、基地的使用。',
      ),
    },
    {
      id: 'dependence-amount',
      label: both('How much it depends', '依赖多少'),
      description: both(
        'How strong the need is, given threats, relative power and aims, and how well the weaker ally can meet it.',
        '从威胁、相对实力和目标来看需求有多强，以及弱国能在多大程度上满足它。',
      ),
    },
    {
      id: 'dependence-substitutes',
      label: both('What could replace it', '有无替代'),
      description: both(
        'Other ways to the same end: arming itself, reconciliation with rivals, going it alone, isolation, other allies.',
        '达到同样目的的其他途径：自己扩军、与对手和解、单独行动、退回孤立，或另找盟友。',
      ),
    },
  ],
  cite: [paper('abstract'), paper('sec. 1'), paper('sec. 2.1', 11, 12), paper('sec. 2.3')],
};

const reliability: ConditionInput = {
  id: 'reliability',
  label: both('Strategic reliability', '战略可靠性'),
  description: both(
    'How far the stronger ally can expect the weaker one’s policy to stay in line with its own interests and actions, now and after a concession.',
    '强国能在多大程度上预期弱国的政策与自己的利益和行动保持一致，无论现在还是让步之后。',
  ),
  levels: [
    {
      id: 'weak',
      label: both('weak', '弱'),
      description: both(
        'Conduct and words make the stronger ally doubt that its lead would be respected.',
        '弱国的言行使强国怀疑自己的主导地位能否得到尊重。',
      ),
    },
    {
      id: 'strong',
      label: both('strong', '强'),
      description: both(
        'Conduct and words let the stronger ally trust that support would continue after a concession.',
        '弱国的言行使强国相信，即使让步，仍会得到它的支持。',
      ),
    },
  ],
  indicators: [
    {
      id: 'reliability-events',
      label: both('Conduct in key events', '关键事件中的表现'),
      description: both(
        'What the weaker ally does and says in events that touch the stronger one’s interests.',
        '在触及强国利益的事件中，弱国做了什么、说了什么。',
      ),
    },
    {
      id: 'reliability-strategy',
      label: both('Cooperation with the strategy', '对战略的配合'),
      description: both(
        'Whether its actions support the stronger ally’s overall strategy.',
        '其行动是否支持强国的整体战略。',
      ),
    },
    {
      id: 'reliability-compensation',
      label: both('Compensation offered', '给予的补偿'),
      description: both(
        'What it gives in return on particular questions, openly or in secret.',
        '在具体问题上公开或暗中给出的回报。',
      ),
    },
  ],
  cite: [paper('sec. 2.2', 13, 14, 15), paper('sec. 2.3')],
};

const cost: ConditionInput = {
  id: 'cost',
  label: both('Cost of the demand', '要求的代价'),
  description: both(
    'What the stronger ally would give up by granting the demand. The authors name two variables and treat this cost as part of dependence; it stands on its own here because Tables 2 and 3 name the worth of the base, the price or the demand beside overall dependence, and the conclusion weighs the cost as a thing of its own.',
    '强国若满足要求要放弃什么。作者只列出两个变量，把这种代价算作依赖的一部分；表2和表3在整体依赖之外提到基地价值、代价或要求，结论也单独谈到代价，所以这里把它分列。',
  ),
  levels: [
    {
      id: 'low',
      label: both('low', '低'),
      description: both('Granting the demand would give up little.', '满足要求所放弃的不多。'),
    },
    {
      id: 'high',
      label: both('high', '高'),
      description: both('Granting the demand would give up much.', '满足要求所放弃的很多。'),
    },
  ],
  indicators: [
    {
      id: 'cost-value',
      label: both('Value of what is given up', '所弃之物的价值'),
      description: both(
        'The military and strategic worth of the bases and rights in question.',
        '所涉基地和权利在军事和战略上的价值。',
      ),
    },
    {
      id: 'cost-demand',
      label: both('Size of the demand', '要求的大小'),
      description: both('How much is asked for.', '要求有多大。'),
    },
  ],
  cite: [
    paper('sec. 1'),
    paper('sec. 2.1'),
    paper('sec. 2.3'),
    paper('sec. 4.1'),
    paper('Table 2'),
    paper('Table 3'),
    paper('sec. 5'),
  ],
};

/** The first two are the axes of the paper's Table 1. */
export const conditions: ConditionInput[] = [dependence, reliability, cost];
