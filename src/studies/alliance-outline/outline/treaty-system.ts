import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';

export const parity: NodeInput = {
  id: 'parity',
  label: both('More equal, more mutual', '更对等，更互助'),
  description: both(
    'Equality and mutual help have become more evident. That comes not only of the United States being forced to “yield benefits and share power” but also of Japan’s own efforts to gain “equal rights”.',
    '对等和互助更加明显。原因不只是美国被迫“让利、分权”，也在于日本积极地去争“平权”。',
  ),
  note: both(
    'The line stands detached: it follows the list of references, and nothing in it says to which branch it belongs or of what period it speaks.',
    '这一行孤立在外：它排在参考文献之后，文中没有说明属于哪个分支，也没有说明讲的是哪个时期。',
  ),
  cite: [line(99)],
};

export const treatySystem: NodeInput = {
  id: 'treaty-system',
  label: both('The security system of Japan and the United States', '日美之间的安保体制'),
  cite: [line(100)],
  children: [
    {
      id: 'treaty-system-law',
      label: both('Its legal framework', '法律框架'),
      description: both(
        'The peace treaty with Japan, the security treaty and the administrative agreement together make up the security system of postwar relations, of which they are the legal framework.',
        '对日和约、安保条约和行政协定三者合起来，构成战后日美关系中的安保体制，也就是这一体制的法律框架。',
      ),
      date: '1951',
      note: both(
        'The year stands before the first of the three titles; whether it is meant for all three is not said.',
        '年份写在三个题名的第一个之前；是否也指另外两个，原文没有说。',
      ),
      cite: [line(101)],
    },
    {
      id: 'treaty-system-origin',
      label: both('How it arose', '怎样产生'),
      description: both(
        'It is a bilateral security mechanism, set up under American hegemony after the Second World War and at the beginning of the Cold War. The two went from enemies to friends, and the security needs of both were met; the United States could keep its control of Japan, and Japan followed it, dependent, under its umbrella.',
        '二战结束后、冷战之初，这一双边安全机制在美国霸权之下建立起来。两国化敌为友，各自的安全需要都得到满足；美国能够继续控制日本，日本则在美国的保护伞下依附和追随。',
      ),
      cite: [line(102)],
    },
    {
      id: 'treaty-system-redefined',
      label: both('Redefined in the nineties', '90年代的重新定义'),
      description: both(
        'By giving the security system a new position the United States formally took Japan into its new strategies for Asia and for the world.',
        '美国给安保体制重新定位，由此正式把日本编入自己新的亚洲战略和新的全球战略。',
      ),
      date: '1990/1999',
      display: both('the nineties', '90年代'),
      note: both(
        'The map refers to what it says of the declaration of 1996 (line 15).',
        '导图在这里让读者参看1996年的联合宣言（第15行）。',
      ),
      cite: [line(103)],
    },
  ],
};
