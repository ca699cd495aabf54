import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';

const roots: NodeInput = {
  id: 'mechanism-roots',
  label: both('Where that comes from', '可持续的根源'),
  cite: [line(64)],
  children: [
    {
      id: 'mechanism-control',
      label: both('A framework of control', '控制的框架'),
      description: both(
        'The alliance is a framework that the United States set up for the long term, a strategic relation by which it influences and controls Japan.',
        '同盟由美国设定，是它长期影响和控制日本的战略关系框架。',
      ),
      cite: [line(65)],
    },
    {
      id: 'mechanism-bargain',
      label: both('A bargain of security and economy', '安全与经济的交易'),
      description: both(
        'Its firmness comes from a great strategic bargain between security and economy, which enables this “asymmetric alliance” to bear the strains of its transformation.',
        '同盟之所以稳固，是因为两国在安全与经济之间做成了一笔战略大交易，使这个“非对称性同盟”顶得住转型的压力。',
      ),
      cite: [line(66)],
    },
    {
      id: 'mechanism-pressure',
      label: both('“High-pressure politics”', '“高压政治”'),
      description: both(
        'With a strategy of “high-pressure politics”, which the map explains as curbing unilateral action in the alliance and managing crises, the United States makes sure that it holds the direction of Japanese strategy. The hub-and-spokes security structure, built on bilateralism, became the basic one of the Asia-Pacific.',
        '美国用“高压政治”的战略（导图的解释是：抑制同盟中的单边行动，并管理危机），确保日本的战略走向握在自己手里。这套以双边主义为基础的轴辐式安全架构，成了亚太的基本安全架构。',
      ),
      note: both(
        'The phrase on bilateralism is garbled in the map.',
        '“双边主义”后面的字句有误植（“至之上”）。',
      ),
      cite: [line(67)],
    },
  ],
};

export const mechanism: NodeInput = {
  id: 'mechanism',
  label: both('Features of the alliance as a mechanism', '同盟机制的特征'),
  cite: [line(60)],
  children: [
    {
      id: 'mechanism-properties',
      label: both('Properties', '特性'),
      cite: [line(61)],
      children: [
        {
          id: 'mechanism-elastic',
          label: both('An elastic mechanism', '有弹性的机制'),
          note: both('The map says no more of it.', '导图对此没有展开。'),
          cite: [line(62)],
        },
        {
          id: 'mechanism-durable',
          label: both('Considerable durability', '相当持久'),
          cite: [line(63)],
          children: [roots],
        },
      ],
    },
    {
      id: 'mechanism-contradictions',
      label: both('Inner contradictions', '内部的矛盾'),
      cite: [line(68)],
      children: [
        {
          id: 'mechanism-inequality',
          label: both('Control and being controlled', '控制与被控制'),
          description: both(
            'Japan’s “one-way” alliance dilemma shows in substance how unequal the strategic relation is. The contradiction between controlling and being controlled runs through its whole history.',
            '日本陷于“单向度”的同盟困境，说到底反映出双方战略关系并不平等。控制与被控制这对矛盾，同盟的全部历史都没有摆脱。',
          ),
          cite: [line(69)],
        },
        {
          id: 'mechanism-economy',
          label: both('Cooperation and economic imbalance', '合作与经济失衡'),
          description: both(
            'Cooperation that widens and deepens and an economic relation out of balance aggravate each other.',
            '一面是合作的拓展和深化，一面是经济关系失衡，两者互相加剧。',
          ),
          cite: [line(70)],
        },
        {
          id: 'mechanism-militarisation',
          label: both('Japan’s militarisation', '日本的军事化'),
          description: both(
            'The alliance holds a demand for Japan’s militarisation within itself and drives it from outside, which makes the strategic relation uncertain.',
            '同盟内在地要求日本军事化，又从外部推动它，两国的战略关系因此增添变数。',
          ),
          cite: [line(71)],
        },
      ],
    },
  ],
};
