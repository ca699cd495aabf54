import {expect} from 'chai';
import {hyphenate, readTag} from '../../src/model/language-tag.js';

describe('readTag', () => {
  it('gives the language and the script that the tag names or implies', () => {
    const scripts = {
      'zh-CN': 'Hans',
      'zh-TW': 'Hant',
      zh: 'Hans',
      'zh-Hant-CN': 'Hant',
      en: 'Latn',
      'sr-Latn': 'Latn',
    };
    for (const [tag, script] of Object.entries(scripts)) {
      expect(readTag(tag)).to.deep.equal({tag, language: tag.split('-')[0], script});
    }
  });

  it('mends case and underscores', () => {
    expect(readTag('ZH_hans_cn')?.tag).to.equal('zh-Hans-CN');
    expect(hyphenate('zh_Hans_CN')).to.equal('zh-Hans-CN');
  });

  it('reads the language off a tag that is not well formed', () => {
    expect(readTag('zh_CN.UTF-8')).to.deep.equal(readTag('zh'));
    expect(readTag('en-a-tag-that-is-much-too-longforatag')).to.deep.equal(readTag('en'));
  });

  it('is undefined for what names no language', () => {
    for (const tag of ['', '-', 'x', 'x-private', '!', '日本語', 'C', 'a'.repeat(1e5), '-a'.repeat(1e5)]) {
      expect(readTag(tag), tag.slice(0, 20)).to.equal(undefined);
    }
  });

  it('says the same again after more tags than it remembers', () => {
    const before = readTag('zh-TW');
    for (let i = 0; i < 1000; i++) readTag(`en-x-${i}`);
    expect(readTag('zh-TW')).to.deep.equal(before);
  });
});
