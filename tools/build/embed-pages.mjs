/**
 * The embed page, and one for each built-in study that says what the study cites where a catalogue or another site looks
 * without running scripts. What needs the address at which the files will lie (oEmbed) is written if SITE gives it:
 * `SITE=https://example.org/figures/ npm run build`, where `figures` is a copy of `dist`.
 */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import {fromRoot} from '../paths.mjs';
import {studies} from './entries.mjs';

const HEIGHT = 800;
const WIDTH = 640;

export async function buildEmbedPages(site = process.env.SITE) {
  copyFileSync(fromRoot('src/page/embed.html'), fromRoot('dist/embed.html'));
  copyFileSync(fromRoot('src/page/embed.css'), fromRoot('dist/embed.css'));
  mkdirSync(fromRoot('dist/embed'), {recursive: true});
  const {citationTags, linkedData} = await tsImport('../../src/model/citation-tags.ts', import.meta.url);
  const template = readFileSync(fromRoot('src/page/embed.html'), 'utf8');
  for (const id of studies) {
    const study = JSON.parse(readFileSync(fromRoot('dist/studies', `${id}.json`), 'utf8'));
    const head = {tags: citationTags(study, 'en'), data: linkedData(study, 'en'), site};
    writeFileSync(fromRoot('dist/embed', `${id}.html`), embedPage(template, study, head));
    if (!site) continue;
    const oembed = oEmbed(`${site.replace(/\/?$/, '/')}embed/${id}.html`, nameOf(study));
    writeFileSync(fromRoot('dist/embed', `${id}.oembed.json`), `${JSON.stringify(oembed, null, 2)}\n`);
  }
}

/** The figure that shows most of a study. */
const figureOf = ({rules, ledgers, outline}) =>
  rules ? 'alliance-matrix' : ledgers ? 'strategy-ledger' : outline ? 'alliance-outline' : 'okinawa-timeline';

const nameOf = ({id, title}) => (typeof title === 'string' ? title : (title.en ?? id));

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function embedPage(template, study, {tags, data, site}) {
  const {id} = study;
  const lines = [
    `<meta name="alliance-widgets" content="figure=${figureOf(study)}&#38;study=${id}" />`,
    ...tags.map(([name, content]) => `<meta name="${name}" content="${escape(content)}" />`),
    // A "<" in JSON could end the script.
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    ...(site
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escape(site.replace(/\/?$/, '/'))}embed/${id}.oembed.json" title="${escape(nameOf(study))}" />`,
        ]
      : []),
  ];
  return template
    .replace(
      /<title>.*<\/title>/,
      () => `<title>${escape(nameOf(study))}</title>\n    ${lines.join('\n    ')}`,
    )
    .replace('href="embed.css"', 'href="../embed.css"')
    .replace('src="cdn/', 'src="../cdn/');
}

/** The answer of an oEmbed provider, as a file. */
export const oEmbed = (url, title) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'alliance-widgets',
  title,
  width: WIDTH,
  height: HEIGHT,
  html: `<iframe src="${escape(url)}" title="${escape(title)}" width="${WIDTH}" height="${HEIGHT}" sandbox="allow-scripts" loading="lazy" style="border: 0; width: 100%"></iframe>`,
});
