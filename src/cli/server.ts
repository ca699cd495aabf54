/** What renders figures: loaded when it is asked for, since it needs packages that nothing else does. */
import type {prerender} from '../server/index.js';

export interface Server {
  readonly prerender: typeof prerender;
  readonly builtIn: readonly {readonly id: string}[];
}

const PACKAGES = ['@lit-labs/ssr', 'parse5'];

/** The server's part of the library; or the sentence that says which package to install. */
export async function importServer(): Promise<Server | {readonly missing: string}> {
  try {
    const {prerender} = await import('../server/index.js');
    const {studies} = await import('../studies.js');
    return {prerender, builtIn: studies};
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const name = PACKAGES.find((one) => message.includes(`'${one}'`));
    if (code !== 'ERR_MODULE_NOT_FOUND' || !name) throw error;
    const command = `npm install --save-dev ${PACKAGES.join(' ')}`;
    return {missing: `prerender needs the package ${name}: ${command}`};
  }
}
