/** The programs in the documents, run and checked as whoever copies them would. */
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import ts from 'typescript';
import {fromRoot} from '../tools/paths.mjs';
import {documents} from './support/documents.js';
import {FreshProject} from './support/node/fresh-project.js';

/** The recipes are settings of other systems, and go through these. */
const own = documents.filter((file) => file !== 'docs/embedding.md');

const programs = own.flatMap((file) =>
  [...readFileSync(fromRoot(file), 'utf8').matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ''], i) => ({
    name: `${file}, program ${i + 1}`,
    // What a document has imported in one block it uses in the next.
    code: code.includes('import') ? code : `import {registerWords} from 'alliance-widgets';\n${code}`,
  })),
);

describe('a program in the documents', () => {
  let project: FreshProject;
  before(() => {
    project = new FreshProject();
    project.link('@lit-labs/ssr', '@lit-labs/ssr-client', 'parse5');
  });
  after(() => project.remove());

  it('is found in more than one', () => {
    expect(new Set(programs.map(({name}) => name.split(',')[0])))
      .to.have.property('size')
      .above(3);
  });

  for (const {name, code} of programs) {
    it(`runs, and a type checker that is strict has nothing against it: ${name}`, () => {
      expect(() => project.run(code)).to.not.throw();
      const {ESNext: module} = ts.ModuleKind;
      const {Bundler: moduleResolution} = ts.ModuleResolutionKind;
      // The libraries' own declarations are for others to check.
      expect(project.typeErrors(code, {module, moduleResolution, skipLibCheck: true})).to.deep.equal([]);
    });
  }
});
