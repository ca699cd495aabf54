import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {version} from '../src/figure/version.js';
import {evaluateStudy} from '../src/model/evaluate.js';
import {parseStudy} from '../src/model/parse.js';
import {documents} from './support/documents.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Every study written out in a document, whether in a code block or in a script inside a tag. */
const studiesIn = (text: string) =>
  [...text.matchAll(/(?:```json|<script type="application\/json">)\n(.*?)\n(?:```|<\/script>)/gs)].map(
    ([, json]) => json ?? '',
  );

describe('what the documents show', () => {
  for (const path of ['README.md', 'docs/study-format.md']) {
    it(`is a study without problems: ${path}`, () => {
      const studies = studiesIn(read(path));
      expect(studies).to.have.length.above(0);
      for (const json of studies) expect(parseStudy(json).problems).to.deep.equal([]);
    });

    it(`is a study whose case goes as the theory says: ${path}`, () => {
      for (const json of studiesIn(read(path))) {
        const {study} = parseStudy(json);
        expect(study && evaluateStudy(study).byVerdict.hit.map(({id}) => id)).to.deep.equal(['monday']);
      }
    });
  }

  it('grows step by step into the study of the format: docs/first-study.md', () => {
    const steps = studiesIn(read('docs/first-study.md')).map((json) => JSON.parse(json) as object);
    const [whole = ''] = studiesIn(read('docs/study-format.md'));
    expect(Object.assign({}, ...steps)).to.deep.equal(JSON.parse(whole));
    for (const count of steps.keys())
      expect(parseStudy(Object.assign({}, ...steps.slice(0, count + 1))).problems).to.deep.equal([]);
  });

  it('has no blank line where Markdown would end the tag', () => {
    for (const json of studiesIn(read('README.md'))) expect(json).not.to.match(/^\s*$/m);
  });
});

describe('the documents', () => {
  it('are all read for the HTML that they show', () => {
    const files = readdirSync(new URL('../docs', import.meta.url)).filter((file) => file.endsWith('.md'));
    expect(documents).to.have.members(['README.md', ...files.map((file) => `docs/${file}`)]);
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    expect(version).to.equal((JSON.parse(read('package.json')) as {version: string}).version);
  });
});
