/** The recipes, what is kept of the last run of the hosts' engines, and the document that is made of both. */
import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {fromRoot} from '../tools/paths.mjs';
import {embedding} from './hosts/embedding.mjs';
import {names} from './hosts/engines/names.mjs';
import {kept} from './hosts/publications.mjs';
import {outputOf, runsOf, ways} from './hosts/runs.mjs';
import {hosts} from '../demo/builder/hosts.js';

interface Way {
  readonly id: string;
  readonly engines: readonly string[];
}

interface Kept {
  readonly versions: Readonly<Record<string, string>>;
  readonly runs: readonly {readonly output: string; readonly shows: string}[];
}

const last = JSON.parse(readFileSync(fromRoot('test/hosts/outputs/results.json'), 'utf8')) as Kept;
const document = fromRoot('docs/embedding.md');

describe('the recipes', () => {
  it('have a way into every host', () => {
    const wanted = ['HTML', 'WordPress', 'Ghost', 'Hugo', 'Jekyll', 'Quarto', 'MkDocs', 'Docusaurus', 'OJS'];
    expect(hosts.map(({name}) => name)).to.include.members([...wanted, 'Moodle', 'Canvas', 'MyST', 'iframe']);
  });

  it('go through an engine each, which the document has a name for', () => {
    for (const {id, engines} of ways as readonly Way[]) {
      expect(engines, id).to.not.be.empty;
      expect(Object.keys(names), id).to.include.members([...engines]);
    }
  });
});

describe('what is kept of the engines', () => {
  it('is an output of each run, of each study that is kept', () => {
    const wanted = kept.flatMap((publication) => runsOf(publication, '').map(outputOf));
    expect(last.runs.map(({output}) => output)).to.deep.equal(wanted);
    expect(wanted.filter((file) => !existsSync(fromRoot('test/hosts/outputs', file)))).to.deep.equal([]);
  });

  it('says of which version each was', () => {
    const packages = Object.values(names).flatMap((name) => ('of' in name ? [name.of] : []));
    expect(Object.keys(last.versions)).to.include.members(packages);
  });
});

describe('docs/embedding.md', () => {
  it('is what the recipes and the last run make of it', async () => {
    const text = readFileSync(document, 'utf8');
    expect(text).to.equal(await embedding(text));
  });
});
