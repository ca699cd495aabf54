import {existsSync} from 'node:fs';
import {expect} from 'chai';
import ts from 'typescript';
import {elements, exportName, languages, studies} from '../tools/build/entries.mjs';
import {fromRoot} from '../tools/paths.mjs';
import {FreshProject, packageJson, packedFiles} from './support/node/fresh-project.js';

const importStudy = (id: string) =>
  `import {${exportName(id)} as input} from 'alliance-widgets/studies/${id}.js';`;

describe('the package', () => {
  it('has a file behind each of its exports', () => {
    const targets = Object.entries(packageJson.exports).flatMap(([key, target]) =>
      (typeof target === 'string' ? [target] : Object.values(target)).flatMap((path) =>
        namesFor(key).map((name) => path.replace('*', name)),
      ),
    );
    expect(targets).to.include('./dist/index.js');
    expect(targets.filter((path) => !existsSync(fromRoot(path)))).to.deep.equal([]);
  });

  it('ships dist, docs and the usual files only', () => {
    const usual = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
    const files = packedFiles();
    expect(files).to.include.members(['package.json', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']);
    expect(files.filter((file) => !/^(dist|docs)\//.test(file) && !usual.includes(file))).to.deep.equal([]);
  });
});

describe('the package in a fresh project', () => {
  let project: FreshProject;
  before(() => {
    project = new FreshProject();
  });
  after(() => project.remove());

  it('brings every element by one import', async () => {
    const code = await project.bundle(`import 'alliance-widgets';`);
    for (const tag of elements) expect(code).to.include(`define('${tag}'`);
  });

  for (const tag of elements) {
    it(`brings <${tag}> alone`, async () => {
      const code = await project.bundle(`import 'alliance-widgets/elements/${tag}.js';`);
      const defined = elements.filter((name) => code.includes(`define('${name}'`));
      expect(defined).to.deep.equal([tag]);
    });
  }

  it('brings the model without Lit', async () => {
    const code = await project.bundle(
      `import {parseStudy} from 'alliance-widgets/model.js'; parseStudy('{}');`,
    );
    expect(code).to.include('parseStudy').and.not.to.include('LitElement');
  });

  it('leaves nothing behind of a model and studies that are not used', async () => {
    const imports = ['model', ...studies.map((id) => `studies/${id}`)];
    const code = await project.bundle(
      imports.map((path) => `import 'alliance-widgets/${path}.js';`).join('\n'),
    );
    expect(code.trim()).to.equal('');
  });

  for (const id of studies) {
    it(`reads the study ${id} without a problem and predicts what its theory can, in Node`, () => {
      const output = project.run(`
        import {parseStudy, predict} from 'alliance-widgets/model.js';
        ${importStudy(id)}
        const {study, problems} = parseStudy(input);
        const cases = study.rules ? study.cases : [];
        const predicted = cases.map(({values}) => predict(study, values ?? {}).outcomes.length);
        console.log(JSON.stringify({id: study.id, problems, hasTheory: Boolean(study.rules), predicted}));`);
      const result = JSON.parse(output) as {
        id: string;
        problems: unknown[];
        hasTheory: boolean;
        predicted: number[];
      };
      expect(result).to.include({id}).and.to.have.deep.property('problems', []);
      expect(result.predicted)
        .to.have.length.above(result.hasTheory ? 0 : -1)
        .and.not.to.include(0);
    });
  }

  const {Bundler, NodeNext} = ts.ModuleResolutionKind;
  const resolutions: readonly [name: string, options: ts.CompilerOptions][] = [
    ['a bundler', {module: ts.ModuleKind.ESNext, moduleResolution: Bundler}],
    ['Node', {module: ts.ModuleKind.NodeNext, moduleResolution: NodeNext}],
  ];
  for (const [name, options] of resolutions) {
    it(`is typed for whoever resolves modules like ${name}`, () => {
      expect(project.typeErrors(typedUse(), options)).to.deep.equal([]);
    });
  }

  it('refuses wrong types', () => {
    const code = `import {parseStudy} from 'alliance-widgets/model.js'; export const n: number = parseStudy('');`;
    const errors = project.typeErrors(code, {module: ts.ModuleKind.ESNext, moduleResolution: Bundler});
    expect(errors).to.have.lengthOf(1);
  });
});

/** What a `*` in an export stands for. */
function namesFor(key: string): readonly string[] {
  if (key.startsWith('./elements/')) return elements;
  if (key.startsWith('./studies/')) return studies;
  if (key.startsWith('./lang/')) return languages;
  return key.startsWith('./cdn/') ? ['alliance-widgets.js'] : [''];
}

/** Every entry, used as its types promise. */
function typedUse(): string {
  const tags = elements.map((tag) => `import 'alliance-widgets/elements/${tag}.js';`);
  const elementsByTag = elements.map(
    (tag) => `document.createElement('${tag}').ready satisfies Promise<void>;`,
  );
  return `
    import {registerStudy} from 'alliance-widgets';
    import {parseStudy, type Study} from 'alliance-widgets/model.js';
    ${studies.map((id) => `import {${exportName(id)}} from 'alliance-widgets/studies/${id}.js';`).join('\n')}
    ${tags.join('\n')}
    for (const input of [${studies.map(exportName).join(', ')}]) {
      registerStudy(input);
      const study: Study | undefined = parseStudy(input).study;
      console.log(study?.title);
    }
    ${elementsByTag.join('\n')}`;
}
