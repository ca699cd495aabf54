/**
 * Emulated media features in Chromium and Firefox. The runner's own command drops forced colours and knows
 * nothing of Firefox. WebKit's driver has no such thing.
 */

/** @typedef {{media?: string, colorScheme?: string, reducedMotion?: string, forcedColors?: string, contrast?: string}} Media */

const unemulated = {media: '', colorScheme: '', reducedMotion: '', forcedColors: '', contrast: ''};

/** What each page emulates at present; a command names only what it changes. */
const current = new WeakMap();

export const media = {
  /** @param {Media} changes */
  async emulate(engine, page, changes) {
    const unknown = Object.keys(changes).filter((name) => !(name in unemulated));
    if (unknown.length) throw new RangeError(`emulateMedia: no such feature: ${unknown.join(', ')}`);
    const next = {...unemulated, ...current.get(page), ...changes};
    current.set(page, next);
    await (engine === 'firefox' ? inFirefox : inChromium)(page, next);
  },
  async reset(engine, page) {
    if (!current.has(page)) return;
    await media.emulate(engine, page, unemulated);
    current.delete(page);
  },
};

const sessions = new WeakMap();

async function inChromium(page, {media, colorScheme, reducedMotion, forcedColors, contrast}) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: [
      {name: 'prefers-color-scheme', value: colorScheme},
      {name: 'prefers-reduced-motion', value: reducedMotion},
      {name: 'forced-colors', value: forcedColors},
      {name: 'prefers-contrast', value: contrast},
    ],
  });
}

/** Sets the overrides that Firefox keeps for its developer tools on the tab's browsing context. */
async function inFirefox(page, {media, colorScheme, reducedMotion, forcedColors, contrast}) {
  if (contrast) throw new RangeError('emulateMedia: Firefox cannot emulate contrast');
  const overrides = {
    mediumOverride: media === 'screen' ? '' : media,
    prefersColorSchemeOverride: colorScheme || 'none',
    prefersReducedMotionOverride: reducedMotion || 'none',
    forcedColorsOverride: forcedColors === 'active' ? 'active' : 'none',
  };
  const {connection} = page.browser();
  const {result: tree} = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const window = tree.contexts.find(({url}) => url?.endsWith('browser.xhtml')) ?? tree.contexts[0];
  const {result: answer} = await connection.send('script.evaluate', {
    expression: `(${overrideInTab})(${JSON.stringify(page.url())}, ${JSON.stringify(overrides)})`,
    target: {context: window.context},
    awaitPromise: false,
  });
  if (answer.result?.value !== true)
    throw new Error(`emulateMedia: Firefox answered ${JSON.stringify(answer)}`);
}

/** Runs in Firefox's window, not in Node. */
function overrideInTab(url, overrides) {
  const {Services} = globalThis;
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    const tab = window.gBrowser.tabs.find(({linkedBrowser}) => linkedBrowser.currentURI.spec === url);
    if (tab) return Boolean(Object.assign(tab.linkedBrowser.browsingContext, overrides));
  }
  return false;
}
