/** Recipes for journals and courses. */
import type {Host} from './host.js';
import {
  FIGURE,
  FIGURE_BESIDE,
  FRAME,
  LIBRARY,
  PLACEHOLDER,
  PLACEHOLDERS,
  SCRIPT,
  SCRIPT_BESIDE,
} from './templates.js';

const PASTE_SOURCE = 'Open the source code of the editor and paste this.';

export const journals: readonly Host[] = [
  {
    id: 'ojs',
    name: 'OJS',
    note: 'For Janeway too. Where scripts cannot be uploaded, take the self-contained page of the builder as the galley: it needs nothing beside it.',
    ways: [
      {
        id: 'ojs',
        engines: ['ojs'],
        steps: [
          {
            about: 'Save this, or put its script and its figure into the HTML of your article.',
            file: 'article.html',
            lines: [
              '<!doctype html>',
              '<html lang="{{lang}}">',
              '<head>',
              '<meta charset="utf-8">',
              '<title>{{title}}</title>',
              SCRIPT_BESIDE,
              '</head>',
              '<body>',
              ...FIGURE_BESIDE,
              '</body>',
              '</html>',
            ],
          },
          {
            about:
              'Upload it as a galley, then the study and the script as its dependent files, by the names that it has for them in double quotes: the journal puts the right addresses there.',
            file: '{{name}}.json, cdn/alliance-widgets.classic.js',
          },
        ],
      },
    ],
  },
];

export const courses: readonly Host[] = [
  {
    id: 'moodle',
    name: 'Moodle',
    ways: [
      {
        id: 'moodle',
        name: 'As teacher, in a Page',
        engines: ['moodle'],
        steps: [{about: PASTE_SOURCE, lines: [SCRIPT, ...FIGURE]}],
      },
      {
        id: 'moodle-cleaned',
        name: 'In forums and in what students write, where the table or list alone is left',
        engines: ['htmlpurifier', 'sanitize-html', 'dompurify'],
        shows: 'fallback',
        steps: [{about: PASTE_SOURCE, lines: PLACEHOLDER}],
      },
    ],
  },
  {
    id: 'canvas',
    name: 'Canvas',
    note: 'Canvas takes scripts away, but neither frames nor tables.',
    ways: [
      {
        id: 'canvas',
        name: 'As a frame',
        engines: ['canvas'],
        isElsewhere: true,
        steps: [{about: 'Open the HTML editor and paste this.', lines: FRAME}],
      },
      {
        id: 'canvas-placeholder',
        name: 'In place, where the institution’s theme loads the library',
        engines: ['canvas'],
        steps: [
          {about: 'Open the HTML editor and paste this.', lines: PLACEHOLDER},
          {
            about:
              'Whoever looks after the theme loads this in it. Until then readers see the table or list.',
            lines: [LIBRARY, PLACEHOLDERS],
            isOfSite: true,
          },
        ],
      },
    ],
  },
];
