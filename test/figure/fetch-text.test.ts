import {expect} from '@open-wc/testing';
import {fetchText} from '../../src/figure/fetch-text.js';
import {status, unreachable, watchFetches} from '../support/fetches.js';

/** Addresses are remembered for as long as the page lives, so each test has its own. */
let count = 0;
const freshUrl = (path = '/fetched') => new URL(`${path}?fetch-text-${count++}`, location.href).href;

/** Why the text did not come. */
const failure = async (url: string) =>
  fetchText(url).then(
    () => expect.fail('the text came'),
    (error: unknown) => String(error),
  );

describe('fetching a text', () => {
  const server = watchFetches();

  it('asks once for all who want it, at the same time and later', async () => {
    const url = freshUrl();
    server.answer(new Response('the text'));
    expect(await Promise.all([fetchText(url), fetchText(url)])).to.deep.equal(['the text', 'the text']);
    expect(await fetchText(url)).to.equal('the text');
    expect(server.requests).to.deep.equal([url]);
  });

  it('reads UTF-8 whatever type the server names', async () => {
    const headers = {'content-type': 'application/octet-stream'};
    server.answer(new Response(new TextEncoder().encode('冲绳'), {headers}));
    expect(await fetchText(freshUrl())).to.equal('冲绳');
  });

  it('fails with the status that the server gave, and asks again next time', async () => {
    const url = freshUrl();
    server.answer(status(404), status(503), new Response('at last'));
    for (const code of ['404', '503']) expect(await failure(url)).to.include(code);
    expect(await fetchText(url)).to.equal('at last');
  });

  it('fails for all who wait for the same answer', async () => {
    const url = freshUrl();
    server.answer(status(500));
    await Promise.all([failure(url), failure(url)]);
    expect(server.requests).to.have.lengthOf(1);
  });

  it('fails where nothing answers, and asks again next time', async () => {
    const url = freshUrl();
    server.answer(unreachable(), new Response('at last'));
    expect(await failure(url)).to.include('no network');
    expect(await fetchText(url)).to.equal('at last');
  });

  it('fails where the answer breaks off, and asks again next time', async () => {
    const url = freshUrl();
    const broken = new ReadableStream({start: (controller) => controller.error(new TypeError('broke off'))});
    server.answer(new Response(broken), new Response('at last'));
    await failure(url);
    expect(await fetchText(url)).to.equal('at last');
  });

  it('fails for a real server’s 404 as well', async () => {
    expect(await failure(freshUrl('/test/status/404'))).to.include('404');
  });

  it('decodes a data: URL without asking anybody', async () => {
    expect(await fetchText('data:,text%201')).to.equal('text 1');
    await failure('data:;base64,*');
    expect(server.requests).to.deep.equal([]);
  });
});
