/** The first script of a page in these tests: keeps what happens on the page, for the test to read. */
const happened = (window.happened = []);

for (const kind of ['warn', 'error'])
  console[kind] = (...words) => happened.push({type: `console.${kind}`, what: words.join(' ')});

addEventListener('error', ({message}) => happened.push({type: 'error', what: message}));
addEventListener('unhandledrejection', ({reason}) => happened.push({type: 'error', what: String(reason)}));

document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  happened.push({type: 'violation', what: `${violatedDirective} ${blockedURI}`}),
);
document.addEventListener('DOMContentLoaded', () => happened.push({type: 'parsed', what: ''}));

for (const type of ['ready', 'problem', 'case-select'])
  document.addEventListener(type, ({target}) => happened.push({type, what: target.id}));
