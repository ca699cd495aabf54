/** `npm start`: builds, then serves the gallery. PORT chooses the port; a taken one is passed over. */
import {createServer} from 'node:http';
import {staticFiles} from './static-files.mjs';
import './build.mjs';

const firstPort = Number(process.env.PORT || 8000);
const attempts = 100;
const serve = staticFiles();

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  // Without the slash the gallery's relative links would lead elsewhere.
  if (pathname === '/' || pathname === '/demo') return redirect(response, '/demo/');
  serve(request, response, () => notFound(response, pathname));
});

const port = await listen(firstPort);
console.log(`The gallery is at http://localhost:${port}/demo/`);

function listen(port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE' && port < firstPort + attempts;
      if (taken) resolve(listen(port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(port));
  });
}

function redirect(response, location) {
  response.writeHead(302, {location}).end();
}

function notFound(response, pathname) {
  response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end(`There is no ${pathname}\n`);
}
