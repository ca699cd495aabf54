/** Reading and writing what the command line names; `-` is standard input or output. */
import {readFile, writeFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';

/** What a file says, or why it cannot be read. */
export interface Input {
  /** As messages call it. */
  readonly name: string;
  readonly text?: string;
  readonly fault?: string;
}

export async function readInput(file: string): Promise<Input> {
  const name = file === '-' ? 'standard input' : file;
  try {
    return {name, text: file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')};
  } catch (error) {
    return {name, fault: faultOf(error)};
  }
}

/** Writes a new file; resolves to why it could not. */
export async function writeOutput(
  file: string,
  content: string,
  overwrite: boolean,
): Promise<string | undefined> {
  if (file === '-') {
    process.stdout.write(content);
    return undefined;
  }
  try {
    await writeFile(file, content, {flag: overwrite ? 'w' : 'wx'});
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'its permissions forbid it',
  EISDIR: 'it is a folder',
  EEXIST: 'it exists already (--force overwrites it)',
};

export function faultOf(error: unknown): string {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return faults[code] ?? message;
}
