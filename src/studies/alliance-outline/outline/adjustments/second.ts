import type {NodeInput} from '../../input.js';
import {line} from '../../cite.js';
import {both} from '../../text.js';

export const secondAdjustment: NodeInput = {
  id: 'second',
  label: both('Second adjustment: the younger Bush and Koizumi', '第二次调整：小布什政府与小泉政府时期'),
  description: both(
    'Military alliance and military integration grew stronger than ever before, while Japan pursued the standing of a “normal country”.',
    '军事同盟和军事一体化强化到前所未有的程度，与此同时日本谋求成为“正常国家”。',
  ),
  cite: [line(18)],
  children: [
    {
      id: 'second-2001',
      label: both('After September 11, 2001', '2001年“九一一”事件之后'),
      description: both(
        'The United States encouraged Japan to adjust its exclusively defensive posture and to be “hub” and “core” of the American deployment in the Asia-Pacific. From there it sought to make a “global alliance” that would serve its global strategy effectively.',
        '美国鼓励日本改变“专守防卫”，在美军的亚太部署里充当“枢纽”和“核心”，进一步想把同盟做成“全球性同盟”，好让它切实为美国的全球战略服务。',
      ),
      date: '2001',
      cite: [line(19)],
    },
    {
      id: 'second-2005',
      label: both(
        'The document of October 2005 on transformation and reorganisation',
        '2005年10月关于变革和改组的文件',
      ),
      description: both(
        'Its title looks to the future of the alliance, which it “redefines”: it stresses that the two cooperate closely, to meet global challenges and to reach common strategic aims in the region and the world. Both held that by carrying out the agreement on reorganising the American forces their cooperation entered a new stage.',
        '文件题为面向未来的变革和改组，给同盟“再定义”：它强调两国密切合作，以应付全球性挑战，实现双方共有的地区性与全球性战略目标。双方认为，落实美军整编的协议，就把合作带进了新阶段。',
      ),
      date: '2005-10',
      note: both(
        'The map has the alliance “redefined” in 1996 as well (line 15).',
        '导图说1996年同盟也曾“再定义”（第15行）。',
      ),
      cite: [line(20)],
    },
    {
      id: 'second-results',
      label: both('Result: a system for joint armed intervention', '结果：联合武装干预的体制'),
      description: both(
        'The two in fact set up a new system for intervening jointly and with arms in the security affairs of the region. Political trust and security cooperation rose higher than ever, in the interest of both.',
        '两国事实上建起一套新体制，可以联合起来用武力干预地区安全事务。政治互信与安全合作之高前所未见，合乎双方的利益。',
      ),
      cite: [line(21)],
      children: [
        {
          id: 'second-us',
          label: both('What the United States mainly wanted', '美国主要想要什么'),
          description: both(
            'To stay in the lead in this region, and to have Japan do more and answer for more within the framework of the alliance.',
            '在这一地区继续居于主导，并让日本在同盟框架里多起作用、多负责任。',
          ),
          cite: [line(22)],
        },
        {
          id: 'second-japan',
          label: both('What Japan mainly wanted', '日本主要想要什么'),
          description: both(
            'A larger part in the bilateral relation and, along with it, an ever wider range for the alliance and for “situations in surrounding areas”; more active bilateral and multilateral dealings in regional and international affairs; more room, more say and a higher international standing.',
            '在双边关系中分量更重，同时把同盟的适用范围和“周边事态”一再放宽；在地区和国际事务中更积极地开展双边与多边活动，为自己赢得更多空间、更多发言权和更高的国际地位。',
          ),
          cite: [line(23)],
        },
      ],
    },
  ],
};
