/** Recipes for programs that compile a page's Markdown to components: scripts in it are no scripts of the page. */
import type {Host} from './host.js';
import {FIGURE, SCRIPT} from './templates.js';

const IN_PAGE = 'Paste this into the page, with an empty line before and after it.';

export const frameworks: readonly Host[] = [
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    note: 'Files for readers go into the folder “static”.',
    ways: [
      {
        id: 'docusaurus',
        engines: ['docusaurus'],
        steps: [
          {
            about: 'Add this to the settings: scripts in a page do not run.',
            file: 'docusaurus.config.js',
            lines: [
              'scripts: [',
              '  {',
              "    src: '{{files}}/cdn/{{tag}}.js',",
              "    type: 'module',",
              "    integrity: '{{integrity}}',",
              "    crossorigin: 'anonymous',",
              '  },',
              '],',
            ],
          },
          {about: IN_PAGE, lines: FIGURE},
        ],
      },
    ],
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    note: 'Files for readers go into the folder “public”.',
    ways: [
      {
        id: 'vitepress',
        engines: ['vitepress'],
        steps: [
          {
            about:
              'Add this to the settings: scripts in a page do not run, and Vue must not take the tag for its own.',
            file: '.vitepress/config.js',
            lines: [
              'export default {',
              '  head: [',
              '    [',
              "      'script',",
              '      {',
              "        src: '{{files}}/cdn/{{tag}}.js',",
              "        type: 'module',",
              "        integrity: '{{integrity}}',",
              "        crossorigin: 'anonymous',",
              '      },',
              '    ],',
              '  ],',
              "  vue: {template: {compilerOptions: {isCustomElement: (tag) => tag === '{{tag}}'}}},",
              '};',
            ],
          },
          {about: IN_PAGE, lines: FIGURE},
        ],
      },
    ],
  },
  {
    id: 'mdx',
    name: 'MDX',
    note: 'For Astro’s .mdx and others.',
    ways: [
      {
        id: 'mdx',
        engines: ['mdx'],
        steps: [
          {about: 'Put this into the layout: scripts in a page do not run.', lines: [SCRIPT], isOfSite: true},
          {about: IN_PAGE, lines: FIGURE},
        ],
      },
    ],
  },
  {
    id: 'myst',
    name: 'MyST',
    note: 'For Jupyter Book 2 too. It takes HTML away, but has widgets and frames of its own.',
    ways: [
      {
        id: 'myst',
        name: 'As a widget',
        engines: ['myst'],
        isElsewhere: true,
        steps: [
          {
            about: 'Paste this into the document, with an empty line before and after it.',
            lines: [':::{anywidget} {{files}}/cdn/anywidget.js', '{{widget}}', ':::'],
          },
        ],
      },
      {
        id: 'myst-iframe',
        name: 'As a frame',
        engines: ['myst'],
        isElsewhere: true,
        steps: [
          {
            about: 'Paste this into the document, with an empty line before and after it.',
            lines: [
              ':::{iframe} {{files}}/embed.html?figure={{tag}}&src={{study-query}}{{plain-query}}',
              ':width: 100%',
              ':title: {{plain-title}}',
              ':::',
            ],
          },
        ],
      },
    ],
  },
];
