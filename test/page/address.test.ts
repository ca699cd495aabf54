import {expect} from '@open-wc/testing';
import {policyFor, readAddress, type Asked} from '../../src/page/address.js';

const figures = new Map([
  ['case-card', ['case', 'group', 'study', 'src']],
  ['alliance-matrix', ['rows', 'study', 'src']],
]);

const read = (query: string) =>
  readAddress(new URLSearchParams(query), 'https://e.org/dist/', 'https://e.org/dist/embed.html', figures);
const asked = (query: string) => read(query) as Asked;

describe('readAddress', () => {
  it('takes figure, study, language and attributes', () => {
    const {tag, src, attributes, lang, dir, ignored} = asked(
      'figure=case-card&study=okinawa&case=sato&lang=zh-hans&group=',
    );
    expect({tag, src: src?.href, attributes, lang, dir, ignored}).to.deep.equal({
      tag: 'case-card',
      src: 'https://e.org/dist/studies/okinawa.json',
      attributes: [
        ['case', 'sato'],
        ['group', ''],
      ],
      lang: 'zh-Hans',
      dir: 'ltr',
      ignored: [],
    });
  });

  it('takes the address of a file, whole or from the page', () => {
    expect(asked('figure=case-card&src=a/b.json%3Fx').src?.href).to.equal('https://e.org/dist/a/b.json?x');
    expect(asked('figure=case-card&src=https://f.org/x').src?.href).to.equal('https://f.org/x');
    expect(asked('figure=case-card').src).to.equal(undefined);
  });

  it('writes from right to left where the language does, or the address says so', () => {
    expect(asked('figure=case-card&lang=ar').dir).to.equal('rtl');
    expect(asked('figure=case-card&lang=ar&dir=ltr').dir).to.equal('ltr');
    expect(asked('figure=case-card&dir=up').dir).to.equal('ltr');
  });

  it('passes over what the figure does not take, and data', () => {
    const {attributes, ignored} = asked('figure=case-card&rows=x&onload=y&case=%20{}&__proto__=z');
    expect(attributes).to.deep.equal([]);
    expect(ignored).to.have.members(['rows', 'onload', 'case', '__proto__']);
  });

  it('refuses figures and files that are none', () => {
    for (const query of [
      '',
      'figure=toString',
      'figure=case-card&study=a/b',
      'figure=case-card&study=',
      'figure=case-card&src=javascript:x',
      'figure=case-card&src=data:,x',
      'figure=case-card&src=file:///etc/hosts',
      'figure=case-card&src=https://u@f.org/',
      'figure=case-card&src=https://',
      'figure=case-card&src=%23id',
    ])
      expect(read(query), query).to.have.property('refused');
  });
});

describe('policyFor', () => {
  it('allows one file, whatever its name, or nothing', () => {
    expect(policyFor(new URL("https://e.org/a;b,c'd?x;y#z"))).to.equal(
      "script-src 'none'; connect-src https://e.org/a%3bb%2cc%27d",
    );
    expect(policyFor(undefined)).to.equal("script-src 'none'; connect-src 'none'");
  });
});
