/** Reading and writing what the command line names; `-` is standard input or output. */
import {readFile, writeFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';

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
    return {name, text: decoded(await (file === '-' ? buffer(process.stdin) : readFile(file)))};
  } catch (error) {
    return {name, fault: faultOf(error)};
  }
}

/** Windows and spreadsheets write UTF-16 too, with a mark at its beginning; of any other encoding letters would be lost. */
function decoded(bytes: Uint8Array): string {
  const mark = [bytes[0], bytes[1]].join();
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes);
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
  ERR_ENCODING_INVALID_ENCODED_DATA: 'its letters are not in UTF-8 (save it as UTF-8)',
  EEXIST: 'it exists already (--force overwrites it)',
};

export function faultOf(error: unknown): string {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return faults[code] ?? message;
}
