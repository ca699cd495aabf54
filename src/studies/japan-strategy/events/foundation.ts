import type {EventInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

/** From the start of the alliance to the overtaking of Japan by China. */
export const foundationEvents: EventInput[] = [
  {
    date: '1952',

    label: both(
      'San Francisco treaty in force: Japan is sovereign again; under the security treaty American forces stay, and the alliance begins',
      '旧金山和约生效，日本恢复主权；美军凭安保条约留驻，同盟由此开端',
    ),
    lane: 'alliance',
    cite: [paper('sec. 1(1)')],
  },
  {
    date: '1960/1969',

    display: both('1960s', '20世纪60年代'),
    label: both(
      'Kishi Nobusuke has the security treaty revised: the American forces get a legal duty to defend Japan',
      '岸信介促成修订安保条约，驻日美军负有防卫日本的法律义务',
    ),
    lane: 'alliance',
    cite: [paper('sec. 1(1)')],
  },
  {
    date: '1995-02',

    label: both(
      'The Nye report on security in East Asia calls the alliance with Japan the key to American security policy in Asia',
      '奈主持的东亚安全报告称对日同盟是美国亚洲安全政策的关键',
    ),
    lane: 'setting',
    cite: [paper('sec. 1(2)', 'nye-1995')],
  },
  {
    date: '1996-04',

    label: both('Japan-U.S. Joint Declaration on Security', '《日美联合安全宣言》发表'),
    lane: 'alliance',
    cite: [paper('sec. 1(2)', 'declaration-1996')],
  },
  {
    date: '1997',

    label: both(
      'Guidelines for defence cooperation revised: “situations in areas surrounding Japan”',
      '修订《日美防卫合作指针》，提出“周边事态”',
    ),
    lane: 'alliance',
    cite: [paper('sec. 1(2)')],
  },
  {
    date: '2006',

    label: both(
      'Abe, forming his first cabinet, puts forward an “arc of freedom and prosperity”',
      '安倍首次组阁，提出“自由与繁荣之弧”',
    ),
    lane: 'japan',
    cite: [paper('sec. 1(3)'), paper('sec. 2, field 3')],
  },
  {
    date: '2010',

    label: both('China’s gross domestic product overtakes Japan’s', '中国国内生产总值总量超过日本'),
    lane: 'setting',
    cite: [paper('introduction'), paper('sec. 2, field 3')],
  },
  {
    date: '2010-11',

    label: both(
      'First policy dialogue on the internet economy, in Tokyo',
      '首次日美互联网经济政策合作对话在东京举行',
    ),
    lane: 'defence',
    cite: [paper('sec. 2, field 4')],
  },
];
