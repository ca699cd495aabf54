/** A project as a user has it: the packed library in node_modules, and nothing of this repository around it. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import ts from 'typescript';
import {fromRoot, root} from '../../../tools/paths.mjs';

export interface PackageJson {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly contributes: Readonly<Record<'html' | 'css', {readonly customData: readonly string[]}>>;
}

export const packageJson = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as PackageJson;

/** Paths of what `npm publish` would ship. */
export function packedFiles(): string[] {
  const [packed] = JSON.parse(npm('pack', '--dry-run', '--json')) as [{files: {path: string}[]}];
  return packed.files.map(({path}) => path);
}

/** The archive that `npm publish` would ship. */
export function packedArchive(): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'alliance-widgets-'));
  try {
    return readFileSync(pack(folder));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function pack(folder: string): string {
  const [packed] = JSON.parse(npm('pack', '--json', '--pack-destination', folder)) as [{filename: string}];
  return path.join(folder, packed.filename);
}

export class FreshProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'alliance-widgets-'));

  constructor() {
    const library = path.join(this.folder, 'node_modules/alliance-widgets');
    mkdirSync(library, {recursive: true});
    execFileSync('tar', ['-xzf', pack(this.folder), '-C', library, '--strip-components=1']);
    // npm would install these; they are here already, and the test needs no network.
    this.link(...Object.keys(packageJson.dependencies));
    this.write('package.json', '{"type": "module"}');
  }

  /** Installs packages that this repository has. */
  link(...names: string[]) {
    for (const name of names) {
      const target = path.join(this.folder, 'node_modules', name);
      mkdirSync(path.dirname(target), {recursive: true});
      symlinkSync(fromRoot('node_modules', name), target, 'junction');
    }
  }

  write(file: string, text: string): string {
    const target = path.join(this.folder, file);
    writeFileSync(target, text);
    return target;
  }

  /** What a bundler makes of `code`; whatever it warns of fails, but that nothing is left of it. */
  async bundle(code: string): Promise<string> {
    const bundle = await rollup({
      input: this.write('entry.js', code),
      plugins: [resolve({browser: true})],
      onLog(level, log, handler) {
        if (log.code !== 'EMPTY_BUNDLE') handler(level === 'warn' ? 'error' : level, log);
      },
    });
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return output[0].code;
  }

  /** What the module `code` prints in Node. */
  run(code: string): string {
    return execFileSync(process.execPath, [this.write('run.js', code)], {cwd: this.folder, encoding: 'utf8'});
  }

  /** What TypeScript says of `code`, the library's own declarations included. */
  typeErrors(code: string, options: ts.CompilerOptions, file = 'entry.ts'): string[] {
    const program = ts.createProgram([this.write(file, code)], {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      ...options,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(
        ({file, messageText}) =>
          `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
  }

  remove() {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

function npm(...args: string[]): string {
  // What npm has to say of itself (notices, warnings) is not part of the answer.
  return execFileSync('npm', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
}
