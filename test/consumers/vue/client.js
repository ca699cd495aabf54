import {createSSRApp} from 'vue';
import {App} from './app.js';

document.getElementById('matrix').isFromServer = true;

// The figure may stand before the page is hydrated, or come later.
const isLate = location.search === '?late';
if (!isLate) await import('alliance-widgets');
createSSRApp(App).mount('#root');
if (isLate) setTimeout(() => import('alliance-widgets'), 100);
