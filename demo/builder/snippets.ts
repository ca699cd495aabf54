/** What an author copies: a host's templates with the figure, its study and the addresses put in. */
import type {Study} from '../../src/model/schema.js';
import {text} from '../../src/model/text.js';
import {fallback} from './fallback.js';
import type {FigureTag} from './figures.js';
import type {Host} from './hosts.js';
import {attributes, escaped} from './markup.js';

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

export interface Snippet {
  readonly about: string;
  readonly file?: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Stand where an address will, and can be mistaken for none. */
const FILES = 'ADDRESS-OF-THE-FILES';
const STUDY = 'ADDRESS-OF-THE-STUDY';

export function snippets(host: Host, publication: Publication): readonly Snippet[] {
  const filled = holesOf(publication);
  const fill = (line: string) =>
    withHashes(line, filled).replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => filled[name] ?? '');
  return host.blocks.map(({about, file, lines}) => {
    const whole = lines.map(fill).filter(Boolean).join('\n');
    return {about, ...(file && {file: fill(file)}), text: whole, pieces: piecesOf(whole)};
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
  const lines = fallback(tag, study, language);
  const name = study.id.replace(/[^\w-]+/g, '-') || 'figure';
  const address = publication.address.trim() || STUDY;
  const marked = {...own, ...languageOf(study, language)};
  const query = Object.entries({...own, lang: language})
    .map(([key, value]) => `&${key}=${encodeURIComponent(value)}`)
    .join('');
  return {
    tag,
    name,
    files: publication.files.trim().replace(/\/+$/, '') || FILES,
    study: escaped(address),
    'study-query': encodeURIComponent(address),
    attributes: attributes(marked),
    data: attributes(
      Object.fromEntries(
        Object.entries(marked).map(([key, value]) => [key === 'lang' ? key : `data-${key}`, value]),
      ),
    ),
    query: escaped(query),
    'plain-query': query,
    fallback: lines.join('\n'),
    jsx: lines.map(forJsx).join('\n'),
    title: escaped(text(study.title, language).value),
    lang: escaped(language),
    shortcode: `{{< ${name} >}}`,
    integrity: integrity[`cdn/${tag}.js`] ?? '',
    'library-integrity': integrity['cdn/alliance-widgets.js'] ?? '',
    'placeholders-integrity': integrity['cdn/placeholders.js'] ?? '',
    'embed-height-integrity': integrity['cdn/embed-height.js'] ?? '',
  };
}

/** The page's own language may be another; a study in one language alone has nothing to choose. */
const languageOf = ({title}: Study, language: string) => (typeof title === 'string' ? {} : {lang: language});

/** JSX reads braces as its own. */
const forJsx = (line: string) => line.replace(/[{}]/g, (sign) => (sign === '{' ? '&#123;' : '&#125;'));

function piecesOf(whole: string): readonly Piece[] {
  return whole
    .split(new RegExp(`(${FILES}|${STUDY})`))
    .filter((piece) => piece)
    .map((piece) => ({text: piece, isHole: piece === FILES || piece === STUDY}));
}
