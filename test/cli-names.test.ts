import {expect} from 'chai';
import {machineLanguage} from '../src/cli/names.js';

describe('the language of the machine', () => {
  it('is what its variables say, the most particular first', () => {
    const [LANG, LC_MESSAGES, LC_ALL] = ['de_DE@euro', 'zh_Hans_CN.UTF-8', 'ja'];
    expect(machineLanguage({LANG})).to.equal('de-DE');
    expect(machineLanguage({LANG, LC_MESSAGES})).to.equal('zh-Hans-CN');
    expect(machineLanguage({LANG, LC_MESSAGES, LC_ALL})).to.equal('ja');
  });

  it('is English where they name none', () => {
    for (const LANG of ['C', 'C.UTF-8', 'POSIX']) expect(machineLanguage({LANG})).to.equal('en');
  });

  it('is what Node knows where there are none', () => {
    const {locale} = Intl.DateTimeFormat().resolvedOptions();
    expect(machineLanguage({})).to.equal(locale);
  });
});
