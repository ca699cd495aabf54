/** A site in a folder of its own, which is gone when it has been made. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {JSDOM} from 'jsdom';

export const run = (program, args, {input, cwd} = {}) =>
  execFileSync(program, args, {input, cwd, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe']});

/**
 * @param files - The site's files by their paths.
 * @param make - Is handed the folder, and resolves to what was made of it.
 */
export async function inSite(files, make, parent = tmpdir()) {
  mkdirSync(parent, {recursive: true});
  const folder = mkdtempSync(path.join(parent, 'alliance-widgets-'));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
      writeFileSync(path.join(folder, file), content);
    }
    return await make(folder, (file) => readFileSync(path.join(folder, file), 'utf8'));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** An article around the author's text, since hosts mind what stands before and after it. */
export const article = (text) => `The article begins.\n\n${text}\n\nThe article goes on.\n`;

/** What stands in the element of a finished page that holds the article. */
export const within = (html, selector) => new JSDOM(html).window.document.querySelector(selector).innerHTML;
