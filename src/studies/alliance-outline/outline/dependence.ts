import type {NodeInput} from '../input.js';
import {line} from '../cite.js';
import {both} from '../text.js';

const grounds: NodeInput = {
  id: 'dependence-grounds',
  label: both('Strategic dependence on the United States', '对美国的战略依附'),
  note: both('The line repeats the one above it word for word.', '这一行与上一行文字完全相同。'),
  cite: [line(73)],
  children: [
    {id: 'dependence-values', label: both('Identification in values', '价值上的认同'), cite: [line(74)]},
    {id: 'dependence-politics', label: both('Political returns', '政治上的回报'), cite: [line(75)]},
    {id: 'dependence-economy', label: both('Economic interests', '经济上的利益'), cite: [line(76)]},
    {id: 'dependence-security', label: both('Guaranteed security', '安全上的保障'), cite: [line(77)]},
  ],
};

const centrifugal: NodeInput = {
  id: 'centrifugal',
  label: both('Japan’s “centrifugal force” from the United States', '日本对美国的“离心力”'),
  cite: [line(78)],
  children: [
    {
      id: 'centrifugal-dilemma',
      label: both('The alliance dilemma', '同盟的困境'),
      description: both('To be abandoned, or to be dragged in.', '要么遭抛弃，要么受牵连。'),
      cite: [line(79)],
    },
    {
      id: 'centrifugal-independence',
      label: both('The call for independence', '自立的诉求'),
      description: both(
        'It is driven by nationalism. Conservative politics in Japan puts more weight on national consciousness and on the country’s own cultural traditions, which clash with American values. The right is inclined against America deep down as well: it resents the “peace constitution” drawn up under American lead and the harm done to “national dignity”, and calls for Japan to become a “normal state”, the final aim of which is to shake off American control and truly stand alone.',
        '推动它的是民族主义。日本的保守政治更看重民族意识和自身的文化传统，与美式价值观念相冲突。右翼骨子里也有反美的一面，对美国主导之下制定的“和平宪法”心怀不满，也不甘“国家尊严”受损，要求日本“国家正常化”，最终是要挣脱美国的控制，真正独立。',
      ),
      note: both(
        'A word before “national dignity” is garbled; what does the harm is left open here.',
        '“国家尊严”之前有误植（“对美衣服损伤”），尊严因何受损，这里存疑。',
      ),
      cite: [line(80)],
    },
    {
      id: 'centrifugal-bases',
      label: both('The burden of the bases', '基地的负担'),
      description: both(
        'Interests are reckoned; public opinion presses.',
        '既有利益上的盘算，也有民意的压力。',
      ),
      cite: [line(81)],
    },
    {
      id: 'centrifugal-autonomy',
      label: both('Strategic autonomy', '战略上的自主'),
      description: both(
        'A hard choice while China and the United States confront each other.',
        '中美对立，选择艰难。',
      ),
      cite: [line(82)],
    },
  ],
};

export const dependence: NodeInput = {
  id: 'dependence',
  label: both('Japan’s strategic dependence on the United States', '日本对美国的战略依附'),
  note: both(
    'This line and the next are the same; here the first is taken for the whole branch and the second for its first part.',
    '这一行与下一行相同；这里把前者当作整个分支，后者当作其中第一部分。',
  ),
  cite: [line(72)],
  children: [
    grounds,
    centrifugal,
    {
      id: 'dependence-limits',
      label: both('Not unbreakable', '并非牢不可破'),
      description: both(
        'Japan’s reliance on the United States in all respects is what the dependence needs in order to last. Should it change (a common outside threat, American hegemony, the weight of the United States for Japan’s economy and so on), Japan would depend on the United States less. The relation is far from unbreakable, and the inequality of the two is its fundamental contradiction: American pressure and control, or Japan’s quest to leave America and stand alone, may either of them shake its foundation once a critical point is passed.',
        '日本在各方面依赖美国，“依附性”才得以存续。外部的共同威胁、美国的霸权地位、美国对日本经济的重要性等一旦变化，日本对美国的依赖就会减弱。日美关系远没有牢固到打不破的地步，地位不平等是它的根本矛盾：美国对日施压和控制也好，日本追求“脱美自立”也好，一旦越过临界点，两国关系的根基就可能动摇。',
      ),
      cite: [line(83)],
    },
  ],
};
