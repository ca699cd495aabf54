/** The embed page: one figure, as its address asks, for a frame on another page. */
import '../index.js';
import {fetchText} from '../figure/fetch-text.js';
import {registry} from '../figure/registry.js';
import {citationTags} from '../model/citation-tags.js';
import {parseStudy} from '../model/parse.js';
import {text} from '../model/text.js';
import {policyFor, readAddress, type Asked} from './address.js';
import {attributesOf} from './attributes.js';
import {tellHeights} from './heights.js';

/** This file lies in `cdn`, beside the studies. */
const base = new URL('..', (document.currentScript as HTMLScriptElement).src).href;

const figures = new Map(
  [...registry.versions.keys()].map((tag) => [tag, attributesOf(customElements.get(tag)!)]),
);

function metaOf(attribute: 'name' | 'http-equiv', name: string, content: string) {
  const meta = document.createElement('meta');
  meta.setAttribute(attribute, name);
  meta.content = content;
  document.head.append(meta);
}

/** A page made for one study names it; its address may ask for another figure of it. */
function query(): URLSearchParams {
  const defaults = document.querySelector<HTMLMetaElement>('meta[name="alliance-widgets"]')?.content;
  return new URLSearchParams([...new URLSearchParams(defaults), ...new URLSearchParams(location.search)]);
}

function show({tag, src, attributes, lang, dir, ignored}: Asked) {
  Object.assign(document.documentElement, {lang, dir});
  if (ignored.length) console.warn(`<${tag}> does not take these from the address: ${ignored.join(', ')}`);
  // From here on the browser fetches nothing but the study, and runs no other script.
  metaOf('http-equiv', 'content-security-policy', policyFor(src));
  const figure = document.createElement(tag);
  for (const [name, value] of attributes) figure.setAttribute(name, value);
  if (src) figure.setAttribute('src', src.href);
  document.body.append(figure);
  if (src)
    fetchText(src.href).then(
      (json) => describe(json, lang),
      () => undefined,
    );
}

/** Names the page after its study, and tells catalogues what it cites. */
function describe(json: string, lang: string) {
  const {study} = parseStudy(json);
  if (!study) return;
  document.title = text(study.title, lang).value || study.id;
  if (document.querySelector('meta[name="citation_title"]')) return;
  for (const [name, content] of citationTags(study, lang)) metaOf('name', name, content);
}

const asked = readAddress(query(), base, location.href, figures);
if ('refused' in asked) {
  metaOf('http-equiv', 'content-security-policy', policyFor(undefined));
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.textContent = asked.refused;
  document.body.append(note);
} else show(asked);
tellHeights(window);
