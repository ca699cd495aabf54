import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {measure} from '../tools/measure.mjs';
import {fromRoot} from '../tools/paths.mjs';

interface Sizes {
  /** Bytes that a file is to stay within: where it does not yet, the record may shrink, and grow no more. */
  readonly goals: Readonly<Record<string, number>>;
  /** Bytes at which each file stands; it may only shrink. */
  readonly brotli: Readonly<Record<string, number>>;
}

describe('the files for pages', () => {
  const {goals, brotli} = JSON.parse(readFileSync(fromRoot('test/sizes.json'), 'utf8')) as Sizes;
  const sizes = Object.entries(measure()).map(([file, {brotli: size}]) => ({file, size}));

  it('are all recorded in test/sizes.json, and nothing else is', () => {
    const files = sizes.map(({file}) => file);
    expect(Object.keys(brotli).sort(), 'npm run sizes -- --update records them').to.deep.equal(files);
  });

  it('have not grown', () => {
    const grown = sizes
      .map(({file, size}) => ({file, size, recorded: brotli[file] ?? 0}))
      .filter(({size, recorded}) => size > recorded)
      .map(({file, size, recorded}) => `${file}: ${size} bytes, recorded ${recorded}`);
    expect(grown, 'npm run sizes -- --update --raise records what has to grow').to.deep.equal([]);
  });

  it('stay within their goals once they have reached them', () => {
    expect(Object.keys(brotli)).to.include.members(Object.keys(goals));
    const lost = sizes
      .map(({file, size}) => ({file, size, goal: goals[file] ?? Infinity, recorded: brotli[file] ?? 0}))
      .filter(({size, goal, recorded}) => recorded <= goal && size > goal)
      .map(({file, size, goal}) => `${file}: ${size} bytes, goal ${goal}`);
    expect(lost).to.deep.equal([]);
  });
});
