/**
 * The pieces of which recipes are made. They keep to what survives in publishing systems: a block that opens on its own
 * line, no blank line inside, end tags in full.
 */

const scriptAt = (address: string, integrity: string, type = ' type="module"') =>
  `<script${type} src="${address}" integrity="{{${integrity}}}" crossorigin="anonymous"></script>`;

export const SCRIPT = scriptAt('{{files}}/cdn/{{tag}}.js', 'integrity');
/**
 * For a system that holds the files of an article side by side. It may serve a script as plain text, which a browser runs
 * only where it is no module.
 */
export const SCRIPT_BESIDE = '<script defer src="alliance-widgets.classic.js"></script>';
/** What the owner of a site loads for all who write there. */
export const LIBRARY = scriptAt('{{files}}/cdn/alliance-widgets.js', 'library-integrity');
export const PLACEHOLDERS = scriptAt('{{files}}/cdn/placeholders.js', 'placeholders-integrity', ' defer');
export const EMBED_HEIGHT = scriptAt('{{files}}/cdn/embed-height.js', 'embed-height-integrity', ' defer');

const figure = (study: string) => [
  '<figure>',
  `<{{tag}} src="${study}"{{attributes}}>`,
  '{{fallback}}',
  '</{{tag}}>',
  '</figure>',
];
export const FIGURE = figure('{{study}}');
export const FIGURE_BESIDE = figure('{{name}}.json');

export const PLACEHOLDER = [
  '<figure>',
  '<div data-figure="{{tag}}" data-src="{{study}}"{{data}}>',
  '{{fallback}}',
  '</div>',
  '</figure>',
];

const EMBED = '{{files}}/embed.html?figure={{tag}}&amp;src={{study-query}}{{query}}';
export const FRAME = [
  '<figure>',
  `<iframe src="${EMBED}" title="{{title}}" width="100%" height="600" loading="lazy"></iframe>`,
  `<figcaption><a href="${EMBED}" target="_blank">{{title}}</a></figcaption>`,
  '</figure>',
];
