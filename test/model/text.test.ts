import {expect} from 'chai';
import fc from 'fast-check';
import {text} from '../../src/model/text.js';

/** The tag chosen for a reader, from texts in these languages. */
const chosen = (language: string, ...tags: string[]) =>
  text(Object.fromEntries(tags.map((tag) => [tag, `text in ${tag}`])), language).lang;

describe('text', () => {
  it('gives a plain string without a language', () => {
    expect(text('Okinawa', 'zh')).to.deep.equal({value: 'Okinawa'});
  });

  it('is empty where there is no text', () => {
    expect(text(undefined, 'en')).to.deep.equal({value: ''});
    expect(text({}, 'en')).to.deep.equal({value: ''});
    expect(text({en: '', zh: ''}, 'en')).to.deep.equal({value: ''});
  });

  it('gives the text with the language that it is in', () => {
    expect(text({en: 'base', 'zh-Hans': '基地'}, 'zh-CN')).to.deep.equal({value: '基地', lang: 'zh-Hans'});
    expect(text({en: 'base', 'zh-Hans': '基地'}, 'fr')).to.deep.equal({value: 'base', lang: 'en'});
  });

  it('passes over a text that was left empty', () => {
    expect(text({en: '', 'zh-Hans': '基地'}, 'en')).to.deep.equal({value: '基地', lang: 'zh-Hans'});
  });

  const choices: [why: string, language: string, tags: string, expected: string][] = [
    ['the same tag', 'en-GB', 'en en-US en-GB', 'en-GB'],
    ['the same tag in another case', 'ZH-hans', 'en zh-Hans', 'zh-Hans'],
    ['the language for a region', 'en-GB', 'zh en', 'en'],
    ['a region for the language', 'en', 'zh en-US', 'en-US'],
    ['the language before another region', 'en-GB', 'en-US en', 'en'],
    ['the longest tag that begins the reader’s', 'de-AT-1996', 'de de-DE de-AT', 'de-AT'],
    ['another region', 'en-GB', 'zh en-US', 'en-US'],
    ['the first of two regions', 'en-GB', 'en-AU en-US', 'en-AU'],
    ['simplified Chinese in China', 'zh-CN', 'en zh-Hant zh-Hans', 'zh-Hans'],
    ['simplified Chinese in Singapore', 'zh-SG', 'en zh-Hant zh-Hans', 'zh-Hans'],
    ['simplified Chinese where nothing else is said', 'zh', 'zh-Hant zh-Hans', 'zh-Hans'],
    ['traditional Chinese in Taiwan', 'zh-TW', 'zh-Hans zh-Hant', 'zh-Hant'],
    ['traditional Chinese in Hong Kong', 'zh-HK', 'zh-Hans zh-TW', 'zh-TW'],
    ['the script before a shorter tag', 'zh-TW', 'zh zh-Hant', 'zh-Hant'],
    ['zh for zh-Hans', 'zh-Hans-CN', 'en zh', 'zh'],
    ['Chinese in the other script before English', 'zh-TW', 'en zh-Hans', 'zh-Hans'],
    ['zh-CN for zh-Hans', 'zh-Hans', 'en zh-CN', 'zh-CN'],
    ['Serbian in Latin letters', 'sr-Latn-RS', 'sr sr-Latn', 'sr-Latn'],
    ['English for other languages', 'fr', 'zh en', 'en'],
    ['English of a region for other languages', 'fr', 'zh en-US', 'en-US'],
    ['the first given, without English', 'fr', 'ja zh', 'ja'],
    ['English when the reader’s language is not known', '', 'zh en', 'en'],
    ['English for nonsense', '!?', 'zh en', 'en'],
    ['what an underscore means', 'zh_CN', 'en zh-Hans', 'zh-Hans'],
    ['what a locale’s name begins with', 'zh_CN.UTF-8', 'en zh-Hans', 'zh-Hans'],
    ['the same nonsense', 'not a tag', 'en not a tag', 'en'],
    ['no undetermined text before English', 'en-GB', 'und en-US', 'en-US'],
  ];
  for (const [why, language, tags, expected] of choices) {
    it(`chooses ${why}: ${language || '(none)'} from ${tags} is ${expected}`, () => {
      expect(chosen(language, ...tags.split(' '))).to.equal(expected);
    });
  }

  it('mends an author’s tag, so that it can be marked', () => {
    expect(text({zh_Hans: '基地', en: 'base'}, 'zh-CN')).to.deep.equal({value: '基地', lang: 'zh-Hans'});
    expect(text({zh_Hans: '基地', en: 'base'}, 'zh_hans').lang).to.equal('zh-Hans');
  });

  it('finds a text under a tag that is not one, when asked for it', () => {
    expect(text({'!?': 'odd', en: 'base'}, '!?')).to.deep.equal({value: 'odd', lang: '!?'});
  });

  it('does not read what objects inherit', () => {
    expect(text({en: 'base'}, 'constructor')).to.deep.equal({value: 'base', lang: 'en'});
    expect(text(JSON.parse('{"__proto__": "odd"}') as Record<string, string>, '__proto__').value).to.equal(
      'odd',
    );
  });

  it('always gives a text that is there, whatever the tags', () => {
    const tag = fc.oneof(
      fc.string(),
      fc.constantFrom('en', 'zh-Hans', 'zh-TW', 'und', '', 'x-a', 'i-klingon', 'en_US'),
    );
    fc.assert(
      fc.property(fc.dictionary(tag, fc.string()), tag, (texts, language) => {
        const {value, lang} = text(texts, language);
        const given = Object.values(texts).filter(Boolean);
        expect(given.length ? given : ['']).to.include(value);
        expect(lang === undefined).to.equal(given.length === 0);
      }),
    );
  });
});
