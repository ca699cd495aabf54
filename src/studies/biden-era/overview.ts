import {both} from './text.js';

export const title = both(
  'The Japan–US alliance under Biden: how it drew closer, why, and what comes next',
  '拜登时期的美日同盟：怎样拉近、为何拉近、今后如何',
);

export const summary = both(
  'Trump had thought little of alliances; Biden repaired and strengthened them, and said more than once that the one with Japan was closer than ever. The author asks in which fields and how it was strengthened (security, economy, people), what drove this (shared perceptions of threat, shared values, what each side needs for its strategy at home), and what its prospects are now that politics in both countries is in motion.',
  '特朗普轻视同盟，拜登则加以修复和强化，并且不止一次说美日同盟比以往任何时候都紧密。作者追问三件事：同盟在哪些领域、怎样得到强化（安全、经济、人员往来），是什么在推动（相近的威胁认知、共同的价值观、双方国内战略的需要），以及两国政局变动之际前景如何。',
);

export const scope = both(
  'From the start of Biden’s presidency to May 2024, when the article appeared. It looks at security, economy and people because Japan’s foreign ministry names these three as what carries the alliance (note 2).',
  '从拜登执政之初到2024年5月文章发表之时。之所以考察安全、经济和人员往来，是因为日本外务省把这三项视为支撑同盟的要素（注2）。',
);

/** How the ledger and the dates were made, and where the article is not smooth. */
export const note = both(
  [
    'The article numbers no sections; places in it are given by section and paragraph, counted in the text as published.',
    'Where only a note dates something, the entry says so. The text sets three steps in March, April and November of the year in which Biden took office; that this is 2021 is read from notes 3 and 11.',
    'The 2+2 meeting of that March is called the first without saying of what; it is read here as the first under Biden.',
    'The CoRe partnership is set in April of that year, while the note there names a fact sheet of 23 May 2022.',
    'The first driver is announced for the Korean Peninsula and carried out for North Korea; what happens in Ukraine is called both a crisis and a conflict.',
    'Two polls named in the notes for May 2024 give the Kishida cabinet different support in their titles (18.7% and 20%).',
    'Japan’s economy is said to be in recession, and its government to expect a slow recovery in 2024.',
    'The author holds both that the alliance will fall short of the deterrence hoped for and that its direction towards strengthening will not change; the two are listed side by side here, not weighed against each other.',
    'The notes print 44 works; they are listed with what is printed of them and nothing more.',
  ].join(' '),
  [
    '文章各节没有编号，这里以节名和段次标明出处，段次按发表的文本计数。',
    '日期只见于注释的，条目中都有说明。正文把三项举措系于拜登上任当年的3月、4月和11月，这一年是2021年，据注3和注11读出。',
    '文中称当年3月的“2+2”会议为首次，却没有说是什么的首次；这里理解为拜登任内的首次。',
    '竞争力与韧性伙伴关系在正文中系于当年4月，该处注释所列的却是2022年5月23日的情况说明。',
    '第一项动因先说朝鲜半岛，展开时只讲朝鲜；对乌克兰所发生的事，时而称危机，时而称冲突。',
    '注释所列2024年5月的两项民调，标题中岸田内阁的支持率不同（18.7%和20%）。',
    '文中既说日本经济衰退，又说日本政府预计2024年经济会缓慢复苏。',
    '作者既认为同盟达不到所期望的威慑效果，又认为其走向强化的方向不会改变；这里并列两者，不作抵消。',
    '注释共列44种文献，这里只录其印出的内容，不作补充。',
  ].join(''),
);
