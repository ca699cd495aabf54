/** What an author copies: the templates of a way with the figure, its study and the addresses put in. */
import type {Study} from '../../src/model/schema.js';
import {text} from '../../src/model/text.js';
import {fallback} from './fallback.js';
import type {FigureTag} from './figures.js';
import type {Way} from './host.js';
import {address, attributes, escaped, quoted} from './markup.js';

export interface Publication {
  readonly tag: FigureTag;
  readonly study: Study;
  /** Of the figure, without the one that says where the study is. */
  readonly attributes: Readonly<Record<string, string>>;
  /** BCP 47 tag of the page on which the figure will stand. */
  readonly language: string;
  /** Address of the folder of the library's files; '' while it is not known. */
  readonly files: string;
  /** Address of the study's file; '' while it is not known. */
  readonly address: string;
  /** Subresource Integrity by file, as in `dist/integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** A piece of a snippet: text, or a hole that the author has yet to fill. */
export interface Piece {
  readonly text: string;
  readonly isHole: boolean;
}

/** A step with its holes filled. */
export interface Snippet {
  readonly about: string;
  readonly file?: string;
  /** '' where there is nothing to copy. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly isOfSite: boolean;
}

/** Stand where an address will, and can be mistaken for none. */
const FILES = 'ADDRESS-OF-THE-FILES';
const STUDY = 'ADDRESS-OF-THE-STUDY';

export function snippets(way: Way, publication: Publication): readonly Snippet[] {
  const filled = holesOf(publication);
  const fill = (line: string) =>
    withHashes(line, filled).replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => filled[name] ?? '');
  return way.steps.map(({about, file, lines = [], isOfSite = false}) => {
    const whole = lines.map(fill).filter(Boolean).join('\n');
    return {about, ...(file && {file: fill(file)}), text: whole, pieces: piecesOf(whole), isOfSite};
  });
}

/** An attribute that would hold no hash is left out: an empty one would be no mistake, but a promise not kept. */
function withHashes(line: string, filled: Readonly<Record<string, string>>): string {
  const promise = / integrity="\{\{([\w-]+)\}\}"|^ *integrity: '\{\{([\w-]+)\}\}',$/;
  const [whole, inTag, inSettings] = promise.exec(line) ?? [];
  return whole && !filled[inTag ?? inSettings ?? ''] ? line.replace(whole, '') : line;
}

function holesOf(publication: Publication): Readonly<Record<string, string>> {
  const {tag, study, attributes: own, language, integrity} = publication;
  const src = address(publication.address) || STUDY;
  const title = text(study.title, language).value;
  const marked = {...own, ...languageOf(study, language)};
  const query = Object.entries({...own, lang: language})
    .map(([key, value]) => `&${key}=${encoded(value)}`)
    .join('');
  return {
    tag,
    name: nameOf(study),
    files: address(publication.files).replace(/\/+$/, '') || FILES,
    study: quoted(src),
    'study-query': encoded(src),
    attributes: attributes(marked),
    data: attributes(
      Object.fromEntries(
        Object.entries(marked).map(([key, value]) => [key === 'lang' ? key : `data-${key}`, value]),
      ),
    ),
    query: quoted(query),
    'plain-query': query,
    widget: JSON.stringify({figure: tag, src, options: {...own, lang: language}}),
    fallback: fallback(tag, study, language).join('\n'),
    title: escaped(title),
    'plain-title': title.replace(/\s+/g, ' ').trim(),
    lang: escaped(language),
    integrity: integrity[`cdn/${tag}.js`] ?? '',
    'library-integrity': integrity['cdn/alliance-widgets.js'] ?? '',
    'placeholders-integrity': integrity['cdn/placeholders.js'] ?? '',
    'embed-height-integrity': integrity['cdn/embed-height.js'] ?? '',
  };
}

/** By which the study's file is called. */
export const nameOf = ({id}: Study) => id.replace(/[^\w-]+/g, '-') || 'study';

/** Also the signs that a URL may hold and Markdown takes for its own. */
const encoded = (value: string) =>
  encodeURIComponent(value).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The page's own language may be another; a study in one language alone has nothing to choose. */
const languageOf = ({title}: Study, language: string) => (typeof title === 'string' ? {} : {lang: language});

function piecesOf(whole: string): readonly Piece[] {
  return whole
    .split(new RegExp(`(${FILES}|${STUDY})`))
    .filter((piece) => piece)
    .map((piece) => ({text: piece, isHole: piece === FILES || piece === STUDY}));
}
