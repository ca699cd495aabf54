/** The recipes, and the document that is made of them. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {fromRoot} from '../tools/paths.mjs';
import {embedding} from './hosts/embedding.mjs';
import {outputOf, recipes, runs, snippet} from './hosts/recipes.mjs';

interface Recipe {
  readonly id: string;
  readonly host: string;
  readonly snippet: string;
  readonly engines: readonly string[];
}

const all = recipes as readonly Recipe[];
const allRuns = runs as readonly {readonly engine: string; readonly file: string}[];
const document = fromRoot('docs/embedding.md');

describe('the recipes', () => {
  it('have a way into every host', () => {
    const hosts = all.map(({host}) => host).join();
    const wanted = [
      'Plain HTML',
      'WordPress',
      'Ghost',
      'Hugo',
      'Jekyll',
      'Quarto',
      'MkDocs',
      'Docusaurus',
      'OJS',
      'Moodle',
      'Canvas',
      'MyST',
      'iframe',
    ];
    expect(wanted.filter((host) => !hosts.includes(host))).to.deep.equal([]);
  });

  it('use every snippet, and have an output for each engine that they name', () => {
    const files = readdirSync(fromRoot('docs/recipes')).filter((file) => file !== 'recipes.json');
    const used = all.flatMap((recipe) => [recipe.snippet, 'file' in recipe ? 'hugo-shortcode.html' : '']);
    expect(files.filter((file) => !used.includes(file))).to.deep.equal([]);
    const missing = allRuns
      .map((run) => outputOf(run))
      .filter((file) => !existsSync(fromRoot('test/hosts/outputs', file)));
    expect(missing).to.deep.equal([]);
  });

  for (const file of ['figure.html', 'placeholder.html', 'figure.mdx', 'iframe.html']) {
    it(`survive Markdown: ${file} has no blank line inside and begins with a tag`, () => {
      expect(snippet(file).trim()).to.match(/^</).and.not.match(/^\s*$/m);
    });
  }
});

describe('docs/embedding.md', () => {
  it('is what the recipes and the last run make of it', async () => {
    const text = readFileSync(document, 'utf8');
    expect(text).to.equal(await embedding(text));
  });
});
