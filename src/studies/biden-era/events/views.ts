import type {EventInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';

/** What was said and what happened that made the two countries see the world alike. */
export const viewEvents: EventInput[] = [
  {
    date: '2020-11-09',
    display: both('9 November 2020 (note 25)', '2020年11月9日（注25）'),
    label: both(
      'Suga congratulates Biden on his victory: allies that share liberal democracy',
      '菅义伟祝贺拜登胜选：两国是有着共同自由民主主义的盟国',
    ),
    lane: 'views',
    cite: [article('drivers 2.2', 25)],
  },
  {
    date: '2021-04-17',
    display: both('report of 17 April 2021 (note 26)', '2021年4月17日的报道（注26）'),
    label: both(
      'Suga and Biden meet; summit talks stress the alliance of values',
      '菅义伟与拜登会谈；首脑会谈突出价值观同盟',
    ),
    lane: 'views',
    cite: [article('drivers 2.2', 26)],
  },
  {
    date: '2022-02',
    label: both(
      'The Ukraine crisis breaks out; both countries worry more that the international order is being broken',
      '乌克兰危机爆发，两国更担忧国际秩序遭到破坏',
    ),
    lane: 'views',
    cite: [article('drivers 1.2', 22)],
  },
  {
    date: '2022-05-13',
    display: both('published on 13 May 2022 (note 20)', '2022年5月13日发表（注20）'),
    label: both(
      'Survey of the Japan Institute of International Affairs: over half of the people in each country see a deadly threat in China, and in the North Korean nuclear programme',
      '日本国际问题研究所的调查：两国均有过半国民视中国和朝鲜的核计划为致命威胁',
    ),
    lane: 'views',
    cite: [article('drivers 1.2', 20)],
  },
  {
    date: '2022-05-24',
    display: both('report of 24 May 2022 (note 1)', '2022年5月24日的报道（注1）'),
    label: both(
      'Biden on Twitter: the alliance is firmer than ever',
      '拜登在推特上说，同盟比以往任何时候都牢固',
    ),
    lane: 'views',
    cite: [article('opening', 1)],
  },
  {
    date: '2022-10',
    label: both(
      'The American National Security Strategy calls China the only competitor with both the intent and, increasingly, the power to reshape the international order',
      '美国《国家安全战略》：兼有重塑国际秩序的意图和日益增长的力量的，只有中国这一竞争者',
    ),
    lane: 'views',
    cite: [article('drivers 1.1', 18)],
  },
  {
    date: '2022-12-16',
    display: both('16 December 2022 (note 19)', '2022年12月16日（注19）'),
    label: both(
      'Japan’s national security strategy calls China the greatest strategic challenge so far',
      '日本的国家安全保障战略：中国构成的战略挑战之大前所未有',
    ),
    lane: 'views',
    cite: [article('drivers 1.1', 19)],
  },
  {
    date: '2023-01-13',
    display: both('13 January 2023 (note 1)', '2023年1月13日（注1）'),
    label: both(
      'Joint statement of the United States and Japan, which the article names for Biden’s words of an alliance closer than ever',
      '美日联合声明；文章提到拜登称同盟紧密程度超过以往时，列有此件',
    ),
    lane: 'views',
    cite: [article('opening', 1)],
  },
];
