import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';

export const founding: NodeInput = {
  id: 'founding',
  label: both('The alliance is founded', '同盟的缔结'),
  cite: [line(5)],
  children: [
    {
      id: 'founding-occupation',
      label: both('Occupation and rebuilding in three phases', '占领与重建的三个时期'),
      description: both(
        'After the Second World War the Allies, led by the United States, occupied and rebuilt Japan: first came punishment and reform (1945–1947), then economic revival (1947–1950), last the making of the peace treaty (1950–1952).',
        '二战之后，美国带领盟军占领并重建日本：先是惩罚与改革（1945—1947年），再是恢复经济（1947—1950年），最后是订立和约（1950—1952年）。',
      ),
      date: '1945/1952',
      note: both(
        'The same words stand above the map as its summary (line 2).',
        '同样的文字又作为简介排在导图上方（第2行）。',
      ),
      cite: [line(6)],
    },
    {
      id: 'founding-treaties',
      label: both('From containment to support: the two treaties', '由遏制转为扶植：两个条约'),
      description: both(
        'As the Cold War spread, the United States soon changed its strategy in the Far East and turned from containing Japan to building it up. To bring this about and to set the relation on a new footing it manipulated the United Nations, as the map has it, towards a separate peace. The Treaty of San Francisco, which it and Japan signed in September 1951 and which was in force from 28 April 1952, ended the Allied occupation and made Japan a sovereign state again. “On the same day” the two signed the Security Treaty of 1951: the United States would keep a certain force in and around Japan to protect it.',
        '冷战铺开后，美国不久就改变了远东战略，对日本不再遏制，转而扶植。为了完成这一转变、给两国关系重新定位，用导图的说法，美国操纵联合国，走片面媾和的路。美日1951年9月签订《旧金山和约》，到1952年4月28日和约生效，盟军占领就此结束，日本重新成为主权国家。“同日”两国签署1951年的《日美安全保障条约》：美国在日本及其附近保留一定兵力，用来保护日本。',
      ),
      date: '1951-09/1952-04-28',
      note: both(
        '“The same day” follows directly on 28 April 1952, the day on which the peace treaty took effect, although the security treaty is called that of 1951; the map does not say more clearly when it was signed.',
        '“同日”紧接在和约生效的1952年4月28日之后，安保条约却又被称为1951年的条约；究竟何日签署，导图没有说清。',
      ),
      cite: [line(7)],
    },
  ],
};

export const guidelines1978: NodeInput = {
  id: 'guidelines-1978',
  label: both('The Guidelines for Defence Cooperation of November 1978', '1978年11月的《防卫合作指针》'),
  description: both(
    'The first legal framework since the founding for how the two go about security cooperation. It is the ground on which the alliance deepened, and it set the alliance on the way to being a truly military one.',
    '同盟缔结以来，这是头一个规定安全合作怎样进行的法律框架；同盟的深化以它为根基，并由此朝真正的军事同盟转变。',
  ),
  date: '1978-11',
  note: both(
    'Placed beside the founding; in the map it may have stood under it.',
    '这里与“同盟的缔结”并列；在导图中也可能原属其下。',
  ),
  cite: [line(8)],
  children: [
    {
      id: 'guidelines-1978-background',
      label: both('Background: American decline, Japanese worry', '背景：美国下滑，日本担忧'),
      description: both(
        'In the 1970s American strength declined in relative terms, and the contest with the Soviet Union turned in the latter’s favour. Under the Nixon Doctrine the United States drew back forces in Asia, and Sino-American relations were normalised. Japan feared that its ally would give up the promise of security, and began both to seek closer defence cooperation with it and to follow a more autonomous defence policy.',
        '进入1970年代，美国的相对实力走低，美苏之争渐渐对苏联有利。美国按“尼克松主义”在亚洲减少兵力，中美关系也走向正常化。日本怕美国丢下保护日本的承诺，于是一面寻求与美国在防卫上靠得更紧，一面开始推行更自主的防卫政策。',
      ),
      date: '1970/1979',
      display: both('the 1970s', '1970年代'),
      note: both(
        'The word for the place where forces were drawn back is misprinted; it is read as Asia.',
        '说明在何处减少兵力的词误作“亚军”，这里读作亚洲。',
      ),
      cite: [line(9)],
    },
    {
      id: 'guidelines-1978-results',
      label: both('What came of it, and what did not', '成果与不足'),
      description: both(
        'Joint action of the Self-Defence Forces and the American forces in Japan got procedures where there had been none, and “joint consultation” was set up as the basis of the alliance. But no plan for joint operations was made, and the two diverged over common strategic aims: Japan was concerned mainly for its own security and defence and not for the Far East’s, whereas the United States wanted it to do more for peace and stability there.',
        '自卫队与驻日美军如何联合行动，从此有了程序；“共同磋商”机制建立起来，成为同盟的基础。但联合作战计划没有制定，共同战略目标也有分歧：日本主要关心自己的安全与防卫，而不是远东的；美国则想让日本为远东的和平与稳定多出力。',
      ),
      cite: [line(10)],
    },
  ],
};
