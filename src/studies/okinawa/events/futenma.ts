import type {EventInput} from '../input.js';
import {paper} from '../cite.js';
import {both} from '../text.js';

/** From the redefinition of the alliance to the joint statement of 2010. */
export const futenmaEvents: EventInput[] = [
  {
    date: '1995-02-27',
    label: both(
      'A strategy report of the US Department of Defense for East Asia and the Pacific calls no bilateral relation more important than that with Japan',
      '美国防部发布《东亚·太平洋地区的安全战略》报告，称没有哪一双边关系比对日关系更重要',
    ),
    lane: 'alliance',
    cases: ['hashimoto'],
    cite: [paper('sec. 4.1', 50)],
  },
  {
    date: '1996-02',
    label: both(
      'Hashimoto, visiting the United States, asks for the return of Futenma',
      '桥本龙太郎访美，要求归还普天间',
    ),
    lane: 'negotiation',
    cases: ['hashimoto'],
    cite: [paper('sec. 4.1')],
  },
  {
    date: '1996-04',
    display: both('early April 1996', '1996年4月初'),
    label: both(
      'A Japan–US special committee on Okinawa reports: eleven facilities, Futenma among them, to be returned, with American forces in Japan kept at their size',
      '“日美冲绳特别委员会”的报告提出：归还普天间等11处设施，驻日美军规模不变',
    ),
    lane: 'negotiation',
    cases: ['hashimoto'],
    cite: [paper('sec. 4.1', 22)],
  },
  {
    date: '1996-04-12',
    label: both(
      'Agreement: Futenma is to be returned five to seven years after the completion of replacement facilities',
      '双方达成协议：替代设施完成后5至7年内归还普天间',
    ),
    lane: 'negotiation',
    cases: ['hashimoto'],
    cite: [paper('sec. 4', 48), paper('sec. 4.1', 48)],
  },
  {
    date: '1997-09',
    label: both('New Japan–US defence guidelines appear', '《日美防卫新指针》出台'),
    lane: 'alliance',
    cases: ['hashimoto'],
    cite: [paper('sec. 4.1')],
  },
  {
    date: '1999-05',
    label: both(
      'Japan passes three bills on the new guidelines; the redefinition of the alliance is largely done',
      '日本通过3个新指针相关法案，同盟的重新定义大体完成',
    ),
    lane: 'alliance',
    cases: ['hashimoto'],
    cite: [paper('sec. 4.1')],
  },
  {
    date: '2006-05-01',
    label: both(
      'Japan and the United States agree to move Futenma to Henoko, near Camp Schwab in Nago; the prefecture and its people object strongly',
      '日美就普天间达成共识：迁往名护市施瓦布营地附近的边野古；县政府和居民强烈反对',
    ),
    lane: 'alliance',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2', 52)],
  },
  {
    date: '2006-10-09',
    label: both('North Korea announces a first successful nuclear test', '朝鲜宣布首次核试验成功'),
    lane: 'setting',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2')],
  },
  {
    date: '2009',
    display: both('2009, early in Obama’s presidency', '2009年奥巴马上任初期'),
    label: both(
      'Obama, pressed by the financial crisis and military spending, draws back overseas',
      '受金融危机和军费等压力，奥巴马在海外收缩',
    ),
    lane: 'setting',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2')],
  },
  {
    date: '2009',
    label: both(
      'Obama makes Japan the first stop of his journey to Asia and meets Hatoyama Yukio',
      '奥巴马出访亚洲，首站到日本会见鸠山由纪夫',
    ),
    lane: 'alliance',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2', 53)],
  },
  {
    date: '2009-04',
    display: both('early April 2009', '2009年4月初'),
    label: both(
      'North Korea announces the successful launch of an experimental communications satellite',
      '朝鲜宣布试验通讯卫星发射成功',
    ),
    lane: 'setting',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2')],
  },
  {
    date: '2009-04-14',
    label: both(
      'North Korea announces its withdrawal from the six-party talks, alone and for an indefinite time',
      '朝鲜宣布单方面并无限期退出六方会谈',
    ),
    lane: 'setting',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2')],
  },
  {
    date: '2009-07',
    label: both(
      'The Democratic Party’s platform calls for an East Asian community',
      '民主党发表政策公约，主张构建“东亚共同体”',
    ),
    lane: 'alliance',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2')],
  },
  {
    date: '2009-08',
    label: both(
      'The Democratic Party wins the lower-house election; the cabinet of its leader Hatoyama Yukio takes office the same year and aims to move Futenma at least out of the prefecture',
      '民主党在众议院大选中获胜；该党领导人鸠山由纪夫的内阁同年上台，力求把普天间至少迁出冲绳县',
    ),
    lane: 'negotiation',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4'), paper('sec. 4.2', 49)],
  },
  {
    date: '2009-09-24',
    label: both(
      'Hatoyama Yukio sets out the idea of an East Asian community at the United Nations General Assembly; American officials suspect that the United States is to be left out',
      '鸠山由纪夫在联合国大会阐述“东亚共同体”设想，美国有关官员怀疑美国会被排除在外',
    ),
    lane: 'alliance',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2', 55)],
  },
  {
    date: '2009-10',
    label: both(
      'Summit of China, Japan and South Korea: Hatoyama Yukio wants policies that give Asia more weight',
      '中日韩首脑会议：鸠山由纪夫主张更看重亚洲的政策',
    ),
    lane: 'alliance',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2', 56)],
  },
  {
    date: '2009-12',
    label: both(
      'Hatoyama Yukio demands in public for the first time a new plan for the site by May 2010; fierce American reactions follow',
      '鸠山由纪夫首次公开要求在2010年5月之前定出搬迁选址的新方案，美国反应激烈',
    ),
    lane: 'negotiation',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2')],
  },
  {
    date: '2010-03',
    label: both(
      'Cheonan incident; the United States and South Korea hold large military exercises one after another',
      '“天安舰”事件；美韩接连举行大规模军演',
    ),
    lane: 'setting',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4.2')],
  },
  {
    date: '2010-05',
    label: both(
      'Joint statement: the agreement to move Futenma to Henoko is kept',
      '日美联合声明：维持将普天间迁往边野古的协议',
    ),
    lane: 'negotiation',
    cases: ['hatoyama-yukio'],
    cite: [paper('sec. 4', 49), paper('sec. 4.2')],
  },
];
