/** How a claim names the work behind it, by the work's id in `sources`. */
export const works = {
  'suga-2020': {
    en: 'Prime Minister Suga’s press conference of 16 September 2020',
    zh: '菅义伟首相2020年9月16日记者会',
  },
  'suga-2021-new-year': {
    en: 'Prime Minister Suga’s New Year reflection, 2021',
    zh: '菅义伟首相2021年新年感言',
  },
  'suga-2021-diet': {
    en: 'Prime Minister Suga’s policy speech to the 204th Diet',
    zh: '菅义伟首相在第204届国会的施政方针演说',
  },
  'nye-1995': {
    en: 'Department of Defense, United States Security for the East Asia-Pacific Region',
    zh: '美国国防部关于东亚太平洋地区安全的报告',
  },
  'declaration-1996': {
    en: 'Japan-U.S. Joint Declaration on Security',
    zh: '《日美联合安全宣言》',
  },
  'statement-2014': {en: 'Japan-U.S. joint statement', zh: '日美联合声明'},
  'security-strategy': {en: 'On the National Security Strategy', zh: '关于《国家安全保障战略》的文件'},
  'abe-2018': {
    en: 'press conference on attending the 73rd United Nations General Assembly',
    zh: '出席第73届联合国大会的记者会',
  },
  'statement-2021': {en: 'U.S.-Japan Joint Leaders’ Statement', zh: '美日首脑联合声明'},
  'isr-purchase': {
    en: 'a report on Japan’s purchase of the Global Hawk and the E-2D',
    zh: '关于日本购买全球鹰和E-2D的报道',
  },
  aoki: {en: 'Aoki Setsuko on using space for defence', zh: '青木节子论太空用于防卫'},
  'space-plan-2020': {en: 'On changing the Basic Plan on Space Policy', zh: '关于修改《宇宙基本计划》的文件'},
  'feng-2020': {en: 'Feng Songjiang, 2020, p. 4', zh: '丰松江，2020年，第4版'},
  'chen-2019': {en: 'Chen Youjun, 2019, p. 54', zh: '陈友骏，2019年，第54页'},
  fox: {en: 'Fox News on “fire and fury”', zh: '福克斯新闻关于“火与怒”的报道'},
  telegraph: {
    en: 'The Telegraph on the short-range missile test',
    zh: '《每日电讯报》关于短程导弹试射的报道',
  },
  politico: {en: 'Von Der Burchard and Orr', zh: '关于日本与盟友特朗普的报道'},
  kuhn: {en: 'Kuhn on Trump’s visit to Japan', zh: '关于特朗普访日的报道'},
  'gui-2017': {en: 'Gui Yongtao, 2017, p. 47', zh: '归泳涛，2017年，第47页'},
  kyodo: {en: 'a Kyodo News report on Ambassador Sugiyama Shinsuke', zh: '共同社关于驻美大使杉山晋辅的报道'},
  'armitage-nye': {en: 'Armitage and Nye, More Important than Ever', zh: '阿米蒂奇与奈的报告'},
} as const;

export type WorkId = keyof typeof works;
