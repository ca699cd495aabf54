import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {App} from './app.js';

const root = document.getElementById('root');
document.getElementById('matrix').isFromServer = true;

// The figure may stand before the page is hydrated, or come later.
const isLate = location.search === '?late';
if (!isLate) await import('alliance-widgets');
hydrateRoot(root, createElement(App));
if (isLate) setTimeout(() => import('alliance-widgets'), 100);
