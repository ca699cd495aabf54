/** How the builder stands, whatever is chosen in it. */
import {waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {hosts} from '../../demo/builder/hosts.js';
import {
  KEY,
  begin,
  bread,
  chinese,
  choose,
  editorOf,
  english,
  figureStands,
  find,
  open,
  tabs,
  turnTo,
  type,
  wide,
} from './builder-page.js';
import {closePages, findings, openAndListen} from './demo-page.js';

describe('the builder', () => {
  before(() => setViewport({width: wide, height: 900}));
  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(closePages);
  after(() => localStorage.removeItem(KEY));

  for (const path of [english, chinese]) {
    it(`draws all it has under its strict policy, without a word of complaint: ${path}`, async () => {
      const page = await openAndListen(path, wide);
      await figureStands(page);
      for (const tab of tabs) turnTo(page, tab);
      for (const {id} of hosts) choose(page, 'host', id);
      for (const theme of ['dark', 'light']) choose(page, 'theme', theme);
      turnTo(page, 'form');
      type(find(page, '[aria-describedby=hint-period]'), 'long ago');
      await waitUntil(() => page.document.querySelector('.problems li'), 'the problem is told', {
        timeout: 10_000,
      });
      find(page, '.problems li button').click();
      const editor = editorOf(page);
      await waitUntil(() => editor.querySelector('.cm-lint-marker-error'), 'the problem is marked', {
        timeout: 10_000,
      });
      expect(page.window.getComputedStyle(editor.querySelector('.cm-editor')!).display).to.equal('flex');
      // The figure itself has a word to the author.
      const complaints = page.said.filter((words) => !words.includes('"long ago"'));
      expect(complaints, complaints.join('\n')).to.deep.equal([]);
    });

    for (const [width, tab] of [
      [wide, 'form'],
      [wide, 'json'],
      [360, 'table'],
    ] as const) {
      it(`has nothing that axe objects to with its ${tab} open, ${width} px wide: ${path}`, async () => {
        const page = await open(path, width);
        // A small study: axe takes minutes over all that the built-in ones say.
        begin(page, bread);
        await figureStands(page, 'Mantou');
        turnTo(page, tab);
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        const found = (await findings(page)).join('\n');
        expect(found, found).to.equal('');
      });
    }

    it(`fits into 320 px with each of its tabs and hosts: ${path}`, async () => {
      const page = await open(path, 320);
      const overflow = () => page.document.scrollingElement!.scrollWidth - page.window.innerWidth;
      for (const tab of tabs) {
        turnTo(page, tab);
        expect(overflow(), tab).to.be.at.most(0);
      }
      for (const {id} of hosts) {
        choose(page, 'host', id);
        expect(overflow(), id).to.be.at.most(0);
      }
    });
  }
});
