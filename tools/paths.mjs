/** Paths of the repository, whatever the current folder is. */
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const fromRoot = (...parts) => path.join(root, ...parts);
export const relative = (file) => path.relative(root, file).split(path.sep).join('/');
