/** What the documents say of attributes, exports and options, held against what there is. */
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import '../src/index.js';
import {commands} from '../src/cli/commands.js';
import type {FigureElement} from '../src/figure/figure-element.js';
import {elements, studies} from '../tools/build/entries.mjs';
import {fromRoot} from '../tools/paths.mjs';
import {packageJson} from './support/node/fresh-project.js';

const read = (file: string) => readFileSync(fromRoot(file), 'utf8');
/** What stands below a heading, up to the next of its kind. */
const section = (text: string, heading: string) =>
  text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
/** What the first cells of the first table name. */
const named = (text: string) => {
  const [, table = ''] = /((?:^\|.*\n)+)/m.exec(text) ?? [];
  return table.split('\n').flatMap((row) => quoted(row.split('|')[1] ?? ''));
};

const attributesOf = (tag: string) =>
  [...(customElements.get(tag) as unknown as typeof FigureElement).elementProperties]
    .filter(([, {attribute, state}]) => attribute !== false && !state)
    .map(([name, {attribute}]) => (typeof attribute === 'string' ? attribute : String(name)));

describe('docs/elements.md', () => {
  const document = read('docs/elements.md');
  const shared = named(section(document, 'What all figures have'));

  it('has the attributes that all figures have', () => {
    const common = elements.map(attributesOf).reduce((all, own) => all.filter((name) => own.includes(name)));
    expect(shared).to.include.members(common).and.include('problems').and.include('ready');
  });

  for (const tag of elements) {
    it(`has the attributes of <${tag}>, and no others`, () => {
      const own = attributesOf(tag).filter((name) => !shared.includes(name));
      expect(named(section(document, `\`<${tag}>\``))).to.have.members(own);
    });
  }
});

describe('README.md', () => {
  it('has every figure and every built-in study', () => {
    const rows = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => quoted(line.split('|')[1] ?? ''));
    expect(rows).to.have.members([...elements.map((tag) => `<${tag}>`), ...studies, 'study=']);
  });
});

describe('docs/packages.md', () => {
  it('has every entry of the package, and no other', () => {
    const told = named(section(read('docs/packages.md'), 'In a bundler'));
    const entries = Object.keys(packageJson.exports).map((key) => key.replace(/^\.\/?/, ''));
    expect(told).to.have.members(['alliance-widgets/…', ...entries.filter(Boolean)]);
  });
});

describe('docs/command-line.md and docs/server-rendering.md', () => {
  const text = read('docs/command-line.md') + read('docs/server-rendering.md');
  const optionsIn = (some: string) => new Set(some.match(/(?<![\w-])--[a-z]+(?![\w-])/g));

  it('have every command', () => {
    for (const name of Object.keys(commands)) expect(text).to.include(`npx alliance-widgets ${name} `);
  });

  it('have every option, and no other but those of the program itself', () => {
    const known = optionsIn(
      Object.values(commands)
        .map(({usage, help}) => usage + help)
        .join('\n'),
    );
    for (const own of ['--help', '--version']) known.add(own);
    expect([...optionsIn(text)]).to.have.members([...known]);
  });
});
