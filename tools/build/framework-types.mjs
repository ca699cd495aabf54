/**
 * The tags as React's and Vue's type checkers know them. A module of each kind only has to be imported once in a
 * project; at run time it is empty. Types of attributes and events are those of the classes, so that they cannot
 * fall behind.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fromRoot} from '../paths.mjs';

export function buildFrameworkTypes() {
  const {modules} = JSON.parse(readFileSync(fromRoot('dist/custom-elements.json'), 'utf8'));
  const elements = modules.map(({path, declarations: [element]}) => ({...element, path}));
  const imports = elements.map(({name, path}) => `import type {${name}} from './${path}';`);
  write('jsx', [...imports, ...details(elements), ...react(elements)]);
  write('vue', [...imports, ...details(elements), ...vue(elements)]);
}

function write(name, lines) {
  writeFileSync(fromRoot('dist', `${name}.d.ts`), `${lines.join('\n')}\n`);
  writeFileSync(fromRoot('dist', `${name}.js`), 'export {};\n');
}

/** Types that the events' details name. */
function details(elements) {
  const types = elements.flatMap(({events}) => events.map(({type}) => type.text)).join();
  const fromModel = types.includes('Problem[]') ? ["import type {Problem} from './model.js';"] : [];
  const named = [...new Set(types.match(/\b\w+Detail\b/g))];
  return [...fromModel, `import type {${named.join(', ')}} from './index.js';`, ''];
}

const react = (elements) => [
  "import type {DetailedHTMLProps, HTMLAttributes} from 'react';",
  '',
  'type Figure<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;',
  '',
  "declare module 'react' {",
  '  namespace JSX {',
  '    interface IntrinsicElements {',
  ...elements.flatMap((element) =>
    entry(element, `Figure<${element.name}> & `, (event) => quoted(`on${event}`)),
  ),
  '    }',
  '  }',
  '}',
];

const vue = (elements) => [
  "import type {DefineComponent, HTMLAttributes} from 'vue';",
  '',
  // A listener on a custom element gets the event itself.
  'type Figure<P> = DefineComponent<HTMLAttributes & P>;',
  '',
  "declare module 'vue' {",
  '  interface GlobalComponents {',
  ...elements.flatMap((element) => [
    `    '${element.tagName}': Figure<{`,
    ...properties(element, (event) => `on${pascal(event)}`),
    '    }>;',
  ]),
  '  }',
  '}',
];

function entry(element, base, nameOf) {
  return [`      '${element.tagName}': ${base}{`, ...properties(element, nameOf), '      };'];
}

function properties({name, attributes, events}, nameOf) {
  return [
    ...attributes.flatMap(({name: attribute, fieldName, description}) => [
      `        /** ${oneLine(description)} */`,
      `        ${quoted(attribute)}?: ${name}['${fieldName}'];`,
    ]),
    ...events.flatMap(({name: event, type, description}) => [
      `        /** ${oneLine(description)} */`,
      `        ${nameOf(event)}?: (event: ${type.text}) => void;`,
    ]),
  ];
}

const quoted = (name) => (name.includes('-') ? `'${name}'` : name);
const oneLine = (text = '') => text.replace(/\s+/g, ' ');
const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());
