import type {ItemInput} from '../input.js';
import {paper, told} from '../cite.js';
import {both} from '../text.js';

export const rules: ItemInput[] = [
  {
    id: 'rules',
    column: 'position',
    label: both('Tool for institutional power in global governance', '在全球治理中取得制度性权力的工具'),
    description: both(
      'The alliance as guarantor and supplier of rules and order, from which Japan means to lead in reading and writing the rules.',
      '让同盟充当规则与秩序的保障者和供给者，日本借此在规则的解释和书写上起引领作用。',
    ),
    actors: ['japan'],
    note: both(
      'The abstract words this third position otherwise: a strategic guarantee for the development and prosperity of international society.',
      '摘要对第三种定位的说法不同，称之为国际社会发展与繁荣的“战略保障”。',
    ),
    evidence: [
      told(
        'sec. 1(3)',
        'Constitution and public caution confine the Self-Defence Forces abroad, so that military means cannot make Japan a global political power. Once prosperity is an aim of the alliance, Japan’s economic weight can work through it worldwide.',
        '宪法和国民心理使自卫队在海外受限，单靠军事成不了全球政治大国；繁荣一旦成为同盟目标，日本的经济力量便可借同盟影响全球。',
      ),
    ],
    cite: [paper('abstract'), paper('sec. 1'), paper('sec. 1(3)')],
  },
  {
    id: 'rules-economy',
    column: 'position',
    parent: 'rules',
    label: both('Economic rules and order', '经济规则与秩序'),
    actors: ['japan', 'united-states'],
    evidence: [
      told(
        'sec. 1(3)',
        'The National Security Strategy says that the alliance matters more and more for the world’s peace, stability and prosperity.',
        '《国家安全保障战略》说，世界的和平、稳定与繁荣越来越有赖于同盟。',
        {via: 'security-strategy'},
      ),
      told(
        'sec. 1(3)',
        'Japan joins the negotiations on the Trans-Pacific Partnership and, after the American withdrawal, leads its successor to conclusion and into force, so as to hold the making and reading of rules.',
        '日本加入《跨太平洋伙伴关系协定》谈判，美国退出后又主导后续协定达成并生效，意在掌握规则的制定与解释。',
        {via: 'abe-2018'},
      ),
      told(
        'sec. 1(3)',
        'Looking beyond the pandemic, Japan and the United States announce a partnership for competitiveness and resilience, in innovation, health, climate and clean energy, and one for digital connectivity.',
        '面向疫情之后，日美提出竞争力与恢复力伙伴关系，涉及创新、卫生健康、气候与清洁能源，另有全球数字连接伙伴关系。',
        {via: 'statement-2021'},
      ),
    ],
    cite: [paper('sec. 1(3)')],
  },
  {
    id: 'rules-values',
    column: 'position',
    parent: 'rules',
    label: both('Values of the West', '西方价值观'),
    description: both(
      'Japan binds itself to the alliance to show that it shares these values, and presents the alliance as their guard worldwide.',
      '日本以绑定同盟表明自己认同这些价值观，并把同盟说成它们在全世界的守护者。',
    ),
    actors: ['japan', 'abe', 'suga'],
    evidence: [
      told(
        'sec. 1(3)',
        'In his first term Abe puts forward an “arc of freedom and prosperity” of countries with the same values.',
        '安倍首次组阁时提出“自由繁荣之弧”，以相同价值观联结各国。',
        {date: '2006/2007'},
      ),
      told(
        'sec. 1(3)',
        'In office again, he puts forward a “democratic security diamond”.',
        '安倍再度上台后又提出“民主安全菱形”。',
        {date: '2012'},
      ),
      told(
        'sec. 1(3)',
        'Under Trump, too, Japan speaks of shared values and joins them to his Indo-Pacific strategy.',
        '特朗普时期日本照样宣扬共享价值观，并与他的“印太”战略挂钩。',
      ),
      told(
        'sec. 1(3)',
        'After Biden takes office Suga writes that Japan and the United States share universal values.',
        '拜登就职后，菅义伟在社交账号上称日美共享普遍价值观。',
      ),
      told(
        'sec. 1(3)',
        'The joint statement after Biden and Suga meet ties the alliance closely to democratic values and to what was achieved under them.',
        '拜登与菅义伟会谈后的联合声明，把同盟与民主价值观及其成就紧密相连。',
        {date: '2021-04'},
      ),
    ],
    cite: [paper('sec. 1(3)')],
  },
];
