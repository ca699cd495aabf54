import {chenWang, mindMap, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** After the Cold War: the alliance adrift and defined anew, up to 2006. */
export const redefinition: EventInput[] = [
  {
    date: '1990/1999',
    display: both('the 1990s', '20世纪90年代'),
    label: both(
      'Without the Soviet Union the alliance drifts, and is then defined anew',
      '失去苏联这一对手后，同盟先是“漂流”，后又得到“重新定义”',
    ),
    lane: 'cohesion',
    cases: ['hashimoto'],
    cite: [chenWang('sec. 4.1'), mindMap('system'), zhu('sec. 1.2', {undated: true})],
  },
  {
    date: '1995-02-27',
    label: both(
      'A strategy report of the US Department of Defense for East Asia and the Pacific calls no bilateral relation more important than that with Japan',
      '美国防部发布《东亚·太平洋地区的安全战略》报告，称没有哪一双边关系比对日关系更重要',
    ),
    lane: 'washington',
    cases: ['hashimoto'],
    cite: [
      chenWang('sec. 4.1', {notes: [50]}),
      zhu('sec. 1.2', {date: '1995-02'}),
      mindMap('first', {date: '1995'}),
    ],
  },
  {
    date: '1996-02',
    label: both(
      'Hashimoto, visiting the United States, asks for the return of Futenma',
      '桥本龙太郎访美，要求归还普天间',
    ),
    lane: 'okinawa',
    cases: ['hashimoto'],
    cite: [chenWang('sec. 4.1')],
  },
  {
    date: '1996-04',
    label: both(
      'Joint declaration on security: the treaty relation is to stay the basis of stability and prosperity in Asia and the Pacific in the 21st century',
      '《日美联合安全宣言》：以安保条约为基础的关系，在21世纪仍是亚太安定与繁荣的基础',
    ),
    lane: 'documents',
    cases: ['hashimoto'],
    cite: [
      zhu('sec. 1.2'),
      mindMap('first', {date: '1996'}),
      chenWang('sec. 4.1', {notes: [51], undated: true}),
    ],
  },
  {
    date: '1996-04',
    display: both('early April 1996', '1996年4月初'),
    label: both(
      'A Japan–US special committee on Okinawa reports: eleven facilities, Futenma among them, to be returned, with American forces in Japan kept at their size',
      '“日美冲绳特别委员会”的报告提出：归还普天间等11处设施，驻日美军规模不变',
    ),
    lane: 'okinawa',
    cases: ['hashimoto'],
    cite: [chenWang('sec. 4.1', {notes: [22]})],
  },
  {
    date: '1996-04-12',
    label: both(
      'Agreement: Futenma is to be returned five to seven years after the completion of replacement facilities',
      '双方达成协议：替代设施完成后5至7年内归还普天间',
    ),
    lane: 'okinawa',
    cases: ['hashimoto'],
    cite: [chenWang('sec. 4', {notes: [48], date: '1996-04'}), chenWang('sec. 4.1', {notes: [48]})],
  },
  {
    date: '1997-09',
    label: both(
      'New Japan–US defence guidelines, with “situations in areas surrounding Japan” as a new concept',
      '《日美防卫新指针》出台，提出“周边事态”的新概念',
    ),
    lane: 'documents',
    cases: ['hashimoto'],
    cite: [chenWang('sec. 4.1'), mindMap('first'), zhu('sec. 1.2', {date: '1997'})],
  },
  {
    date: '1999-05',
    label: both(
      'Japan passes three bills on the new guidelines; the redefinition of the alliance is largely done',
      '日本通过3个新指针相关法案，同盟的重新定义大体完成',
    ),
    lane: 'documents',
    cases: ['hashimoto'],
    cite: [chenWang('sec. 4.1')],
  },
  {
    date: '2001',
    display: both('2001, after the events of 11 September', '2001年“九一一”事件后'),
    label: both(
      'The United States encourages Japan to adjust its “exclusively defensive” posture, and wants the alliance to become a global one',
      '美国鼓励日本对“专守防卫”作出调整，力求使日美同盟成为“全球性同盟”',
    ),
    lane: 'washington',
    cite: [mindMap('second')],
  },
  {
    date: '2005-10',
    label: both(
      '“Transformation and realignment for the future”: the alliance is defined anew, to work closely together for common regional and global strategic goals',
      '《美日同盟：面向未来的变革和改组》：再次重新定义同盟，两国为共有的地区性和全球性战略目标密切合作',
    ),
    lane: 'documents',
    cite: [mindMap('second')],
  },
];
