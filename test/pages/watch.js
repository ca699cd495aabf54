// Notes, once the page is parsed, what a server drew and everything that later goes from it.
window.served = new Map();
window.removed = [];
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
    if (!shadowRoot || served.has(id)) continue;
    served.set(id, shadowRoot.querySelector('section'));
    new MutationObserver((changes) => {
      for (const {removedNodes} of changes)
        for (const node of removedNodes)
          if (node.nodeType === 1) removed.push([id, node.localName, node.className]);
      standings.push([id, [...shadowRoot.children].filter((child) => child.localName === 'section').length]);
    }).observe(shadowRoot, {childList: true, subtree: true});
  }
}
