import type {LinkInput} from './input.js';
import {paper} from './cite.js';
import {both} from './text.js';

/** Only ties that the text itself draws, so all of them are `stated`. */
function tie(from: string, to: string, label: LinkInput['label'], ...places: string[]): LinkInput {
  return {from, to, ...(label && {label}), basis: 'stated', cite: places.map((place) => paper(place))};
}

const serves = both('is meant to serve', '意在服务于');
const pretext = both('is a pretext for', '是其借口');
const ledTo = both('led to', '带来');
const willLeadTo = both('will lead to', '将导致');

const purposes: LinkInput[] = [
  tie('axis', 'goal-constitution', both('keeps Japan safe until', '在此之前保障安全'), 'sec. 1(1)'),
  tie('rules', 'goal-power', serves, 'conclusion'),
  tie('rules-economy', 'goal-power', both('may bring closer', '可望助其实现'), 'sec. 1(3)'),
  tie('strategy', 'goal-regime', serves, 'sec. 2, field 1'),
  tie('diplomacy', 'goal-regime', serves, 'sec. 2, field 3'),
  tie('china-threat', 'goal-regime', pretext, 'sec. 2, field 3'),
  tie('north-korea', 'goal-regime', pretext, 'sec. 2, field 3'),
  tie('security', 'goal-regime', serves, 'sec. 2, field 4'),
  tie('security', 'role-junior', serves, 'sec. 2, field 4', 'sec. 2'),
];

const results: LinkInput[] = [
  tie('politics-trump', 'gain-influence', ledTo, 'sec. 3(1), gain 1'),
  tie('politics', 'gain-influence', ledTo, 'sec. 2'),
  {
    ...tie('politics', 'gain-tenure', ledTo, 'sec. 3(1), gain 1'),
    note: both(
      'What the text names as the cause is good relations with the United States and its presidents.',
      '原文所说的原因是良好的日美关系和与美国总统的交情。',
    ),
  },
  tie('china-threat', 'gain-attention', ledTo, 'sec. 3(1), gain 2'),
  tie('north-korea', 'gain-attention', ledTo, 'sec. 3(1), gain 2'),
  tie('security', 'gain-defence', ledTo, 'sec. 3(1), gain 3'),
  tie('arms', 'gain-equipment', ledTo, 'sec. 3(1), gain 3'),
  tie('space', 'gain-space', ledTo, 'sec. 3(1), gain 3'),
  tie('cyber', 'gain-cyber', ledTo, 'sec. 3(1), gain 3'),
  tie('china-threat', 'gain-force', ledTo, 'conclusion'),
  tie('exercises', 'gain-force', ledTo, 'conclusion'),
  tie('security', 'gain-force', ledTo, 'sec. 2'),
];

const prices: LinkInput[] = [
  {
    ...tie('north-korea', 'cost-korea', ledTo, 'sec. 3(2), cost 1', 'conclusion'),
    note: both(
      'The text blames one-sided reliance on the United States in this matter.',
      '原文归咎于在这一问题上单向依赖美国。',
    ),
  },
  tie('trade-pact', 'cost-pact', both('ended in', '结果是'), 'sec. 3(2), cost 2'),
  tie('politics-trump', 'cost-tariffs', both('did not prevent', '未能避免'), 'sec. 3(2), cost 2'),
  tie('strategy', 'cost-neighbours', ledTo, 'abstract', 'sec. 3(2), cost 3'),
  tie('china-threat', 'cost-china', ledTo, 'sec. 3(2), cost 3'),
  tie('security', 'cost-dilemma', willLeadTo, 'sec. 3(2), cost 3'),
  tie('politics-trump', 'cost-image', ledTo, 'sec. 3(2)'),
  tie('strategy', 'cost-backfire', willLeadTo, 'conclusion'),
];

const towardsGoal: LinkInput[] = [
  tie('gain-tenure', 'goal-regime', both('gave time for', '提供了时间'), 'sec. 3(1), gain 1'),
  tie('gain-room', 'goal-regime', both('made a better setting for', '营造了较好环境'), 'sec. 3(1), gain 2'),
  tie('gain-defence', 'goal-regime', both('is the core of', '是其核心'), 'sec. 3(1), gain 3'),
  tie('gain-force', 'goal-regime', both('reached in part', '使其部分达成'), 'sec. 3', 'conclusion'),
  tie('gain-network', 'role-patron', both('thins out the power of', '稀释其权力'), 'sec. 3(1), gain 2'),
  tie('cost-neighbours', 'goal-power', both('does not help', '无助于'), 'sec. 3(2), cost 3'),
  tie('cost-backfire', 'goal-regime', both('works against', '适得其反'), 'conclusion'),
];

export const links: LinkInput[] = [...purposes, ...results, ...prices, ...towardsGoal];
