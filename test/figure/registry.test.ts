import {expect} from '@open-wc/testing';
import {
  announce,
  listen,
  registerStudy,
  registerWords,
  type LanguageWords,
  registry,
  warnOnce,
} from '../../src/figure/registry.js';
import {hearWarnings} from '../support/warnings.js';

describe('what figures of a page share', () => {
  const takeWarnings = hearWarnings();

  it('stands where another copy of the code finds it', () => {
    expect((globalThis as Record<symbol, unknown>)[Symbol.for('alliance-widgets/1')]).to.equal(registry);
  });

  it('tells those who listen for as long as they listen', () => {
    const heard: string[] = [];
    const stop = listen('choice', (channel) => heard.push(channel));
    announce('choice', 'a');
    announce('study', 'b');
    stop();
    announce('choice', 'c');
    expect(heard).to.deep.equal(['a']);
  });

  it('includes what the console was told, so that it is told once', () => {
    for (let figure = 0; figure < 50; figure++) warnOnce('The flour is missing.');
    warnOnce('The salt is missing.');
    expect(takeWarnings()).to.deep.equal(['The flour is missing.', 'The salt is missing.']);
  });

  it('includes registered studies, the last one under each id', () => {
    const heard: string[] = [];
    const stop = listen('study', (id) => heard.push(id));
    const [first, second] = [{id: 'registry-test'}, {id: 'registry-test'}];
    registerStudy(first);
    registerStudy(second);
    stop();
    expect(registry.studies.get('registry-test')).to.equal(second);
    expect(heard).to.deep.equal(['registry-test', 'registry-test']);
  });

  for (const study of [undefined, null, {}, {id: ''}, {id: 7}, 'okinawa'] as {id: string}[]) {
    it(`refuses a study that nothing could find: ${JSON.stringify(study)}`, () => {
      expect(() => registerStudy(study)).to.throw(TypeError, 'id');
    });
  }

  it('includes the words of registered languages, under the tag as BCP 47 writes it', () => {
    let heard = 0;
    const stop = listen('study', () => heard++);
    const [first, second] = [{sentences: {a: 'x'}}, {sentences: {a: 'y'}}];
    registerWords('ZH-hant', first);
    registerWords('zh-Hant', second);
    stop();
    expect([...registry.words]).to.deep.equal([['zh-Hant', second]]);
    expect(heard).to.equal(2);
    registry.words.clear();
  });

  it('refuses words that no page could ask for, or that are none', () => {
    expect(() => registerWords('not a tag', {sentences: {}})).to.throw(RangeError);
    expect(() => registerWords('ja', {} as LanguageWords)).to.throw(TypeError);
    expect(registry.words.size).to.equal(0);
  });
});
