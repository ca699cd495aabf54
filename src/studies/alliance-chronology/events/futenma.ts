import {chenWang, li, zhu} from '../cite.js';
import type {EventInput} from '../input.js';
import {both} from '../text.js';

/** From the agreement on Henoko to the end of the Democratic Party's attempt, 2006 to 2010. */
export const futenma: EventInput[] = [
  {
    date: '2006',
    label: both(
      'Abe, forming his first cabinet, puts forward an “arc of freedom and prosperity”, to bind countries by shared values against those that differ',
      '安倍首次组阁时提出“自由与繁荣之弧”，想用价值观把一批国家联结起来，对抗异己',
    ),
    lane: 'cabinets',
    cite: [zhu('sec. 2, point 3'), zhu('sec. 1.3', {date: '2006/2007'})],
  },
  {
    date: '2006-05-01',
    label: both(
      'Japan and the United States agree to move Futenma to Henoko, near Camp Schwab in Nago; the prefecture and its people object strongly',
      '日美就普天间达成共识：迁往名护市施瓦布营地附近的边野古；县政府和居民强烈反对',
    ),
    lane: 'okinawa',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2', {notes: [52]})],
  },
  {
    date: '2006-10-09',
    label: both('North Korea announces a first successful nuclear test', '朝鲜宣布首次核试验成功'),
    lane: 'region',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2')],
  },
  {
    date: '2009',
    display: both('2009, early in Obama’s presidency', '2009年奥巴马上任初期'),
    label: both(
      'Obama, pressed by the financial crisis and military spending, draws back overseas',
      '受金融危机和军费等压力，奥巴马在海外收缩',
    ),
    lane: 'washington',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2')],
  },
  {
    date: '2009',
    label: both(
      'Obama makes Japan the first stop of his journey to Asia and meets Hatoyama Yukio',
      '奥巴马出访亚洲，首站到日本会见鸠山由纪夫',
    ),
    lane: 'cabinets',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2', {notes: [53]})],
  },
  {
    date: '2009-04',
    display: both('early April 2009', '2009年4月初'),
    label: both(
      'North Korea announces the successful launch of an experimental communications satellite',
      '朝鲜宣布试验通讯卫星发射成功',
    ),
    lane: 'region',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2')],
  },
  {
    date: '2009-04-14',
    label: both(
      'North Korea announces its withdrawal from the six-party talks, alone and for an indefinite time',
      '朝鲜宣布单方面并无限期退出六方会谈',
    ),
    lane: 'region',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2')],
  },
  {
    date: '2009-07',
    label: both(
      'The Democratic Party’s platform calls for an East Asian community',
      '民主党发表政策公约，主张构建“东亚共同体”',
    ),
    lane: 'cabinets',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2')],
  },
  {
    date: '2009-08',
    label: both(
      'The Democratic Party wins the lower-house election, a crushing defeat for the Liberal Democrats; the cabinet of the winners’ leader Hatoyama Yukio takes office the same year and aims to move Futenma at least out of the prefecture',
      '民主党在众议院大选中获胜，自民党惨败；民主党领导人鸠山由纪夫的内阁同年上台，力求把普天间至少迁出冲绳县',
    ),
    lane: 'cabinets',
    cases: ['hatoyama-yukio'],
    cite: [
      chenWang('sec. 4', {date: '2009'}),
      chenWang('sec. 4.2', {notes: [49]}),
      li('part 3', {notes: [33], date: '2009'}),
    ],
  },
  {
    date: '2009-09-24',
    label: both(
      'Hatoyama Yukio sets out the idea of an East Asian community at the United Nations General Assembly; American officials suspect that the United States is to be left out',
      '鸠山由纪夫在联合国大会阐述“东亚共同体”设想，美国有关官员怀疑美国会被排除在外',
    ),
    lane: 'cohesion',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2', {notes: [55]})],
  },
  {
    date: '2009-10',
    label: both(
      'Summit of China, Japan and South Korea: Hatoyama Yukio wants policies that give Asia more weight',
      '中日韩首脑会议：鸠山由纪夫主张更看重亚洲的政策',
    ),
    lane: 'cabinets',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2', {notes: [56]})],
  },
  {
    date: '2009-12',
    label: both(
      'Hatoyama Yukio demands in public for the first time a new plan for the site by May 2010; fierce American reactions follow',
      '鸠山由纪夫首次公开要求在2010年5月之前定出搬迁选址的新方案，美国反应激烈',
    ),
    lane: 'okinawa',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2')],
  },
  {
    date: '2010',
    label: both(
      'China’s gross domestic product overtakes Japan’s; from then on Japan sees China even more as a rival and a threat',
      '中国国内生产总值总量超过日本；此后日本更加视中国为竞争对手和威胁',
    ),
    lane: 'economy',
    cite: [zhu('sec. 2, point 3'), zhu('introduction', {date: '2010/2019'})],
  },
  {
    date: '2010-03',
    label: both(
      'Cheonan incident; the United States and South Korea hold large military exercises one after another',
      '“天安舰”事件；美韩接连举行大规模军演',
    ),
    lane: 'region',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4.2')],
  },
  {
    date: '2010-05',
    label: both(
      'Joint statement: the agreement to move Futenma to Henoko is kept',
      '日美联合声明：维持将普天间迁往边野古的协议',
    ),
    lane: 'okinawa',
    cases: ['hatoyama-yukio'],
    cite: [chenWang('sec. 4', {notes: [49]}), chenWang('sec. 4.2')],
  },
  {
    date: '2010-11',
    label: both(
      'First Japan–US dialogue on policy cooperation for the internet economy, in Tokyo; it becomes yearly',
      '日美在东京首次举行互联网经济政策合作对话，此后每年举行',
    ),
    lane: 'forces',
    cite: [zhu('sec. 2, point 4')],
  },
];
