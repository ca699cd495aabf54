/** Links in the documents lead somewhere. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from 'chai';
import {fromRoot, root} from '../tools/paths.mjs';
import {documents} from './support/documents.js';

const decisions = readdirSync(fromRoot('docs/decisions')).map((file) => `docs/decisions/${file}`);

/** A document without what it shows as code. */
const prose = (file: string) =>
  readFileSync(fromRoot(file), 'utf8')
    .replace(/^( *)(`{3,}).*?^\1\2$/gms, '')
    .replace(/`[^`\n]*`(?!\])/g, (code) => code.replace(/[[\]()]/g, ''));

/** The names by which hosts of Markdown let links find headings. */
const anchors = (file: string) =>
  [...readFileSync(fromRoot(file), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documents', () => {
  for (const file of [...documents, ...decisions, 'CHANGELOG.md']) {
    it(`lead to files and headings that there are: ${file}`, () => {
      for (const [, target = ''] of prose(file).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [name = '', anchor] = target.split('#');
        const found = name ? path.relative(root, path.resolve(path.dirname(fromRoot(file)), name)) : file;
        expect(existsSync(fromRoot(found)), `${target} in ${file}`).to.equal(true);
        if (anchor) expect(anchors(found), `${target} in ${file}`).to.include(anchor);
      }
    });
  }

  it('are all led to from the README, directly or by another', () => {
    const reached = new Set(['README.md']);
    for (const file of reached)
      for (const [, target = ''] of prose(file).matchAll(/\]\(([^)\s#]+\.md)/g))
        if (!/^[a-z]+:/.test(target))
          reached.add(path.relative(root, path.resolve(path.dirname(fromRoot(file)), target)));
    expect([...reached]).to.include.members([...documents]);
  });
});
