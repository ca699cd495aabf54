import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';

const functions: NodeInput = {
  id: 'pivot-functions',
  label: both('What the alliance does', '同盟的作用'),
  cite: [line(35)],
  children: [
    {
      id: 'pivot-cornerstone',
      label: both('Cornerstone', '基石'),
      cite: [line(36)],
      children: [
        {
          id: 'pivot-cornerstone-why',
          label: both('Joined economic and military strength', '经济与军事的合力'),
          description: both(
            'It is considerable, and the alliance a fulcrum on which strategy turns to the Asia-Pacific.',
            '合力不可小看，同盟是战略转向亚太时的支点。',
          ),
          cite: [line(37)],
        },
      ],
    },
    {
      id: 'pivot-intermediary',
      label: both('Intermediary', '中介'),
      cite: [line(38)],
      children: [
        {
          id: 'pivot-intermediary-how',
          label: both('Projection and defence', '投送与防卫'),
          description: both(
            'Projection: the bases in Japan are a relay from which the United States sends forces to countries and areas of the Asia-Pacific. Defence: the forces in Japan are a transfer point from which it protects Japan and other allies.',
            '投送：美国经驻日基地中继，把兵力送往亚太各国和各地区。防卫：美国经驻日美军中转，为日本和别的盟友提供保护。',
          ),
          cite: [line(39)],
        },
      ],
    },
    {
      id: 'pivot-balance',
      label: both('Balance, “most important”', '“最重要”的平衡'),
      cite: [line(40)],
      children: [
        {
          id: 'pivot-balance-how',
          label: both('A balance to rising powers', '平衡新兴力量'),
          description: both(
            'In answer to what China’s rise means, as shock and as challenge, for the order of the Asia-Pacific, the alliance is the most important one by which the United States balances the region’s rising powers.',
            '面对中国崛起给亚太格局造成的冲击和挑战，美国要平衡亚太的新兴国家力量，最重要的同盟就是它。',
          ),
          cite: [line(41)],
        },
      ],
    },
    {
      id: 'pivot-pull',
      label: both('Pull and radiation, “most important” too', '同样“最重要”的牵引与辐射'),
      note: both(
        'The map calls this function and the one before it most important alike.',
        '前一项作用和这一项，导图都称为最重要。',
      ),
      cite: [line(42)],
      children: [
        {
          id: 'pivot-pull-how',
          label: both('One alliance that moves all', '牵动全局的一个同盟'),
          description: both(
            'Nowhere does the United States have more bases and troops, or get more financial support, than in Japan: the most central of its alliances in the Asia-Pacific, which moves the whole when it moves. By “alliance + x” it seeks to extend the structure of that system and to multiply the strength of alliances.',
            '美国在日本的基地、驻军和得到的财政支持都居首位，这是其亚太同盟体系里最核心的一个，牵一处而动全身。美国还想用“同盟+x”的模式拓展体系的结构，让同盟的力量成倍增加。',
          ),
          cite: [line(43)],
        },
      ],
    },
  ],
};

export const pivot: NodeInput = {
  id: 'pivot',
  label: both('The alliance in the American return to Asia', '同盟与美国的重返亚洲'),
  cite: [line(34)],
  children: [
    functions,
    {
      id: 'pivot-spokes',
      label: both('The hub-and-spokes system', '“轴辐”体系'),
      description: both(
        'The American alliances in the Asia-Pacific were built in the Cold War to contain the Soviet Union. They tie the United States to Japan, South Korea, Australia, Thailand and the Philippines.',
        '美国在亚太的联盟体系是冷战年代为遏制苏联建起来的，由美国分别与日本、韩国、澳大利亚、泰国、菲律宾结成。',
      ),
      note: both(
        'Placed beside the functions; it may belong to the last of them, which speaks of the system.',
        '这里与各项作用并列；最后一项作用谈到这一体系，它也可能原属该项。',
      ),
      cite: [line(44)],
    },
    {
      id: 'pivot-points',
      label: both('Four points on the adjustments', '关于调整的四点'),
      description: both(
        '(1) The range of the alliance has widened, from an exclusively defensive posture to “situations in surrounding areas” and on to “international peace and security”. Japan’s standing in regional and global affairs has risen and the relation is somewhat less asymmetric and unequal; but the United States will not loosen its control and influence, and Japan cannot do without it. (2) For its lead in the Asia-Pacific and its superiority at sea in the Western Pacific the United States cannot do without what the point calls the challenges of the alliance. (3) The core of the adjustments is the lifting of the ban on collective self-defence. (4) China has always been the key to them.',
        '其一，同盟的适用范围越来越大，由“专守防卫”到“周边事态”，再到“维护国际和平与安全”；日本在地区事务和全球事务里的地位有所上升，不对称、不平等略有改善，但美国不会放松控制和影响，日本也离不开美国。其二，美国要维持在亚太的主导地位和西太平洋的海上优势，少不了所谓同盟的“挑战”。其三，调整的核心在于解禁集体自卫权。其四，调整的关键从来都是中国。',
      ),
      note: both(
        'The second point says “challenges”, which makes little sense; “adjustment” may be meant. The line sums up the adjustments above; it is left where it stands in the order of the text.',
        '第二点说“挑战”，文意不通，或许是指调整。这一行总结的是前面的几次调整；这里依原文次序放在此处。',
      ),
      cite: [line(45)],
    },
  ],
};
