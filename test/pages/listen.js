/** Put before a page's own scripts: keeps what its console is told and what its security policy refuses. */
const said = (window.said = []);

for (const kind of ['warn', 'error']) console[kind] = (...args) => said.push(args.map(String).join(' '));
addEventListener('error', ({message}) => said.push(message));
addEventListener('unhandledrejection', ({reason}) => said.push(String(reason)));
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  said.push(`${violatedDirective}: ${blockedURI}`),
);
