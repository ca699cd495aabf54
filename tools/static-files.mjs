/** Serves the repository's files as they are: to `npm start`, and to the pages that browser tests open. */
import sirv from 'sirv';
import {root} from './paths.mjs';

/** @param {(response: import('node:http').ServerResponse, path: string) => void} [setHeaders] */
export const staticFiles = (setHeaders) =>
  // A frame without an origin of its own may read what anybody may (see docs/embed-page.md).
  // `dev` reads the disk for each request, and `no-store` keeps a rebuilt file from being taken from a cache.
  sirv(root, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      response.setHeader('access-control-allow-origin', '*');
      setHeaders?.(response, path);
    },
  });
