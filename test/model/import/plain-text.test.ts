import {expect} from 'chai';
import fc from 'fast-check';
import {plainText} from '../../../src/model/import/plain-text.js';

describe('plainText', () => {
  const texts: [markup: string, text: string][] = [
    ['<b>Kishi</b> and <a href="x">Eisenhower</a>', 'Kishi and Eisenhower'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['Fish &amp; chips &lt;b&gt; &#26085;&#x672C; &nbsp;&hellip;', 'Fish & chips <b> 日本 …'],
    ['a<script>alert("x")</script>b<style>p {}</style>c', 'abc'],
    ['3 < 4 and 5 > 2', '3 < 4 and 5 > 2'],
    ['&unheard; &#0; &#1114112; AT&T', '&unheard; &#0; &#1114112; AT&T'],
    ['  a \n\n b  ', 'a\nb'],
    ['<!-- hidden -->shown', 'shown'],
    ['&quot;&apos;&ldquo;&rdquo;&lsquo;&rsquo;', '"\'“”‘’'],
    ['a&ndash;b&mdash;c&lt;&gt;&#x10FFFF;', 'a–b—c<>\u{10FFFF}'],
    ['one<link>two<header>three', 'onetwothree'],
    ['<H2>a</H2><div>b</div><ul><li>c</ul><blockquote>d</blockquote><tr>e', 'a\nb\nc\nd\ne'],
    ['a<abbr>b</abbr><noscript>c</noscript><styled>d</styled>', 'abcd'],
    ['a<SCRIPT>b</SCRIPT>c', 'ac'],
    ['a<script>never closed', 'a'],
    ['&AMP;&#1;&#x1;', '&\u0001\u0001'],
  ];
  for (const [markup, text] of texts) {
    it(`reads ${JSON.stringify(markup)} as ${JSON.stringify(text)}`, () => {
      expect(plainText(markup)).to.equal(text);
    });
  }

  it('leaves text without markup as it is', () => {
    const plain = fc.string({unit: fc.constantFrom('a', '日', '1', '.', '<', '>', "'")});
    fc.assert(
      fc.property(plain, (text) => {
        fc.pre(!/<\/?[a-z]/i.test(text));
        expect(plainText(text)).to.equal(text);
      }),
    );
  });

  it('reads much that never ends', () => {
    for (const part of ['<a', '<script', '&#', '<!--', '< ']) {
      expect(() => plainText(part.repeat(100_000))).not.to.throw();
    }
  });
});
