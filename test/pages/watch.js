// Notes, once the page is parsed, what a server drew and everything that later goes from it.
window.served = new Map();
window.removed = [];
window.stylesAtFirst = new Map();
// What stood in a shadow root when a task was over.
window.standings = [];
document.addEventListener('DOMContentLoaded', watch);
// Module scripts run before that event.
new MutationObserver(() => document.getElementById('after') && watch()).observe(document, {
  childList: true,
  subtree: true,
});

function watch() {
  window.endAtFirst ??= document.getElementById('after').getBoundingClientRect().top;
  for (const {id, shadowRoot} of document.querySelectorAll('[id]')) {
    if (!shadowRoot || window.served.has(id)) continue;
    window.served.set(id, shadowRoot.querySelector('section'));
    // A sheet of its own file may still be on its way.
    const note = () => window.stylesAtFirst.set(id, styleOf(shadowRoot));
    note();
    shadowRoot.querySelector('link')?.addEventListener('load', note, {once: true});
    new MutationObserver((changes) => {
      for (const {removedNodes} of changes)
        for (const node of removedNodes)
          if (node.nodeType === 1) window.removed.push([id, node.localName, node.className]);
      window.standings.push([
        id,
        [...shadowRoot.children].filter((child) => child.localName === 'section').length,
      ]);
    }).observe(shadowRoot, {childList: true, subtree: true});
  }
}

function styleOf(shadowRoot) {
  const button = shadowRoot.querySelector('button');
  return button ? getComputedStyle(button).minBlockSize : undefined;
}
