import {expect} from '@open-wc/testing';
import {decodeDataUrl} from '../../src/figure/data-url.js';

describe('a data: URL', () => {
  const same = '{"title": "冲绳 100 %"}';
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(same)));
  for (const [kind, url] of [
    ['percent-encoded', `data:application/json,${encodeURIComponent(same)}`],
    ['as it stands, with a stray percent sign', `data:,${same}`],
    ['base64 of an unknown type, as pandoc writes it', `data:application/octet-stream;base64,${base64}`],
    ['base64 with a charset before it', `data:application/json;charset=utf-8;base64,${base64}`],
    ['base64 in capitals', `data:application/json;BASE64,${base64}`],
    ['base64 that is percent-encoded itself', `data:;base64,${encodeURIComponent(base64)}`],
    ['base64 broken over lines', `data:;base64,${base64.slice(0, 8)}\n${base64.slice(8)}`],
  ] as const) {
    it(`gives its text: ${kind}`, () => {
      expect(decodeDataUrl(url)).to.equal(same);
    });
  }

  it('gives the same text as the browser’s own fetch', async () => {
    for (const url of [
      'data:,a%20b',
      'data:,50%25%2',
      'data:,5 % of 7 % of 9',
      'data:text/plain;base64;charset=utf-8,YQ',
      'data:,',
      'data:;base64,',
      'data:text/plain;base64,YQ',
    ]) {
      expect(decodeDataUrl(url), url).to.equal(await (await fetch(url)).text());
    }
  });

  it('may hold commas, and ends at a number sign', () => {
    expect(decodeDataUrl('data:,[1,2]#here')).to.equal('[1,2]');
  });

  it('without data gives no text', () => {
    for (const url of ['data:', 'data:,', 'data:application/json;base64'])
      expect(decodeDataUrl(url)).to.equal('');
  });

  for (const url of ['data:;base64,*', 'data:,%E4%BD', 'data:,%ff']) {
    it(`is refused when it is damaged: ${url}`, () => {
      expect(() => decodeDataUrl(url)).to.throw();
    });
  }
});
