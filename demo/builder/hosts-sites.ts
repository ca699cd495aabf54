/** Recipes for blogs, and for programs that make a site of plain Markdown. */
import type {Host, Way} from './host.js';
import {FIGURE, LIBRARY, PLACEHOLDER, PLACEHOLDERS, SCRIPT} from './templates.js';

const paste = (id: string, engines: readonly string[], about: string): Way => ({
  id,
  engines,
  steps: [{about, lines: [SCRIPT, ...FIGURE]}],
});
const IN_MARKDOWN = 'Paste this into the Markdown, with an empty line before and after it.';

export const blogs: readonly Host[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    note: 'Its media library takes neither scripts nor JSON: put the files on the server by SFTP or your provider’s file manager, or on another server.',
    ways: [
      {
        ...paste(
          'wordpress',
          ['wordpress-block', 'wordpress-classic'],
          'Add a “Custom HTML” block to the post and paste this; in the classic editor, paste it into the tab “Text”.',
        ),
        name: 'As administrator or editor',
      },
      {
        id: 'wordpress-author',
        name: 'As author or contributor, who may use no scripts',
        engines: ['wordpress-author'],
        steps: [
          {about: 'Add a “Custom HTML” block to the post and paste this.', lines: PLACEHOLDER},
          {
            about:
              'The site’s owner loads this once, in the theme’s footer. Until then readers see the table or list.',
            lines: [LIBRARY, PLACEHOLDERS],
            isOfSite: true,
          },
        ],
      },
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    ways: [paste('ghost', ['ghost'], 'Type /html in the editor for an HTML card, and paste this into it.')],
  },
];

export const generators: readonly Host[] = [
  {
    id: 'hugo',
    name: 'Hugo',
    note: 'Hugo drops HTML in Markdown unless told otherwise; what a shortcode holds is always kept. Files for readers go into the folder “static”.',
    ways: [
      {
        id: 'hugo',
        engines: ['hugo'],
        steps: [
          {
            about: 'Save this once in your site; it serves all figures.',
            file: 'layouts/shortcodes/alliance-figure.html',
            lines: ['{{ .Inner | safeHTML }}'],
          },
          {
            about: 'Paste this into the article, with an empty line before and after it.',
            lines: ['{{< alliance-figure >}}', SCRIPT, ...FIGURE, '{{< /alliance-figure >}}'],
          },
        ],
      },
    ],
  },
  {id: 'jekyll', name: 'Jekyll', ways: [paste('jekyll', ['jekyll'], IN_MARKDOWN)]},
  {
    id: 'quarto',
    name: 'Quarto',
    note: 'For R Markdown too. PDF and Word leave the figure out: give them a table of their own. In a website Quarto takes a script’s address that begins with / as from the project’s folder, but not the study’s: where the site has a folder of its own on the server, as on GitHub Pages, write both in full (https://…).',
    ways: [
      {
        id: 'quarto',
        engines: ['pandoc'],
        steps: [
          {
            about:
              'If the files stand in the project, name them in _quarto.yml under “project: resources:”, or they are not published.',
          },
          {
            about: 'Paste this into the document, with an empty line before and after it.',
            lines: ['```{=html}', SCRIPT, ...FIGURE, '```'],
          },
        ],
      },
    ],
  },
  {
    id: 'mkdocs',
    name: 'MkDocs',
    note: 'Files for readers go into the folder “docs”.',
    ways: [paste('mkdocs', ['mkdocs', 'mkdocs-material'], IN_MARKDOWN)],
  },
  {
    id: 'markdown',
    name: 'Markdown',
    note: 'For Eleventy, Astro’s .md, Jupyter Book 1, Sphinx with MyST-Parser and others that keep HTML in Markdown.',
    ways: [
      paste(
        'markdown',
        ['eleventy', 'astro', 'sphinx', 'remark', 'markdown-it', 'marked', 'hugo-unsafe'],
        IN_MARKDOWN,
      ),
    ],
  },
];
