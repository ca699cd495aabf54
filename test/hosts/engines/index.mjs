/** Every engine by its name, and of which version it is. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {debian} from './debian.mjs';
import {frameworks} from './frameworks.mjs';
import {myst} from './myst.mjs';
import {packages} from './packages.mjs';
import {programs} from './programs.mjs';
import {run} from './site.mjs';

export const engines = {...packages, ...frameworks, ...programs, myst};

/** By the name of the package. */
export function versions() {
  const [engines, theme] = ['..', '../myst-theme'].map(
    (folder) =>
      JSON.parse(readFileSync(path.join(import.meta.dirname, folder, 'package.json'), 'utf8')).dependencies,
  );
  const ofDebian = Object.keys(debian).map((name) => [
    name,
    run('dpkg-query', ['--show', '--showformat', '${Version}', name]).replace(/^\d+:|[-+].*$/g, ''),
  ]);
  return {...engines, 'myst-to-react': theme['myst-to-react'], ...Object.fromEntries(ofDebian)};
}
