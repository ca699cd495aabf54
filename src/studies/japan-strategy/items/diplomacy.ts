import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

const FIELD = 'sec. 2, field 3';

export const diplomacy: ItemInput[] = [
  {
    id: 'diplomacy',
    column: 'means',
    field: 'diplomacy',
    label: both('Set the topics, lead and follow', '塑造议题，既诱导又追随'),
    description: both(
      'Japan makes common topics, draws the United States to them and acts in step with it, to show that interests agree.',
      '日本主动制造共同话题，诱导美国并与之同步行动，以显示双方利益一致。',
    ),
    actors: ['japan'],
    cite: [paper('abstract'), paper(FIELD)],
  },
  {
    id: 'china-threat',
    column: 'means',
    parent: 'diplomacy',
    field: 'diplomacy',
    label: both('The “China threat”', '“中国威胁论”'),
    description: both(
      'The author holds that Japan made this threat, sold it to the world, and made it the alliance’s common one.',
      '作者认为日本制造并向国际社会贩售这一威胁，使它成为同盟共同的威胁。',
    ),
    actors: ['japan'],
    evidence: [
      told(
        'introduction',
        'Overtaken, Japan makes countering China the core of its diplomacy and security, and turns the alliance on China’s rise.',
        '被中国反超后，日本以对抗中国为外交与安全的核心考量，并调动同盟力量遏制中国崛起。',
      ),
      told(
        FIELD,
        'China’s output overtakes Japan’s. The author sees in Japan’s reaction its old sense of being Asia’s top pupil.',
        '中国国内生产总值超过日本；作者认为日本的反应出自其由来已久的“亚洲优等生”意识。',
        {date: '2010'},
      ),
      told(
        FIELD,
        'From the rebalance to the Indo-Pacific strategy the United States has China in view; Trump’s government names it a strategic competitor, and Biden keeps to that in the main.',
        '从“再平衡”到“印太战略”，美国都以中国为潜在对手；特朗普政府明确其为战略竞争者，拜登大体沿用。',
      ),
      told(
        FIELD,
        'A new Diplomatic Bluebook raises the “China threat” to a strong security concern of the region and the world.',
        '新版《外交蓝皮书》把“中国威胁”升格为地区和国际社会的强烈安全关切。',
        {date: '2021-04'},
      ),
      told(
        FIELD,
        'The statement after Biden and Suga meet voices concern about coercion by China, economic and other.',
        '拜登与菅义伟会谈后的声明，对中国经济等方面的“胁迫”表示关切。',
        {date: '2021-04'},
      ),
      told(
        FIELD,
        'The United States promises that the Diaoyu Islands (as the paper calls them) fall under the security arrangements.',
        '美国承诺钓鱼岛属于日美安保体制的保障范围。',
      ),
    ],
    cite: [paper(FIELD)],
  },
  {
    id: 'north-korea',
    column: 'means',
    parent: 'diplomacy',
    field: 'diplomacy',
    label: both('North Korea: missiles and abductions', '朝鲜：核导与绑架'),
    description: both(
      'Nuclear weapons and missiles concern both allies, the abductions Japan alone; Japan lobbies for both.',
      '核导是日美共同利害所在，绑架只关乎日本；日本就两者都游说美国。',
    ),
    actors: ['japan', 'abe', 'trump', 'biden'],
    evidence: [
      told(
        FIELD,
        'Japan presents the abductions as a matter of human rights and has Trump, on his visit, meet the families; he promises to help.',
        '日本把绑架说成人权问题，趁特朗普访日安排其会见家属，得到协助的承诺。',
      ),
      told(
        FIELD,
        'On the missiles Abe brings Trump to promise support “one hundred percent”.',
        '在核导问题上，安倍使特朗普许诺“百分之百”支持。',
      ),
      told(
        FIELD,
        'Biden’s government reaffirms denuclearisation, deterrence and a solution of the abductions.',
        '拜登政府重申无核化、加强威慑，以及解决绑架问题。',
      ),
    ],
    cite: [paper(FIELD)],
  },
  {
    id: 'indo-pacific',
    column: 'means',
    parent: 'diplomacy',
    field: 'diplomacy',
    label: both('The “Indo-Pacific”', '“印太”'),
    description: both(
      'From a concept of Japan’s to a strategic space of the alliance, sold to the United States.',
      '由日本的概念变成推销给美国的同盟战略空间。',
    ),
    actors: ['japan', 'abe', 'trump'],
    note: both(
      'The text ties this to wider support for the Self-Defence Forces to act abroad, which section 3 does not count among the gains.',
      '原文说这为自卫队拓展活动空间赢得更广支持，但第三部分未列为收益。',
    ),
    evidence: [
      told(
        FIELD,
        'Forming his first cabinet, Abe speaks of an arc of freedom and prosperity and of a wider Asia across two oceans.',
        '安倍首次组阁时提出“自由与繁荣之弧”，谈到横跨两洋的“扩大的亚洲”。',
        {date: '2006'},
      ),
      told(
        FIELD,
        'Abe proposes a diamond of Japan, the United States, Australia and India from the Indian Ocean to the Western Pacific.',
        '安倍提议日美澳印组成“菱形”，由印度洋延伸至西太平洋。',
        {date: '2012'},
      ),
      told(
        FIELD,
        'Abe launches the “free and open Indo-Pacific” at the sixth conference of Japan on African development.',
        '安倍借第六届日本·非洲发展国际会议之机，正式提出“自由开放的印太”。',
        {date: '2016-08'},
      ),
      told(
        FIELD,
        'Under Trump the Indo-Pacific replaces the rebalance, enters the strategy documents, and gives the Pacific Command its new name.',
        '特朗普以“印太”取代“再平衡”，将其写入战略文件，并给太平洋司令部改名。',
      ),
    ],
    cite: [paper(FIELD)],
  },
];
