import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {AddressInfo} from 'node:net';
import {expect} from 'chai';
import {loaderFor} from '../src/cli/loader.js';

const folder = mkdtempSync(path.join(tmpdir(), 'alliance-widgets-loader-'));
const page = path.join(folder, 'pages/page.html');
let server: Server;
let origin: string;

before(async () => {
  mkdirSync(path.dirname(page));
  writeFileSync(path.join(folder, 'pages/a b.json'), 'beside');
  writeFileSync(path.join(folder, 'pages/100%.json'), 'odd');
  writeFileSync(path.join(folder, 'root.json'), 'root');
  server = createServer(({url}, answer) => answer.writeHead(url === '/a.json' ? 200 : 404).end('far'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, {recursive: true, force: true});
});

/** What is loaded, or why it is not. */
const loaded = (src: string, root?: string, mayFetch = false) =>
  loaderFor(page, root, mayFetch)(src).catch(({message}: Error) => message);

describe('the loader of a page’s studies', () => {
  it('goes from the folder of the page, without what follows a question mark or a hash', async () => {
    for (const src of ['a%20b.json', './a b.json?v=1', '../pages/a%20b.json#x'])
      expect(await loaded(src), src).to.equal('beside');
    expect(await loaded('100%.json')).to.equal('odd');
  });

  it('goes from the folder that is named as the root, and asks for it', async () => {
    expect(await loaded('/root.json?x', folder)).to.equal('root');
    expect(await loaded('/root.json')).to.include('--root FOLDER');
  });

  it('goes from the working folder for a page from standard input', async () => {
    const text = await loaderFor('-', undefined, false)('package.json');
    expect(JSON.parse(text)).to.include({name: 'alliance-widgets'});
  });

  it('says which file there is not', async () => {
    expect(await loaded('none.json')).to.match(/none\.json: there is no such file or folder$/);
  });

  it('asks the network only if it may, and says with what it answers', async () => {
    for (const src of [`${origin}/a.json`, '//127.0.0.1/a.json', 'HTTPS://127.0.0.1/a.json'])
      expect(await loaded(src), src).to.include('--fetch');
    expect(await loaded(`${origin}/a.json`, undefined, true)).to.equal('far');
    expect(await loaded(`${origin}/b.json`, undefined, true)).to.equal('HTTP status 404');
  });

  it('reads no other kind of address', async () => {
    for (const src of ['ftp://e.org/a', 'file:///etc/hosts', 'JavaScript:x'])
      expect(await loaded(src, folder, true), src).to.include('only files and http');
  });
});
