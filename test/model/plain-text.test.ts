import {expect} from 'chai';
import {plainText} from '../../src/model/plain-text.js';

describe('plainText', () => {
  for (const [what, markdown, plain] of [
    ['emphasis', '*a* _b_ **c** __d__ ***e*** ~~f~~', 'a b c d e f'],
    ['emphasis that is closed first', '*a* b *c* _d_ e _f_ ~~g~~ h ~~i~~', 'a b c d e f g h i'],
    ['emphasis in emphasis', '*a **b** c* **d _e_ f**', 'a b c d e f'],
    ['emphasis in Chinese', '这是**重点**，_如此_。', '这是重点，如此。'],
    ['links', '[a](https://x.example/y_(z)) [b][1] [c][]', 'a b c'],
    ['links to nowhere, and images without words', '[a]() [b](c()d) ![](e.png)', 'a b'],
    ['links with emphasis and brackets', '[**a** [b]](c)', 'a [b]'],
    ['images, also in links', '![a](b.png) [![c](d.png)](e)', 'a c'],
    [
      'addresses in angle brackets',
      '<https://x.example/> <http://y.example/> <mailto:a@x.example>',
      'https://x.example/ http://y.example/ mailto:a@x.example',
    ],
    ['code, with what looks like marks in it', '`a*b*` ``c`d`` ` e `', 'a*b* c`d e'],
    ['signs that are escaped', String.raw`\*a\* 1\. \\`, String.raw`*a* 1. \ `.trim()],
  ] as const) {
    it(`keeps the text of ${what}`, () => {
      expect(plainText(markdown)).to.equal(plain);
    });
  }

  for (const text of [
    '5 * 3 * 2',
    'snake_case_name',
    '**open',
    '`open',
    '[open](x',
    '[ ] to do, [1]',
    'a < b > c',
    '<b>text</b> &amp;',
    '~ 20 ~',
    '****',
    '**a*',
    '* a*',
    '****a****',
    'a_b_',
    '_b_a',
    '_ a_',
    '____a____',
    '~~ a~~',
    '``a` b',
    '`a``',
  ]) {
    it(`leaves alone what is no mark: ${text}`, () => {
      expect(plainText(text)).to.equal(text);
    });
  }

  it('drops the space around a line', () => {
    expect(plainText('  a  ')).to.equal('a');
  });

  it('leaves a line of over 2000 characters as it is', () => {
    expect(plainText(`*${'a'.repeat(1998)}*`)).to.equal('a'.repeat(1998));
    expect(plainText(`*${'a'.repeat(1999)}*`)).to.equal(`*${'a'.repeat(1999)}*`);
  });
});
