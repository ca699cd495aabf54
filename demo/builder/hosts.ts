/** The recipes: from them the builder makes what an author copies, docs/embedding.md is written, and test/hosts runs. */
import type {Host} from './host.js';
import {frameworks} from './hosts-components.js';
import {courses, journals} from './hosts-institutions.js';
import {blogs, generators} from './hosts-sites.js';
import {EMBED_HEIGHT, FIGURE, FRAME, SCRIPT} from './templates.js';

const html: Host = {
  id: 'html',
  name: 'HTML',
  ways: [
    {
      id: 'html',
      engines: ['verbatim'],
      steps: [{about: 'Put this where the figure should stand.', lines: [SCRIPT, ...FIGURE]}],
    },
  ],
};

const iframe: Host = {
  id: 'iframe',
  name: 'iframe',
  note: 'For every system that lets frames in.',
  ways: [
    {
      id: 'iframe',
      engines: ['verbatim', 'markdown-it', 'mkdocs', 'jekyll', 'wordpress-block'],
      isElsewhere: true,
      steps: [
        {about: 'Put this where the figure should stand.', lines: FRAME},
        {
          about:
            'Where the page takes scripts, put this once on it: it gives the frame the height of its figure.',
          lines: [EMBED_HEIGHT],
          isOfSite: true,
        },
      ],
    },
  ],
};

export const hosts: readonly Host[] = [
  html,
  ...blogs,
  ...generators,
  ...frameworks,
  ...journals,
  ...courses,
  iframe,
];
