import {expect, fixture, html} from '@open-wc/testing';
import {dateWords} from '../../src/model/date-words.js';
import type {Text} from '../../src/model/schema.js';
import {registerWords, registry} from '../../src/figure/registry.js';
import {Words, type Shown} from '../../src/figure/words.js';

const own = {'Hello {name}': '你好，{name}', ' or ': '抑或'};
const wordsIn = (language: string) => new Words<keyof typeof own>(language, own);

/** What a template shows, as HTML without Lit's own comments. */
async function shown(value: Shown): Promise<string> {
  const element = await fixture(html`<p>${value}</p>`);
  return element.innerHTML.replace(/<!--.*?-->/g, '');
}

describe('the words of a figure', () => {
  for (const [language, spoken] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
    ['zh-Hant', 'zh-Hans'],
    ['ZH_cn', 'zh-Hans'],
    ['ja', 'en'],
    ['', 'en'],
    ['not a language', 'en'],
  ] as const) {
    it(`are ${spoken} on a page in "${language}"`, () => {
      expect(wordsIn(language).spoken).to.equal(spoken);
      expect(wordsIn(language).say('as predicted')).to.equal(spoken === 'en' ? 'as predicted' : '与预测相符');
    });
  }

  it('are the element’s own before those of every figure', () => {
    expect(wordsIn('en').say('Hello {name}', {name: 'Li'})).to.equal('Hello Li');
    expect(wordsIn('zh').say('Hello {name}', {name: '李'})).to.equal('你好，李');
    expect(wordsIn('zh').say(' or ')).to.equal('抑或');
  });

  it('leave an id of the study as it is, whatever it is called', () => {
    for (const language of ['en', 'zh'])
      for (const id of ['dependence', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])
        expect(wordsIn(language).say(id)).to.equal(id);
  });

  it('make a list as the language writes it', () => {
    expect(wordsIn('en').list(['a', 'b'])).to.equal('a, b');
    expect(wordsIn('zh').list(['甲', '乙'])).to.equal('甲、乙');
  });

  it('tell what is the study’s in the study’s language, and the sentence around it in their own', async () => {
    const words = new Words<keyof typeof own>('zh', own, {fr: 'Le pain'});
    expect(await shown(words.tell('Hello {name}', {name: 'levure'}))).to.equal(
      '你好，<span lang="fr">levure</span>',
    );
    expect(await shown(wordsIn('zh').tell('Hello {name}', {name: '李'}))).to.match(
      /^你好，(<span lang="zh">)?李/,
    );
  });

  it('write dates as the language does, whatever the page calls its language', () => {
    expect(wordsIn('zh-CN').date('1972-05-15')).to.equal('1972年5月15日');
    for (const language of ['zh_CN', 'not a language', '-', 'x', 'en-a', '']) {
      expect(wordsIn(language).date('1972-05-15'), language).to.include('1972');
    }
  });
});

describe('the words of a registered language', () => {
  afterEach(() => registry.words.clear());

  it('are spoken on its pages, and on those of its regions', () => {
    registerWords('ja', {sentences: {'as predicted': '予測どおり', 'Hello {name}': '{name}さん'}});
    for (const language of ['ja', 'ja-JP', 'JA_jp']) {
      expect(wordsIn(language).spoken).to.equal('ja');
      expect(wordsIn(language).say('as predicted')).to.equal('予測どおり');
      expect(wordsIn(language).say('Hello {name}', {name: '岸'})).to.equal('岸さん');
    }
    expect(wordsIn('en').say('as predicted')).to.equal('as predicted');
    expect(wordsIn('zh').say('as predicted')).to.equal('与预测相符');
  });

  it('leave what they lack to the language that would be spoken without them', () => {
    registerWords('ja', {sentences: {}});
    registerWords('zh-Hans', {sentences: {'as predicted': '合乎预测'}});
    expect(wordsIn('ja').say('as predicted')).to.equal('as predicted');
    expect(wordsIn('zh-CN').say('as predicted')).to.equal('合乎预测');
    expect(wordsIn('zh-CN').say('unknown')).to.equal('未知');
  });

  it('may say something else in English', () => {
    registerWords('en', {sentences: {'as predicted': 'as expected'}});
    expect(wordsIn('en-GB').say('as predicted')).to.equal('as expected');
  });

  it('are told from those of another script of the language', () => {
    registerWords('zh-Hant', {sentences: {'as predicted': '與預測相符'}});
    expect(wordsIn('zh-TW').say('as predicted')).to.equal('與預測相符');
    expect(wordsIn('zh-CN').say('as predicted')).to.equal('与预测相符');
  });

  it('say dates, where they do', () => {
    expect(wordsIn('ja').date('1969~')).to.equal('~1969年');
    registerWords('ja', {sentences: {}, dates: {...dateWords('en'), about: '{date}頃'}});
    expect(wordsIn('ja').date('1969~')).to.equal('1969年頃');
  });

  it('leave no study’s text marked that is in their language', async () => {
    registerWords('ja', {sentences: {}});
    expect(await shown(wordsIn('ja').text({en: 'bread', ja: 'パン'}))).to.equal('パン');
    expect(await shown(wordsIn('ja').text({en: 'bread'}))).to.equal('<span lang="en">bread</span>');
  });
});

describe('the study’s text in a figure', () => {
  const both = {en: 'bread', 'zh-Hans': '面包'};

  it('is in the language of the page, unmarked where the figure speaks it too', async () => {
    expect(await shown(wordsIn('en-US').text(both))).to.equal('bread');
    expect(await shown(wordsIn('zh-CN').text(both))).to.equal('面包');
  });

  it('is marked with its language where that is another than the figure’s', async () => {
    expect(await shown(wordsIn('zh').text({en: 'bread'}))).to.equal('<span lang="en">bread</span>');
    expect(await shown(wordsIn('ja').text({...both, ja: 'パン'}))).to.equal('<span lang="ja">パン</span>');
    expect(await shown(wordsIn('zh-TW').text({'zh-Hant': '麵包', en: 'bread'}))).to.equal(
      '<span lang="zh-Hant">麵包</span>',
    );
  });

  it('is taken to be in the page’s language when its author named none', async () => {
    expect(await shown(wordsIn('en').text('bread'))).to.equal('bread');
    expect(await shown(wordsIn('ja').text('パン'))).to.equal('<span lang="ja">パン</span>');
  });

  it('is nothing when there is none', async () => {
    expect(await shown(wordsIn('en').text(undefined))).to.equal('');
    expect(await shown(wordsIn('en').text({}))).to.equal('');
  });

  it('names what has no label by its id', async () => {
    expect(wordsIn('en').name({id: 'b'})).to.equal('b');
    expect(wordsIn('en').name({id: 'b', label: both})).to.equal('bread');
    expect(await shown(wordsIn('en').label({id: 'b'}))).to.equal('b');
    for (const label of ['', {}, {en: ''}] as Text[])
      expect(await shown(wordsIn('en').label({id: 'b', label})), JSON.stringify(label)).to.equal('b');
  });
});
