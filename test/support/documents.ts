/** The documents, and the HTML that they show. */
export const documents = [
  'README.md',
  ...[
    ...[
      'analysis',
      'architecture',
      'cohesion',
      'command-line',
      'elements',
      'embed-page',
      'embedding',
      'first-study',
      'html-data',
      'keeping',
      'languages',
      'model',
    ],
    ...['packages', 'performance', 'performance-minimize', 'server-rendering', 'study-format'],
  ].map((name) => `docs/${name}.md`),
];

/** Each block of HTML, with the line on which it begins; in a list it is indented. */
export function htmlIn(text: string): readonly {readonly line: number; readonly html: string}[] {
  return [...text.matchAll(/^( *)```html\n([^]*?)\n *```$/gm)].map(
    ({index, 1: indent = '', 2: html = ''}) => ({
      line: text.slice(0, index).split('\n').length + 1,
      html: html.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}
