import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const FIELD = 'sec. 2, field 2';

export const politics: ItemInput[] = [
  {
    id: 'politics',
    column: 'means',
    field: 'politics',
    label: both('Leaders’ friendship, to oil the alliance and pull it on', '以首脑私交润滑并牵引同盟'),
    description: both(
      'Personal ties between the leaders are to keep the alliance running and draw it further.',
      '靠首脑个人关系保证同盟顺畅运转，并带动其深化和拓展。',
    ),
    actors: ['japan', 'abe'],
    evidence: [
      told(
        FIELD,
        'Abe believes that good relations between leaders solve differences and raise Japan’s presence and its power to mediate.',
        '安倍相信首脑交好有助于化解分歧，也能提升日本的存在感和斡旋能力。',
      ),
      told(
        FIELD,
        'By his own count he visits 80 countries and regions and holds over 800 talks. Meetings and calls with American presidents make up a large share.',
        '据他自己说，任内出访80个国家和地区，会谈800余次；其中与美国总统的会晤和通话占很大比重。',
      ),
    ],
    cite: [paper('sec. 2'), paper(FIELD)],
  },
  {
    id: 'politics-obama',
    column: 'means',
    parent: 'politics',
    field: 'politics',
    label: both('With Obama', '对奥巴马'),
    actors: ['japan', 'abe', 'obama'],
    evidence: [
      told(
        FIELD,
        'Having taken office, Abe telephones Obama and asks for an early visit.',
        '就任后，安倍即与奥巴马通话，希望尽早访美。',
        {date: '2012-12'},
      ),
      told(
        FIELD,
        'His visit to the Yasukuni shrine displeases the United States; he still builds a fairly close tie in the end.',
        '参拜靖国神社惹来美国不满，但他终究与奥巴马建立了较密切的私交。',
      ),
      told(
        FIELD,
        'Obama comes as a guest of state, the first president in 18 years to do so, and dines privately on sushi with Abe on the evening of his arrival.',
        '奥巴马以国宾身份访日，为18年来美国总统首次；抵日当晚，安倍设寿司私宴。',
        {date: '2014-04'},
      ),
      told(
        FIELD,
        'In return Obama takes a walk with Abe, then visiting, outside the Lincoln Memorial, beyond the official programme.',
        '作为回报，安倍访美时，奥巴马在官方日程之外与他到林肯纪念堂外散步。',
        {date: '2015-04'},
      ),
      told(
        FIELD,
        'The relationship of these years is called an irreplaceable partnership.',
        '这一时期的关系被称为无可替代的伙伴关系。',
      ),
    ],
    cite: [paper(FIELD)],
  },
  {
    id: 'politics-trump',
    column: 'means',
    parent: 'politics',
    field: 'politics',
    label: both('With Trump: the Abe–Trump tie', '对特朗普：“安—特”关系'),
    actors: ['japan', 'abe', 'trump'],
    evidence: [
      told(
        FIELD,
        'Abe is the first foreign leader to meet Trump after his election and the second whom he receives in the White House.',
        '安倍是特朗普当选后会见的首位外国领导人，也是其在白宫接待的第二位。',
      ),
      told(
        FIELD,
        'He takes up golf to suit Trump and meets him on the course.',
        '为迎合对方喜好，安倍练球并开展“高尔夫外交”。',
      ),
      told(
        FIELD,
        'Trump is made the first guest of state to visit and meet the new emperor, and the first American president to board a Japanese warship and to watch sumo.',
        '日本安排特朗普成为首位访日并会见新天皇的国宾，也是首位登上日本舰艇、首位观看相扑的美国总统。',
      ),
      told(FIELD, 'They telephone twice in one day.', '两人一天之内通话两次。', {date: '2017-09-03'}),
      told(
        FIELD,
        'The alliance is now called unshakable as never before; the author sees in the tie the political possibility for Japan to steer it.',
        '同盟被称为空前稳固；作者认为这一私交使日本在政治上有可能诱导同盟方向。',
      ),
    ],
    cite: [paper(FIELD)],
  },
];
