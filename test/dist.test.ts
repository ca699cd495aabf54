import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from 'chai';
import ts from 'typescript';
import {version} from '../src/figure/version.js';
import {parseStudy} from '../src/model/index.js';
import {elements, languages, studies} from '../tools/build/entries.mjs';
import {fromRoot} from '../tools/paths.mjs';
import {packageJson} from './support/node/fresh-project.js';
import {importsOf, parse} from './support/node/source-file.js';

const read = (file: string) => readFileSync(fromRoot('dist', file), 'utf8');
const readJson = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;

const bundles = [
  'alliance-widgets',
  'alliance-widgets-all',
  'alliance-widgets.classic',
  'html-data',
  'anywidget',
  'placeholders',
  'embed',
  'embed-height',
  ...elements,
];
const registrations = [...studies.map((id) => `studies/${id}`), ...languages.map((tag) => `lang/${tag}`)];
const cdn = [...bundles, ...registrations].map((name) => `cdn/${name}.js`);

describe('the files for pages', () => {
  it('are these and their source maps', () => {
    const files = readdirSync(fromRoot('dist/cdn'), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(fromRoot('dist'), path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/'));
    expect(files).to.have.members(cdn.flatMap((file) => [file, `${file}.map`]));
  });

  for (const file of cdn) {
    it(`${file} stands alone: it imports nothing and does not ask for its address`, () => {
      const source = parse(read(file), file);
      expect(importsOf(source)).to.deep.equal([]);
      expect(hasImportMeta(source)).to.equal(false);
    });

    it(`${file} names the library, its version and its licence in the first line`, () => {
      expect(read(file).split('\n')[0]).to.equal(`/*! alliance-widgets ${packageJson.version} MIT */`);
    });

    it(`${file} asks to be compiled while it loads, unless it holds data alone`, () => {
      const asks = read(file).split('\n')[1] === '//# allFunctionsCalledOnLoad';
      expect(asks).to.equal(bundles.some((name) => file === `cdn/${name}.js`));
    });

    it(`${file} can be traced to the sources`, () => {
      expect(sourcesOf(file).some((source) => source.startsWith('src/'))).to.equal(true);
    });
  }

  it('brings the production build of Lit', () => {
    const lit = sourcesOf('cdn/alliance-widgets.js').filter((source) => source.includes('node_modules/lit'));
    expect(lit).to.not.be.empty;
    expect(lit.filter((source) => source.includes('/development/'))).to.deep.equal([]);
  });

  it('is a script, not a module, for pages opened from a folder', () => {
    expect(ts.isExternalModule(parse(read('cdn/alliance-widgets.classic.js')))).to.equal(false);
    expect(ts.isExternalModule(parse(read('cdn/alliance-widgets.js')))).to.equal(true);
  });

  for (const name of registrations) {
    it(`cdn/${name}.js brings neither Lit nor the schema library`, () => {
      const foreign = sourcesOf(`cdn/${name}.js`).filter((source) => source.includes('node_modules'));
      expect(foreign).to.deep.equal([]);
    });
  }
});

describe('the built data', () => {
  for (const id of studies) {
    it(`studies/${id}.json is a study without a problem`, () => {
      const {study, problems} = parseStudy(read(`studies/${id}.json`));
      expect(problems).to.deep.equal([]);
      expect(study?.id).to.equal(id);
    });
  }

  it('has a JSON Schema that lets a study name it, and text be one language or many', () => {
    const {$schema, title, properties, required, additionalProperties, $defs} = readJson('study.schema.json');
    expect($schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(title).to.be.a('string');
    expect(required).to.have.members(['id', 'title']);
    expect(properties).to.include.all.keys('$schema', 'cases', 'rules');
    expect(additionalProperties).to.equal(false);
    expect($defs).to.have.nested.property('text.anyOf[0].type', 'string');
    expect($defs).to.have.nested.property('text.anyOf[1].additionalProperties.type', 'string');
  });

  it('has a JSON Schema in which the outline and what stands under it are alike', () => {
    const {properties, $defs} = readJson('study.schema.json');
    const self = {$ref: '#/$defs/outline'};
    expect(properties).to.have.deep.property('outline', self);
    expect($defs).to.have.nested.property('outline.required').that.has.members(['id', 'label']);
    expect($defs).to.have.nested.property('outline.additionalProperties', false);
    expect($defs).to.have.deep.nested.property('outline.properties.children', {type: 'array', items: self});
  });

  it('has a JSON Schema that leaves the fields of a source to its author', () => {
    const {properties} = readJson('study.schema.json');
    expect(properties).to.have.nested.property('sources.items.required').that.includes('id');
    expect(properties).to.not.have.nested.property('sources.items.additionalProperties');
  });
});

describe('the manifest', () => {
  interface Manifest {
    readonly modules: readonly {readonly path: string; readonly declarations: readonly Declaration[]}[];
  }
  type Declaration = Readonly<Record<string, readonly {readonly name: string}[]>>;
  const {modules} = JSON.parse(read('custom-elements.json')) as Manifest;

  it('lists every element where a user imports it from, and nothing else', () => {
    expect(modules.map(({path}) => path)).to.deep.equal(elements.map((tag) => `elements/${tag}.js`));
  });

  for (const {path, declarations} of modules) {
    it(`says what an author can use of ${path}`, () => {
      expect(declarations).to.have.lengthOf(1);
      const names = (list: string) => declarations[0]?.[list]?.map(({name}) => name);
      expect(names('attributes')).to.include.members(['study', 'src', 'case', 'group']);
      const isAttribute = (name: string) =>
        declarations[0]?.['attributes']?.some((one) => 'fieldName' in one && one.fieldName === name);
      expect(names('members')?.filter((name) => !isAttribute(name))).to.have.members([
        'ready',
        'problems',
        'retry',
      ]);
      expect(names('slots')).to.include.members(['', 'caption']);
      expect(names('events')).to.include.members(['ready', 'problem']);
      expect(names('cssParts')).to.include.members(['figure', 'title']);
      expect(names('cssProperties')).to.not.be.empty;
      expect(names('members')?.filter((name) => name.startsWith('#'))).to.deep.equal([]);
    });
  }
});

describe('the version', () => {
  it('is the same in the code and in package.json', () => {
    expect(version).to.equal(packageJson.version);
  });
});

/** Sources of a file for pages, by path from the repository's top. */
function sourcesOf(file: string): string[] {
  const {sources} = JSON.parse(read(`${file}.map`)) as {sources: string[]};
  const folder = path.posix.dirname(`dist/${file}`);
  return sources.map((source) => path.posix.join(folder, source));
}

function hasImportMeta(node: ts.Node): boolean {
  return (
    ts.isMetaProperty(node) || (ts.forEachChild(node, (child) => hasImportMeta(child) || undefined) ?? false)
  );
}
