import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {chinese} from '../demo/builder/chinese.js';
import {english} from '../demo/builder/english.js';
import {figures} from '../demo/builder/figures.js';
import {hosts} from '../demo/builder/hosts.js';
import {sayIn} from '../demo/builder/words.js';
import {fromRoot} from '../tools/paths.mjs';

const sources = readdirSync(fromRoot('demo/builder'))
  .filter((file) => file.endsWith('.ts') && !/^(chinese|english)\.ts$/.test(file))
  .map((file) => readFileSync(fromRoot('demo/builder', file), 'utf8'))
  .join('\n');

/** Every sentence that the sources say or hand on to be said. */
function sentences(): string[] {
  const said = [...sources.matchAll(/\bsay\(\s*(?:[\w.]+ \? )?'([^']*)'(?: : '([^']*)')?/g)];
  const all = [
    ...said.flatMap(([, first = '', second]) => (second === undefined ? [first] : [first, second])),
    ...figures.flatMap(({tag, options}) => [
      tag,
      `about: ${tag}`,
      ...options.map(({attribute}) => `option: ${attribute}`),
    ]),
    ...hosts.flatMap(({note = '', ways}) => [
      note,
      ...ways.flatMap(({name = '', steps}) => [name, ...steps.map(({about}) => about)]),
    ]),
  ];
  return all.filter(Boolean);
}

describe('the words of the builder', () => {
  it('are there in Chinese for every sentence', () => {
    const all = sentences();
    expect(all.length).to.be.above(60);
    expect(all.filter((sentence) => !Object.hasOwn(chinese, sentence))).to.deep.equal([]);
  });

  it('are there in English for every name that is no sentence', () => {
    const names = sentences().filter(
      (name) => /^[a-z-]+$|^(about|option): /.test(name) && name.includes('-'),
    );
    expect(names.filter((name) => !Object.hasOwn(english, name))).to.deep.equal([]);
  });

  it('have the same places in both languages', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [sentence, translated] of Object.entries(chinese))
      expect(holes(translated), sentence).to.deep.equal(holes(sentence));
  });

  it('are said in the language of the page, with what fills their places', () => {
    expect(sayIn('zh-Hans')('{n} deep', {n: 2})).to.equal('2层');
    expect(sayIn('en')('{n} deep', {n: 2})).to.equal('2 deep');
    expect(sayIn('en')('option: rows')).to.equal('Down the side');
  });
});
