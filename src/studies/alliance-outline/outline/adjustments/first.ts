import type {NodeInput} from '../../input.js';
import {line} from '../../cite.js';
import {both} from '../../text.js';

export const firstAdjustment: NodeInput = {
  id: 'first',
  label: both('First adjustment: the Clinton administration', '第一次调整：克林顿政府时期'),
  description: both(
    'The alliance was strengthened with closer bilateral security cooperation at the core.',
    '同盟得到强化，核心是加强双边安全合作。',
  ),
  cite: [line(12)],
  children: [
    {
      id: 'first-background',
      label: both('Background: the enemy gone, tension remaining', '背景：假想敌消失，紧张犹存'),
      description: both(
        'With the Soviet Union the presumed enemy was gone, and both sides doubted the worth of the alliance. International security eased, friction over trade came to the fore and with it rivalry; yet the Korean Peninsula and the Taiwan Strait stayed tense.',
        '苏联这个假想敌不复存在，两国都怀疑同盟还有没有价值。国际安全趋于缓和，双方的经贸摩擦和相互竞争便显露出来；不过朝鲜半岛和台湾海峡一直紧张。',
      ),
      cite: [line(13)],
    },
    {
      id: 'first-1995',
      label: both(
        'The American report on East Asian security strategy, 1995',
        '1995年美国的《东亚安全战略报告》',
      ),
      description: both(
        'The security alliance with Japan is the key to American security policy in Asia. The relation as a whole has three pillars: the security alliance, political cooperation, and economy and trade.',
        '美国在亚洲的安全政策，关键在于同日本的安全同盟。两国整体关系靠三根支柱：一是安全同盟，二是政治合作，三是经济与贸易。',
      ),
      date: '1995',
      cite: [line(14)],
    },
    {
      id: 'first-1996',
      label: both('The Joint Declaration on Security, 1996', '1996年的《美日联合安全宣言》'),
      description: both(
        'Its subtitle speaks of an alliance for the 21st century. It reaffirms how much the security system matters and “redefines” the alliance: the security relation founded on the security treaty is the bedrock of common security aims, and can go on to be the basis for stability and prosperity in the Asia-Pacific in the 21st century. In the map’s reading the alliance, until then meant for defence against invasion alone, was thereby given the function of intervening in the affairs of the region.',
        '副题是面向21世纪的同盟。宣言重申安保体制的重要，并给同盟“再定义”：两国以安保条约为根据的安全关系，既是实现共同安全目标的基石，到了21世纪也还能作为亚太安定繁荣的基础。照导图的理解，同盟的功能从此由单单防备入侵，变为介入亚太事务。',
      ),
      date: '1996',
      cite: [line(15)],
    },
    {
      id: 'first-1997',
      label: both('The new Guidelines of September 1997', '1997年9月的新版《日美防卫合作方针》'),
      description: both(
        'They concern a wider range and more functions of the alliance, and set up a security system in which the two sides coordinate and operate jointly.',
        '着眼于扩大同盟的适用范围和职能，建立起彼此协同、联合作战的安保体制。',
      ),
      date: '1997-09',
      note: both(
        'The map has another word for “guidelines” here than where it speaks of 1978 and 2015.',
        '导图在这里写作“方针”，讲到1978年和2015年时则写作“指针”。',
      ),
      cite: [line(16)],
    },
    {
      id: 'first-results',
      label: both('Results: a clearer consensus, a wider reach', '结果：共识更明确，范围更宽'),
      description: both(
        'Consensus in ideology and values became clearer and more united. The alliance began to turn to situations around Japan such as the Korean nuclear question and a Taiwan Strait crisis, to non-traditional security, and into an ideological league whose values are freedom and democracy. The bounds of an exclusively defensive posture were broken with the new notion of “situations in surrounding areas”, so that the alliance could do more for American strategy in the Asia-Pacific; by reading that notion vaguely and broadly Japan in substance broke into what the constitution had closed off as “collective self-defence”. A bilateral coordination mechanism was proposed for the first time, and the two began to build a military framework for their cooperation.',
        '在意识形态和价值观上，共识更明确也更一致。同盟开始转而应对朝核问题、台海危机这类周边事态，转向非传统安全，并转成以自由、民主为价值观的意识形态联盟。“周边事态”这个新概念越出了“专守防卫”的界限，使同盟能为美国的亚太战略多起作用；日本把它解释得又模糊又宽泛，实质上闯过了宪法在“集体自卫权”上设的禁区。建立双边协调机制，是第一次提出；合作的军事框架也从此着手搭建。',
      ),
      cite: [line(17)],
    },
  ],
};
