import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect} from 'chai';
import {parseStudy, type Problem} from '../src/model/index.js';
import {fromRoot} from '../tools/paths.mjs';
import {packageJson} from './support/node/fresh-project.js';

const folder = mkdtempSync(path.join(tmpdir(), 'alliance-widgets-cli-'));

interface Run {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program among the test's own files. */
function cli(words: readonly string[], {input = '', env = {}}: Run = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [fromRoot('dist/cli.js'), ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {PATH: process.env['PATH'], LANG: 'C', ...env},
  });
  return {status, stdout, stderr};
}

const okinawa = fromRoot('dist/studies/okinawa.json');

/** A study whose title has a control sequence, and with a key that nobody knows on its third line. */
const faulty = '{\n  "id": "faulty",\n  "titel": "?",\n  "title": "A \\u001b[31mred\\u202e title"\n}';
const errant = faulty.replace('"title"', '"heading"');

const csv = 'date,label,lane\n1969-11-21,"Satō, Nixon",talks\nsoon,Reversion,talks\n';
const timelineJs = JSON.stringify({
  events: [{start_date: {year: '1972', month: '5', day: '15'}, text: {headline: 'Reversion'}}],
});

before(() => {
  writeFileSync(path.join(folder, 'faulty.json'), faulty);
  writeFileSync(path.join(folder, 'errant.json'), errant);
  writeFileSync(path.join(folder, 'events.csv'), csv);
  writeFileSync(path.join(folder, 'timeline.json'), timelineJs);
});
after(() => rmSync(folder, {recursive: true, force: true}));

describe('alliance-widgets', () => {
  it('is the program of the package', () => {
    expect(packageJson.bin).to.deep.equal({'alliance-widgets': './dist/cli.js'});
    expect(readFileSync(fromRoot('dist/cli.js'), 'utf8').split('\n')[0]).to.equal('#!/usr/bin/env node');
  });

  it('tells its version', () => {
    for (const word of ['--version', '-v'])
      expect(cli([word])).to.deep.equal({status: 0, stdout: `${packageJson.version}\n`, stderr: ''});
  });

  it('lists its commands when asked for help', () => {
    const [{status, stdout}, ...others] = [cli(['--help']), cli(['-h']), cli(['help'])];
    expect(status).to.equal(0);
    for (const other of others) expect(other).to.deep.equal({status, stdout, stderr: ''});
    expect(stdout).to.match(/^ {2}check .*\n {2}convert /m);
  });

  for (const command of ['check', 'convert']) {
    it(`explains ${command} when asked for help`, () => {
      const {status, stdout} = cli([command, '--help']);
      expect(status).to.equal(0);
      expect(stdout).to.include(`Usage: alliance-widgets ${command} [`);
    });
  }

  const misuses: readonly [words: readonly string[], said: string][] = [
    [[], 'Usage:'],
    [['chekc'], 'no command chekc: choose check or convert or prerender'],
    [['toString'], 'no command toString'],
    [['check'], 'Name a study’s file'],
    [['check', '--fast', 'a.json'], '--fast'],
    [['check', '--format', 'xml', 'a.json'], 'no format xml'],
    [['convert', 'timeline.json'], 'Name two files'],
    [['convert', 'timeline.json', 'a.json', 'b.json'], 'Name two files'],
    [['convert', '.', '-'], 'it is a folder'],
    [['convert', 'timeline.json', 'none/a.json'], 'none/a.json: It was not written: there is no such'],
    [['convert', '--force', 'timeline.json', '.'], 'it is a folder'],
  ];
  for (const [words, said] of misuses) {
    it(`refuses with exit code 2: alliance-widgets ${words.join(' ')}`, () => {
      const {status, stdout, stderr} = cli(words);
      expect({status, stdout}).to.deep.equal({status: 2, stdout: ''});
      expect(stderr).to.include(said);
    });
  }
});

describe('alliance-widgets check', () => {
  it('finds nothing in a sound study, and says what it amounts to', () => {
    const {status, stdout, stderr} = cli(['check', okinawa]);
    expect({status, stderr}).to.deep.equal({status: 0, stderr: ''});
    expect(stdout).to.include('okinawa.json: no problems');
    expect(stdout).to.match(/^low +strong +high +Kishi Nobusuke +appease +appease$/m);
    expect(stdout).to.match(/^In no row: Satō Eisaku \(not coded: Cost of the demand\)$/m);
    expect(stdout).to.match(
      /^✓ Hatoyama Yukio: as predicted \(predicted refuse \/ delay, observed refuse\)$/m,
    );
  });

  it('says what is wrong with its line and column, and ends with 1 for an error', () => {
    const {status, stdout} = cli(['check', 'errant.json']);
    expect(status).to.equal(1);
    expect(stdout).to.match(/^errant\.json:1:1: error: .*"title"/m);
    expect(stdout).to.match(/^errant\.json:3:3: warning: /m);
  });

  it('ends with 0 for a warning', () => {
    const {status, stdout} = cli(['check', 'faulty.json']);
    expect(status).to.equal(0);
    expect(stdout).to.include('faulty.json: 1 warning');
  });

  it('reads standard input', () => {
    const {status, stdout} = cli(['check', '-'], {input: '{"id": "x",}'});
    expect(status).to.equal(1);
    expect(stdout).to.match(/^standard input:1:12: error: /);
  });

  it('reads what Windows writes in UTF-16', () => {
    const text = Buffer.from(`\ufeff${faulty}`, 'utf16le');
    for (const input of [text, Buffer.from(text).swap16()])
      expect(cli(['check', '-'], {input}).stdout).to.match(/^standard input:3:3: warning: titel is not used/);
  });

  it('refuses another encoding rather than lose letters', () => {
    const {status, stdout} = cli(['check', '-'], {input: Buffer.from('{"id": "Ü", "title": "Ü"}', 'latin1')});
    expect(status).to.equal(2);
    expect(stdout).to.equal(
      'standard input: error: It cannot be read: its letters are not in UTF-8 (save it as UTF-8).\n',
    );
  });

  it('ends quietly when nobody reads on', async () => {
    const program = spawn(process.execPath, [fromRoot('dist/cli.js'), 'check', okinawa]);
    program.stdout.destroy();
    let said = '';
    program.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const [status] = (await once(program, 'close')) as [number];
    expect({status, said}).to.deep.equal({status: 0, said: ''});
  });

  it('goes on after a file that cannot be read, and ends with 2', () => {
    const {status, stdout} = cli(['check', 'none.json', okinawa]);
    expect(status).to.equal(2);
    expect(stdout).to.include('none.json: error: It cannot be read').and.include('okinawa.json: no problems');
  });

  it('says the same for programs', () => {
    const {status, stdout} = cli(['check', '--format', 'json', okinawa, 'errant.json']);
    expect(status).to.equal(1);
    const [sound, broken] = JSON.parse(stdout) as {problems: Problem[]; study?: {verdicts: unknown[]}}[];
    expect(sound?.problems).to.deep.equal([]);
    expect(sound?.study?.verdicts[0]).to.deep.include({verdict: 'hit', observed: 'refuse'});
    expect(broken?.problems[0]).to.include({severity: 'error', line: 1, column: 1});
  });

  it('tells programs too what it cannot read, and what is a timeline', () => {
    const {status, stdout} = cli(['check', '--format', 'json', 'none.json', 'timeline.json']);
    expect(status).to.equal(2);
    const [none, timeline] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(none).to.deep.equal({file: 'none.json', fault: 'there is no such file or folder', problems: []});
    expect(timeline).to.include({file: 'timeline.json'}).and.not.to.have.property('fault');
    expect(timeline?.['hint']).to.include('alliance-widgets convert');
  });

  it('tells a timeline from a study', () => {
    const {status, stdout} = cli(['check', 'timeline.json']);
    expect(status).to.equal(1);
    expect(stdout).to.include('alliance-widgets convert');
  });

  it('keeps control sequences of a study from the terminal', () => {
    // eslint-disable-next-line no-control-regex
    expect(cli(['check', 'faulty.json']).stdout).not.to.match(/[\u001b\u202e]/);
  });

  it('has no colours where nobody sees them', () => {
    expect(cli(['check', 'errant.json']).stdout).not.to.include('\u001b');
  });

  for (const [name, run] of [
    ['--lang', () => cli(['check', '--lang', 'zh-Hans', okinawa])],
    ['the machine', () => cli(['check', okinawa], {env: {LANG: 'zh_CN.UTF-8'}})],
  ] as const) {
    it(`speaks the language of ${name}, in columns that align`, () => {
      const {stdout} = run();
      const rows = stdout.split('\n').filter((line) => /^[高低] /.test(line));
      expect(rows).to.have.lengthOf(8);
      // A Chinese sign is two columns wide.
      const at = (line: string, sign: string) =>
        line.slice(0, line.lastIndexOf(sign)).replace(/[^ -~–]/g, '--').length;
      const places = rows.map((line) => at(line, line.trimEnd().split(/ {2,}/).at(-1)!));
      expect(new Set(places).size).to.equal(1);
    });
  }
});

describe('alliance-widgets convert', () => {
  const written = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  it('makes a study without problems of TimelineJS’s JSON', () => {
    expect(cli(['convert', 'timeline.json', 'study.json'])).to.deep.equal({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const {study, problems} = parseStudy(written('study.json'));
    expect(problems).to.deep.equal([]);
    expect(study?.events).to.have.lengthOf(1);
  });

  it('makes a study of a table, and says which row it leaves out', () => {
    const {status, stdout, stderr} = cli(['convert', 'events.csv', '-']);
    expect(status).to.equal(1);
    expect(stderr).to.match(/^events\.csv:3:1: error: .*"soon"/);
    const {study, problems} = parseStudy(stdout);
    expect(problems).to.deep.equal([]);
    expect(study?.events?.map(({label}) => label)).to.deep.equal(['Satō, Nixon']);
  });

  it('reads standard input', () => {
    const {status, stdout} = cli(['convert', '-', '-'], {input: timelineJs});
    expect(status).to.equal(0);
    expect(parseStudy(stdout).study?.events?.[0]).to.include({date: '1972-05-15'});
  });

  it('never overwrites a file unless told to', () => {
    writeFileSync(path.join(folder, 'kept.json'), 'mine');
    const {status, stderr} = cli(['convert', 'timeline.json', 'kept.json']);
    expect(status).to.equal(2);
    expect(stderr).to.include('kept.json').and.to.include('--force');
    expect(written('kept.json')).to.equal('mine');
    expect(cli(['convert', '--force', 'timeline.json', 'kept.json']).status).to.equal(0);
    expect(parseStudy(written('kept.json')).problems).to.deep.equal([]);
  });

  for (const [name, words, input] of [
    ['a study', ['-', '-'], '{"id": "x", "title": "X"}'],
    ['a timeline of nothing but faults', ['-', '-'], 'date,label\nsoon,A'],
    ['a file that is not there', ['none.csv', '-'], ''],
    ['letters in another encoding', ['-', '-'], Buffer.from('date,label\n1972,Rückgabe\n', 'latin1')],
  ] as const) {
    it(`refuses ${name}`, () => {
      const {status, stdout, stderr} = cli(['convert', ...words], {input});
      expect({status, stdout}).to.deep.equal({status: 2, stdout: ''});
      expect(stderr).not.to.be.empty;
    });
  }
});
