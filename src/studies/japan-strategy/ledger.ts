import type {LedgerInput} from './input.js';
import {paper} from './cite.js';
import {axis} from './items/axis.js';
import {costs} from './items/costs.js';
import {defenceGains} from './items/defence-gains.js';
import {diplomacy} from './items/diplomacy.js';
import {domains} from './items/domains.js';
import {economy} from './items/economy.js';
import {gains} from './items/gains.js';
import {goal} from './items/goal.js';
import {politics} from './items/politics.js';
import {publicGood} from './items/public-good.js';
import {regionCosts} from './items/region-costs.js';
import {role} from './items/role.js';
import {rules} from './items/rules.js';
import {security} from './items/security.js';
import {strategy} from './items/strategy.js';
import {summaryGains} from './items/summary-gains.js';
import {links} from './links.js';
import {both} from './text.js';

const positions = [axis, publicGood, ...rules];
const means = [...strategy, ...politics, ...diplomacy, ...security, ...domains, ...economy];
const effects = [...gains, ...defenceGains, ...summaryGains, ...costs, ...regionCosts];

export const ledger: LedgerInput = {
  id: 'alliance-as-tool',
  title: both('The alliance as a tool of Japan’s strategy', '作为日本战略工具的日美同盟'),
  columns: [
    {id: 'goal', label: both('National goal', '国家目标')},
    {id: 'position', label: both('What the alliance is for', '同盟定位')},
    {id: 'means', label: both('Means', '政策手段')},
    {id: 'effect', label: both('Effects for Japan', '对日本的效果')},
    {id: 'role', label: both('Change of roles', '角色转变')},
  ],
  fields: [
    {id: 'strategy', label: both('Strategy', '战略')},
    {id: 'politics', label: both('Politics', '政治')},
    {id: 'diplomacy', label: both('Diplomacy', '外交')},
    {id: 'security', label: both('Security', '安全')},
    {id: 'economy', label: both('Economy', '经济')},
  ],
  actors: [
    {id: 'japan', label: both('Japan', '日本')},
    {id: 'abe', label: both('Abe Shinzō', '安倍晋三')},
    {id: 'suga', label: both('Suga Yoshihide', '菅义伟')},
    {id: 'kishida', label: both('Kishida Fumio', '岸田文雄')},
    {id: 'united-states', label: both('United States', '美国')},
    {id: 'obama', label: both('Obama', '奥巴马')},
    {id: 'trump', label: both('Trump', '特朗普')},
    {id: 'biden', label: both('Biden', '拜登')},
  ],
  note: both(
    [
      'Gains and losses are the paper’s, judged for Japan.',
      'The body numbers three gains and three costs. A fourth cost, image, follows unnumbered; the conclusion adds two more, and says again that policy towards North Korea is at a dead end. The abstract counts four costs. The body’s order is kept here.',
      'Means have the field that the paper puts them in, effects only where the paper’s words place them in one.',
      'Effects that the paper tells as having happened, by its own judgement, are told apart from what it argues and from what it expects.',
      'Links are ties that the text draws itself. No gain is tied to the economic means.',
    ].join(' '),
    [
      '得失均为论文所述，以日本为准。',
      '正文编号的收益与代价各三项；第四项代价（国际形象）未编号；结语另添两项，并重申对朝政策陷入死路。摘要则列四项代价。这里依正文次序。',
      '手段的领域依论文划分；效果只在论文用语明确归属时才标领域。',
      '论文（依其判断）当作已经发生的效果、它的论断，以及它的预料，分别标明。',
      '连线均为原文自己指出的联系；没有哪项收益与经济手段相连。',
    ].join(''),
  ),
  items: [...goal, ...positions, ...means, ...effects, ...role],
  links,
  cite: [paper('abstract'), paper('sec. 1'), paper('sec. 2'), paper('sec. 3'), paper('conclusion')],
};
