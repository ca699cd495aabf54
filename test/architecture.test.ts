import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from 'chai';
import {faultsOf} from './support/node/source-rules.js';

const src = path.resolve(import.meta.dirname, '../src');

const sources = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

describe('the architecture', () => {
  it('has sources to check in every folder', () => {
    const folders = new Set(sources.map((file) => file.split('/')[0]));
    expect(folders).to.include.all.keys(
      'model',
      'studies',
      'figure',
      'elements',
      'lang',
      'cli',
      'index.ts',
      'all.ts',
    );
  });

  for (const file of sources) {
    it(`holds in ${file}`, () => {
      expect(faultsOf(file, readFileSync(path.join(src, file), 'utf8'))).to.deep.equal([]);
    });
  }
});

describe('the check of the architecture', () => {
  const allowed: readonly [file: string, text: string][] = [
    ['model/a.ts', `import * as v from 'valibot'; import type {B} from './b.js';`],
    [
      'studies/x/index.ts',
      `import {cases} from './cases.js'; import type {Study} from '../../model/schema.js';`,
    ],
    ['figure/a.ts', `import {html} from 'lit'; import {predict} from '../model/predict.js';`],
    ['figure/a.ts', `import type {ReactiveController} from '@lit/reactive-element';`],
    ['elements/x-a/x-a.ts', `import {define} from '../../figure/define.js'; import './x-a.styles.js';`],
    ['elements/x-a/x-a.ts', `import {styleMap} from 'lit/directives/style-map.js';`],
    ['index.ts', `export * from './elements/x-a/x-a.js'; export type {Study} from './model/schema.js';`],
    ['all.ts', `export * from './index.js'; import {studies} from './studies.js';`],
    ['studies.ts', `import {x} from './studies/x/index.js';`],
    ['lang/xx.ts', `import type {A} from '../figure/a.js'; import type {B} from '../elements/x-a/x-a.js';`],
    ['lang/xx.ts', `import {matrix} from './xx/matrix.js'; import type {Sentences} from './sentences.js';`],
    ['index.ts', `export type {Language} from './lang/sentences.js';`],
    ['server/a.ts', `import {render} from '@lit-labs/ssr'; import '../index.js';`],
    ['anywidget/a.ts', `import '../index.js'; import {registry} from '../figure/registry.js';`],
    ['cli/a.ts', `import {x} from './b.js'; import {parseStudy} from '../model/index.js'; import 'node:fs';`],
    ['figure/a.ts', '// no innerHTML\nconst text = "eval"; const view = html`<p class="style">style=x</p>`;'],
    ['figure/a.ts', 'const styles = css`p { margin: 1.5em; }`;'],
  ];
  for (const [file, text] of allowed) {
    it(`lets ${file} have: ${text}`, () => {
      expect(faultsOf(file, text)).to.deep.equal([]);
    });
  }

  const forbidden: readonly [file: string, text: string, named: string][] = [
    ['model/a.ts', `import {html} from 'lit';`, 'lit'],
    ['model/a.ts', `import {registry} from '../figure/registry.js';`, '../figure/registry.js'],
    ['model/a.ts', `import 'node:fs';`, 'node:fs'],
    ['model/a.ts', `const x = await import('lit');`, 'lit'],
    ['model/a.ts', `const x = await import(name);`, 'computed'],
    ['model/a.ts', `type X = import('lit').LitElement;`, 'lit'],
    ['studies/x/index.ts', `import {predict} from '../../model/predict.js';`, '../../model/predict.js'],
    ['studies/x/index.ts', `import {y} from '../y/index.js';`, '../y/index.js'],
    ['studies/x/index.ts', `import type {Words} from '../../figure/words.js';`, '../../figure/words.js'],
    ['figure/a.ts', `import {x} from '../studies/x/index.js';`, '../studies/x/index.js'],
    ['figure/a.ts', `export * from '../elements/x-a/x-a.js';`, '../elements/x-a/x-a.js'],
    ['figure/a.ts', `import * as v from 'valibot';`, 'valibot'],
    ['figure/a.ts', `import {x} from 'literature';`, 'literature'],
    ['elements/x-a/x-a.ts', `import type {XB} from '../x-b/x-b.js';`, '../x-b/x-b.js'],
    ['elements/x-a/x-a.ts', `import {x} from '../../studies/x/index.js';`, '../../studies/x/index.js'],
    ['elements/x-a/x-a.ts', `import {x} from 'lit/directives/unsafe-html.js';`, 'unsafe-html.js'],
    ['elements/x-a/x-a.ts', `import {x} from 'lit/static-html.js';`, 'static-html.js'],
    ['index.ts', `import {x} from './studies/x/index.js';`, './studies/x/index.js'],
    ['index.ts', `export {xx} from './lang/xx.js';`, './lang/xx.js'],
    ['all.ts', `import {html} from 'lit';`, 'lit'],
    ['all.ts', `import {xx} from './lang/xx.js';`, './lang/xx.js'],
    ['lang/xx.ts', `import {chinese} from '../figure/chinese.js';`, '../figure/chinese.js'],
    ['lang/xx.ts', `import type {DateWords} from '../model/date-words.js';`, '../model/date-words.js'],
    ['lang/xx.ts', `import {html} from 'lit';`, 'lit'],
    ['figure/a.ts', `import {xx} from '../lang/xx.js';`, '../lang/xx.js'],
    ['figure/a.ts', `import {render} from '@lit-labs/ssr';`, '@lit-labs/ssr'],
    ['anywidget/a.ts', `import {x} from '../elements/x-a/x-a.js';`, '../elements/x-a/x-a.js'],
    ['cli/a.ts', `import {parseStudy} from '../model/parse.js';`, '../model/parse.js'],
    ['cli/a.ts', `import {html} from 'lit';`, 'lit'],
    ['cli/a.ts', `import {registry} from '../figure/registry.js';`, '../figure/registry.js'],
    ['other/a.ts', '', 'other/a.ts'],
    ['figure/a.ts', 'element.innerHTML = text;', 'innerHTML'],
    ['figure/a.ts', 'const view = html`${unsafeHTML(text)}`;', 'unsafeHTML'],
    ['figure/a.ts', 'const tag = unsafeStatic(name);', 'unsafeStatic'],
    ['model/a.ts', 'const run = new Function(text);', 'Function'],
    ['model/a.ts', 'globalThis.eval(text);', 'eval'],
    ['figure/a.ts', 'const view = html`<p style="color: red">${text}</p>`;', 'style'],
    ['figure/a.ts', 'const view = html`<p>${text}</p><p style="width: ${w}"></p>`;', 'style'],
    ['figure/a.ts', 'const styles = css`p { margin: 1.5rem; }`;', 'rem'],
    ['model/a.ts', '\n'.repeat(300) + 'const x = 1;', '301 lines'],
    ['model/a.ts', `function long() {${'\n'.repeat(50)}}`, 'long has 51 lines'],
    ['model/a.ts', `class A { #long = () => {${'\n'.repeat(50)}}; }`, '51 lines'],
  ];
  for (const [file, text, named] of forbidden) {
    it(`catches in ${file}: ${text.trim().slice(0, 70)}`, () => {
      const faults = faultsOf(file, text);
      expect(faults).to.have.lengthOf(1);
      expect(faults[0]).to.include(file).and.to.include(named);
    });
  }
});
