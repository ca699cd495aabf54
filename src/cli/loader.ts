/** Where a page's figures find their studies: in files beside it, or on the network. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {faultOf} from './files.js';

const NETWORK = /^(https?:)?\/\//i;

/**
 * @param page - The page's file; addresses go from its folder.
 * @param root - The folder at which an address starts that begins with `/`.
 * @param mayFetch - Whether the network may be asked.
 * @returns what loads an address, or rejects with why it cannot.
 */
export function loaderFor(page: string, root: string | undefined, mayFetch: boolean) {
  const folder = page === '-' ? '.' : path.dirname(page);
  return async (src: string): Promise<string> => {
    if (NETWORK.test(src)) return fetched(src, mayFetch);
    if (/^[a-z][a-z\d+.-]*:/i.test(src)) throw new Error('only files and http addresses can be read');
    if (src.startsWith('/') && root === undefined)
      throw new Error('--root FOLDER says where addresses begin that start with /');
    const [name = ''] = src.split(/[?#]/);
    const file = src.startsWith('/') ? path.join(root!, decode(name)) : path.join(folder, decode(name));
    return readFile(file, 'utf8').catch((error: unknown) => {
      throw new Error(`${file}: ${faultOf(error)}`);
    });
  };
}

async function fetched(src: string, mayFetch: boolean): Promise<string> {
  if (!mayFetch) throw new Error('it is on the network: --fetch gets it');
  const response = await fetch(src.startsWith('//') ? `https:${src}` : src);
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response.text();
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
