import type {LedgerItemInput} from '../input.js';
import {article} from '../cite.js';
import {both} from '../text.js';
import {threats} from './threats.js';

const values: LedgerItemInput[] = [
  {
    id: 'values',
    column: 'drivers',
    label: both('Return of an alliance of values', '“价值观同盟”的回归'),
    description: both(
      'Stress on values, one of the greatest differences between Biden and Trump, brings the American government into accord with Japan, which has always held values important; the author sees in this the ground of strengthening on all sides.',
      '重视价值观，是拜登与特朗普的一大区别，也与一向看重价值观的日本合拍；作者认为这是全方位强化的基础。',
    ),
    actors: ['us', 'japan'],
    status: 'claimed',
    evidence: [
      {
        claim: both(
          'Summit talks between the two countries went on to stress the alliance of values.',
          '此后两国的首脑会谈也突出了价值观同盟。',
        ),
        cite: [article('drivers 2.2', 26)],
      },
    ],
    cite: [article('drivers 2.1'), article('drivers 2.2')],
  },
  {
    id: 'values-us',
    parent: 'values',
    column: 'drivers',
    label: both('The United States speaks of democracy again', '美国重新强调民主等价值'),
    description: both(
      'That Biden stresses democracy and other values satisfies Japan more than the Trump administration did.',
      '拜登强调民主等价值观，比特朗普政府更合日本的心意。',
    ),
    actors: ['us'],
    status: 'claimed',
    cite: [article('drivers 2.1'), article('drivers 2.2')],
  },
  {
    id: 'values-japan',
    parent: 'values',
    column: 'drivers',
    label: both('Japan wants the United States back in values diplomacy', '日本盼望美国重回价值观外交'),
    description: both(
      'Japan keeps up its values diplomacy so as to lead while the international order is rebuilt. Its own strength does not suffice for that, so it had long hoped that the United States would unite the allies over values again.',
      '国际秩序重塑之际，日本延续价值观外交，想要起领导作用；但自身国力不够，所以一直希望美国重新以价值观凝聚盟友。',
    ),
    actors: ['japan'],
    status: 'claimed',
    note: both(
      'The day of Suga’s words is that of note 25; the text sets them after news of Biden’s victory.',
      '菅义伟讲话的日期取自注25；正文只说是在得知拜登胜选之后。',
    ),
    evidence: [
      {
        claim: both(
          'Suga, then prime minister, congratulated Biden on his victory: the two countries are allies that share liberal democracy.',
          '时任首相菅义伟祝贺拜登胜选时说，两国是有着共同自由民主主义的盟国。',
        ),
        date: '2020-11-09',
        cite: [article('drivers 2.2', 25)],
      },
    ],
    cite: [article('drivers 2.1', 23), article('drivers 2.2', 24)],
  },
];

const needs: LedgerItemInput[] = [
  {
    id: 'needs',
    column: 'drivers',
    label: both('Each needs the other for its strategy at home', '双方的国内战略彼此需要'),
    description: both(
      'Named as an important driving force: the closer alliance is also the result of what the domestic strategies of both sides require of each other.',
      '作者视之为一股重要动力：同盟更加紧密，也是双方国内战略互有所需的结果。',
    ),
    actors: ['us', 'japan'],
    status: 'claimed',
    cite: [article('drivers 3.1'), article('drivers 3.3')],
  },
  {
    id: 'needs-us',
    parent: 'needs',
    column: 'drivers',
    label: both('The United States: hands free to rebuild at home', '美国：腾出手来重整国内'),
    description: both(
      'Biden found a depressed economy and a torn society and set out to rebuild the middle class: development, livelihoods, infrastructure, taxes. To succeed he needs allies that share the burden of the alliances, so that rivalry with China goes on abroad meanwhile; Japan is among the most active.',
      '拜登面对的是低迷的经济和撕裂的社会，于是着手重建中产阶级，涉及经济社会发展、民生、基础设施和税制。要做成此事，就需要盟友分担同盟的责任，好在治理国内的同时继续在外与中国竞争；日本是最积极的盟友之一。',
    ),
    actors: ['us'],
    status: 'claimed',
    cite: [article('drivers 3.1', 27), article('drivers 3.2')],
  },
  {
    id: 'needs-japan',
    parent: 'needs',
    column: 'drivers',
    label: both('Japan: to become a great power beyond the post-war system', '日本：摆脱战后体制、成为大国'),
    description: both(
      'Japan has long aimed to be a political and even a military power, to leave the post-war system behind and to hold a rank that matches its economy. American need of Japan lets it raise its political standing and expand its arms.',
      '日本长期以政治大国乃至军事大国为目标，想走出战后体制，取得与经济实力相当的地位。美国对它的需要，使它得以借机抬升国际政治地位并扩充军备。',
    ),
    actors: ['japan'],
    status: 'claimed',
    cite: [article('drivers 3.3')],
  },
];

/** What drove the strengthening: the article's three drivers, each with its parts. */
export const drivers: LedgerItemInput[] = [...threats, ...values, ...needs];
