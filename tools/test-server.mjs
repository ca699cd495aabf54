/**
 * What the test runner's server does beyond serving modules:
 *
 * - `/demo/…`, `/dist/…`, `/test/pages/…`, `/test/hosts/outputs/…`: files as they are, where the runner would put scripts of its own into
 *   them; all but TypeScript, which it compiles.
 * - `/test/pages/csp-x.html`: with the Content-Security-Policy that stands in `csp-x.csp` beside it.
 * - `/test/slow/<ms>/<path>`: `<path>`, later.
 * - `/test/status/<code>`: an answer with that status.
 * - `/test/consumers/<name>/<file>`: a site of test/consumers, built of the packed library when it is first asked for.
 * - `/test/chunked/<page>`: a page of test/pages in pieces, with a pause at each `<!-- pause -->`.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';
import {builtConsumer} from './consumers.mjs';
import {fromRoot} from './paths.mjs';
import {staticFiles} from './static-files.mjs';

/** Long enough for a browser to parse a piece and to run tasks before the next arrives. */
const pause = 250;

const endpoints = [
  [/^\/(demo|dist|test\/pages|test\/hosts\/outputs)\/(?!.*\.ts$)/, sendFile],
  [/^\/test\/slow\/(?<ms>\d+)(?<path>\/.*)$/, sendLater],
  [/^\/test\/status\/(?<code>\d{3})\b/, sendStatus],
  [/^\/test\/consumers\/(?<name>[a-z]+)\/(?<file>.*)$/, sendConsumer],
  [/^\/test\/chunked\/(?<page>[\w.-]+)$/, sendInPieces],
];

/** @returns a Koa middleware. */
export const testServer = () =>
  async function answer(context, next) {
    for (const [pattern, send] of endpoints) {
      const match = pattern.exec(context.path);
      if (match) return send(context, next, match.groups, answer);
    }
    return next();
  };

const serve = staticFiles((response, file) => {
  const policy = policyOf(file);
  if (policy) response.setHeader('content-security-policy', policy);
});

function sendFile(context, next) {
  // Koa must leave the answer to sirv, which writes to the socket itself.
  context.respond = false;
  return new Promise((resolve, reject) => {
    context.res.once('close', resolve);
    serve(context.req, context.res, () => {
      context.respond = true;
      next().then(resolve, reject);
    });
  });
}

/** One directive a line, for the reader's sake. */
function policyOf(file) {
  const {dir, name, ext} = path.posix.parse(file);
  if (dir !== '/test/pages' || ext !== '.html' || !name.startsWith('csp-')) return undefined;
  return readFileSync(fromRoot('test/pages', `${name}.csp`), 'utf8')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}

async function sendLater(context, next, {ms, path}, answer) {
  await sleep(Number(ms));
  context.path = path;
  return answer(context, next);
}

function sendStatus(context, _next, {code}) {
  context.status = Number(code);
  context.body = `Status ${code}, as asked for.`;
}

async function sendConsumer(context, next, {name, file}) {
  const target = path.join(await builtConsumer(name), file || 'index.html');
  if (!existsSync(target)) return next();
  context.type = path.extname(target);
  context.body = readFileSync(target);
}

async function sendInPieces(context, next, {page}) {
  const file = fromRoot('test/pages', page);
  if (!existsSync(file)) return next();
  context.type = 'html';
  context.body = Readable.from(inPieces(readFileSync(file, 'utf8')));
}

async function* inPieces(html) {
  const [first, ...rest] = html.split('<!-- pause -->');
  yield first;
  for (const piece of rest) {
    await sleep(pause);
    yield piece;
  }
}
