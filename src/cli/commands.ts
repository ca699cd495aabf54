import {check} from './check.js';
import {convert} from './convert.js';
import {prerender} from './prerender.js';
import type {Command} from './usage.js';

/** Every command by its name; a further one becomes one by standing here. */
export const commands: Readonly<Record<string, Command>> = {check, convert, prerender};
