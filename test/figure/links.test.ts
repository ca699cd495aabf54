import {expect} from '@open-wc/testing';
import {doiHref, safeHref} from '../../src/figure/links.js';

describe('a link from data', () => {
  it('is followed to the web and to a mailbox', () => {
    for (const url of ['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:a@example.org']) {
      expect(safeHref(url)).to.equal(url);
    }
  });

  it('is followed whatever its scheme’s capitals', () => {
    expect(safeHref('HTTPS://example.org/')).to.equal('https://example.org/');
  });

  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'view-source:https://example.org/',
    '//example.org/',
    'page.html',
    '#place',
    'https://',
    '',
  ]) {
    it(`is not followed: ${JSON.stringify(url)}`, () => {
      expect(safeHref(url)).to.equal(undefined);
    });
  }

  it('is a text, or none', () => {
    for (const value of [
      undefined,
      null,
      1,
      {},
      ['https://example.org/'],
      {toString: () => 'https://example.org/'},
    ])
      expect(safeHref(value)).to.equal(undefined);
  });
});

describe('a DOI', () => {
  for (const doi of [
    '10.1000/xyz',
    'doi:10.1000/xyz',
    'https://doi.org/10.1000/xyz',
    'http://dx.doi.org/10.1000/xyz',
  ]) {
    it(`leads to the resolver: ${doi}`, () => {
      expect(doiHref(doi)).to.equal('https://doi.org/10.1000/xyz');
    });
  }

  it('may stand between spaces', () => {
    expect(doiHref(' 10.1000/xyz\n')).to.equal('https://doi.org/10.1000/xyz');
  });

  it('may hold characters that mean something else in an address', () => {
    expect(doiHref('10.1000/a?b#c%d')).to.equal('https://doi.org/10.1000/a%3Fb%23c%25d');
    expect(doiHref('10.1002/(SICI)1<23::AID>3.0;2-X')).to.match(/^https:\/\/doi\.org\/10\.1002\/\(SICI\)1/);
  });

  it('given as an address that is encoded already is not encoded twice', () => {
    expect(doiHref('https://doi.org/10.1000/a%3Fb')).to.equal('https://doi.org/10.1000/a%3Fb');
  });

  it('cannot lead away from the resolver', () => {
    for (const doi of ['10.1000/../../evil', '10.1000/@evil.example', '10.1000/\\evil.example']) {
      expect(new URL(doiHref(doi)!).origin).to.equal('https://doi.org');
    }
  });

  it('is none when it does not look like one', () => {
    for (const value of [
      '10.1000',
      'xyz',
      'javascript:10.1000/x',
      'https://example.org/10.1000/x',
      '10.1000/x 10.1000/y',
      '',
      10.1,
      null,
      {},
    ])
      expect(doiHref(value)).to.equal(undefined);
  });
});
