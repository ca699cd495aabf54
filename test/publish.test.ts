/** The package as others' tools see it: editors, type checkers, linters of packages, browsers that check hashes. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {expect} from 'chai';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import ts from 'typescript';
import {elements} from '../tools/build/entries.mjs';
import {fromRoot} from '../tools/paths.mjs';
import {FreshProject, packageJson, packedArchive, packedFiles} from './support/node/fresh-project.js';

const readJson = (file: string) => JSON.parse(readFileSync(fromRoot(file), 'utf8')) as unknown;

describe('the published package', () => {
  it('has nothing that publint would mend', async () => {
    const {messages, pkg} = await publint({pkgDir: fromRoot('.'), strict: true, pack: 'npm'});
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).to.deep.equal([]);
  });

  it('has types that are right for whoever imports it', async () => {
    const checked = await checkPackage(createPackageFromTarballData(packedArchive()), {
      excludeEntrypoints: [/\.(json|css|html)$/, /\*$/],
    });
    if (!checked.types) throw new Error('there are no types');
    // An ESM-only package: `require` gets a module, and what knows no "exports" is not served.
    const accepted = new Set(['node10', 'node16-cjs']);
    const faults = checked.problems.filter(
      (problem) => !('resolutionKind' in problem && accepted.has(problem.resolutionKind)),
    );
    expect(faults).to.deep.equal([]);
  });

  it('says in package.json where editors find what they know of the tags', () => {
    const {customElements, contributes} = packageJson;
    const named = [
      customElements,
      packageJson['web-types'],
      ...contributes.html.customData,
      ...contributes.css.customData,
    ];
    expect(named).to.have.lengthOf(4);
    for (const file of named) expect(existsSync(fromRoot(file)), file).to.equal(true);
  });

  it('tells VS Code of every element, attribute and part', () => {
    const html = readJson('dist/vscode.html-custom-data.json') as {
      tags: {name: string; attributes: {name: string}[]}[];
    };
    expect(html.tags.map(({name}) => name)).to.deep.equal(elements);
    for (const {name, attributes} of html.tags) {
      expect(
        attributes.map((one) => one.name),
        name,
      ).to.include.members(['study', 'src', 'case', 'group']);
    }
    expect(JSON.stringify(readJson('dist/vscode.css-custom-data.json'))).to.include('--aw-accent');
  });

  it('tells JetBrains’ editors of every element, and its own version', () => {
    const types = readJson('dist/web-types.json') as {
      version: string;
      contributions: {html: {elements: {name: string; attributes: {name: string}[]}[]}};
    };
    expect(types.version).to.equal(packageJson.version);
    expect(types.contributions.html.elements.map(({name}) => name)).to.deep.equal(elements);
  });
});

describe('dist/integrity.json', () => {
  const hashes = readJson('dist/integrity.json') as Record<string, string>;

  it('has every script for pages, and the style sheet', () => {
    const files = packedFiles().filter((file) => /^dist\/(cdn\/.*\.js|[^/]*\.css)$/.test(file));
    expect(Object.keys(hashes).map((file) => `dist/${file}`)).to.have.members(files);
  });

  it('has the hash by which a browser will know each', () => {
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(fromRoot('dist', file)))
        .digest('base64');
      expect(hash, file).to.equal(`sha384-${digest}`);
    }
  });
});

describe('the types for frameworks', () => {
  let project: FreshProject;
  before(() => {
    project = new FreshProject();
    project.link('@types/react', 'csstype', 'vue', '@vue');
  });
  after(() => project.remove());

  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    // Vue's own declarations name types of other packages.
    skipLibCheck: true,
  };

  const jsx = (attributes: string) => `
    import 'alliance-widgets';
    import 'alliance-widgets/jsx.js';
    export const views = [${elements.map((tag) => `<${tag} src="study.json" className="wide" />`).join(', ')}];
    export const figure = <alliance-matrix ${attributes}><p>Fallback</p></alliance-matrix>;`;

  it('know the tags in React', () => {
    const attributes = `rows="a" study={{id: 'x'}} ref={(e) => void e?.ready}
      oncase-select={({detail}) => detail.case?.toUpperCase()} onproblem={({detail}) => detail.problems[0]?.line}`;
    expect(project.typeErrors(jsx(attributes), options, 'view.tsx')).to.deep.equal([]);
  });

  for (const attributes of ['rows={5}', 'colums="a"', 'oncase-select={({detail}) => detail.cases}']) {
    it(`refuse in React: ${attributes}`, () => {
      expect(project.typeErrors(jsx(attributes), options, 'view.tsx')).to.have.lengthOf(1);
    });
  }

  const vue = (properties: string) => `
    import type {GlobalComponents} from 'vue';
    import 'alliance-widgets/vue.js';
    type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
    export const all: [${elements.map((tag) => `Props<'${tag}'>`).join(', ')}] = [${elements.map(() => `{src: 'study.json', class: 'wide'}`).join(', ')}];
    export const props: Props<'alliance-matrix'> = {${properties}};`;

  it('know the tags in Vue', () => {
    const properties = `rows: 'a', study: {id: 'x'}, onCaseSelect: ({detail}) => console.log(detail.case)`;
    expect(project.typeErrors(vue(properties), options)).to.deep.equal([]);
  });

  for (const properties of ['rows: 5', 'colums: "a"', 'onReady: ({detail}) => console.log(detail.case)']) {
    it(`refuse in Vue: ${properties}`, () => {
      expect(project.typeErrors(vue(properties), options)).to.have.lengthOf(1);
    });
  }
});
