/**
 * What each publishing system needs, as data: what to do, and templates whose `{{holes}}` `snippets.ts` fills. They
 * keep to what survives there: a block that opens on its own line, no blank line inside, end tags in full.
 */

export interface Block {
  /** What to do with it. */
  readonly about: string;
  /** A file's name, where the snippet is one. */
  readonly file?: string;
  readonly lines: readonly string[];
}

export interface Host {
  readonly id: string;
  readonly name: string;
  /** What the author should know before. */
  readonly note?: string;
  readonly blocks: readonly Block[];
}

const SCRIPT =
  '<script type="module" src="{{files}}/cdn/{{tag}}.js" integrity="{{integrity}}" crossorigin="anonymous"></script>';
const FIGURE = [
  '<figure>',
  '<{{tag}} src="{{study}}"{{attributes}}>',
  '{{fallback}}',
  '</{{tag}}>',
  '</figure>',
];
const PLACEHOLDER = [
  '<figure>',
  '<div data-figure="{{tag}}" data-src="{{study}}"{{data}}>',
  '{{fallback}}',
  '</div>',
  '</figure>',
];
const PLACEHOLDERS =
  '<script src="{{files}}/cdn/placeholders.js" integrity="{{placeholders-integrity}}" crossorigin="anonymous"></script>';
const LIBRARY =
  '<script type="module" src="{{files}}/cdn/alliance-widgets.js" integrity="{{library-integrity}}" crossorigin="anonymous"></script>';
const IFRAME =
  '<iframe src="{{files}}/embed.html?figure={{tag}}&amp;src={{study-query}}{{query}}" title="{{title}}" width="100%" height="600" loading="lazy"></iframe>';
const EMBED_HEIGHT =
  '<script src="{{files}}/cdn/embed-height.js" integrity="{{embed-height-integrity}}" crossorigin="anonymous"></script>';

const inPlace = (about: string): readonly Block[] => [{about, lines: [SCRIPT, ...FIGURE]}];
const oncePerPage = 'Put this once on the page: it gives the frame the height of its figure.';

export const hosts: readonly Host[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    note: 'Only administrators and editors may use scripts. For all others the second way keeps the table, and the site’s owner makes it a figure.',
    blocks: [
      ...inPlace('As administrator or editor: paste this into a Custom HTML block.'),
      {about: 'As author: paste this into a Custom HTML block.', lines: PLACEHOLDER},
      {about: 'The site’s owner loads this once, in the theme’s footer.', lines: [LIBRARY, PLACEHOLDERS]},
    ],
  },
  {id: 'ghost', name: 'Ghost', blocks: inPlace('Paste this into an HTML card.')},
  {
    id: 'hugo',
    name: 'Hugo',
    note: 'Hugo drops HTML in Markdown unless told otherwise; a shortcode is always kept.',
    blocks: [
      {
        about: 'Save this as a shortcode.',
        file: 'layouts/shortcodes/{{name}}.html',
        lines: [SCRIPT, ...FIGURE],
      },
      {about: 'Write this in the article, on a line of its own.', lines: ['{{shortcode}}']},
    ],
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    blocks: inPlace('Paste this into the Markdown, with an empty line before and after it.'),
  },
  {
    id: 'quarto',
    name: 'Quarto',
    note: 'PDF and Word leave the figure out: give them a table of their own.',
    blocks: [
      {
        about: 'Paste this into the document, with an empty line before and after it.',
        lines: ['```{=html}', SCRIPT, ...FIGURE, '```'],
      },
    ],
  },
  {
    id: 'mkdocs',
    name: 'MkDocs',
    blocks: inPlace('Paste this into the Markdown, with an empty line before and after it.'),
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    blocks: [
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
      {
        about: 'Paste this into the page, with an empty line before and after it.',
        lines: ['<figure>', '<{{tag}} src="{{study}}"{{attributes}}>', '{{jsx}}', '</{{tag}}>', '</figure>'],
      },
    ],
  },
  {
    id: 'ojs',
    name: 'OJS',
    note: 'Upload the study as a file that belongs to the galley. Or upload the self-contained file alone: it needs nothing beside it.',
    blocks: [
      {
        about: 'Save this and upload it as an HTML galley.',
        file: 'figure.html',
        lines: [
          '<!doctype html>',
          '<html lang="{{lang}}">',
          '<head>',
          '<meta charset="utf-8">',
          '<title>{{title}}</title>',
          SCRIPT,
          '</head>',
          '<body>',
          ...FIGURE,
          '</body>',
          '</html>',
        ],
      },
    ],
  },
  {
    id: 'moodle',
    name: 'Moodle',
    note: 'In a Page, which teachers write. Texts that students write lose their figures.',
    blocks: inPlace('Open the source code of the editor and paste this.'),
  },
  {
    id: 'canvas',
    name: 'Canvas',
    note: 'Canvas takes scripts away, but not frames.',
    blocks: [{about: 'Open the HTML editor and paste this.', lines: [IFRAME]}],
  },
  {
    id: 'myst',
    name: 'MyST',
    note: 'MyST takes HTML away, but has frames of its own.',
    blocks: [
      {
        about: 'Paste this into the document, with an empty line before and after it.',
        lines: [
          ':::{iframe} {{files}}/embed.html?figure={{tag}}&src={{study-query}}{{plain-query}}',
          ':width: 100%',
          ':::',
        ],
      },
    ],
  },
  {
    id: 'html',
    name: 'HTML',
    blocks: [
      {about: 'Put this once on the page, in its head.', lines: [SCRIPT]},
      {about: 'Put this where the figure should stand.', lines: FIGURE},
    ],
  },
  {
    id: 'iframe',
    name: 'iframe',
    note: 'For every system that lets frames in.',
    blocks: [
      {about: 'Put this where the figure should stand.', lines: [IFRAME]},
      {about: oncePerPage, lines: [EMBED_HEIGHT]},
    ],
  },
];
