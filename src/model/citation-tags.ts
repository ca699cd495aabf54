/** A study and the works that it cites, for catalogues: Highwire Press tags and schema.org; nothing but what it says. */
import type {Source, Study} from './schema.js';
import {text} from './text.js';

type Tag = readonly [name: string, content: string];

const fields = (value: unknown) => Object(value) as Readonly<Record<string, unknown>>;
const written = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The content of `<meta name content>` for the study's page. */
export function citationTags(study: Study, language: string): Tag[] {
  const {value, lang = ''} = text(study.title, language);
  const tags: Tag[] = [
    ['citation_title', value],
    ['citation_language', lang],
    ['description', text(study.summary, language).value],
    ...(study.sources ?? []).map((source): Tag => ['citation_reference', reference(source)]),
  ];
  return tags.filter(([, content]) => content);
}

/** As Highwire writes a reference: `citation_title=…; citation_author=…`. */
function reference(source: Source): string {
  const {title, 'container-title': journal, volume, issue} = source as Record<string, unknown>;
  const parts: Tag[] = [
    ['citation_title', written(title)],
    ...authorsOf(source).map((author): Tag => ['citation_author', author]),
    ['citation_journal_title', written(journal)],
    ['citation_publication_date', dateOf(source, '/')],
    ['citation_volume', written(volume)],
    ['citation_issue', written(issue)],
    ['citation_doi', doiOf(source)],
  ];
  return parts
    .filter(([, content]) => content)
    .map((part) => part.join('=').replaceAll(';', ','))
    .join('; ');
}

/** As schema.org has it, for a script of type `application/ld+json`. */
export function linkedData(study: Study, language: string): Readonly<Record<string, unknown>> {
  const {value: name, lang: inLanguage} = text(study.title, language);
  return known({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    identifier: study.id,
    name,
    inLanguage,
    description: text(study.summary, language).value,
    citation: (study.sources ?? []).map((source) =>
      known({
        '@type': 'CreativeWork',
        name: written(source['title']) || source.id,
        author: authorsOf(source).map((author) => ({'@type': 'Person', name: author})),
        isPartOf: known({'@type': 'CreativeWork', name: written(source['container-title'])}),
        inLanguage: written(source['language']),
        datePublished: dateOf(source, '-'),
        url: /^https?:/.test(written(source['URL'])) ? written(source['URL']) : '',
        sameAs: doiOf(source) && `https://doi.org/${doiOf(source)}`,
      }),
    ),
  });
}

/** Without what is empty, and without an object that has nothing but its type. */
function known(object: Record<string, unknown>) {
  const entries = Object.entries(object).filter(
    ([, value]) =>
      value !== undefined &&
      value !== '' &&
      !(Array.isArray(value) && !value.length) &&
      !(typeof value === 'object' && !Array.isArray(value) && Object.keys(value as object).length < 2),
  );
  return Object.fromEntries(entries);
}

/** Bare, whether it is given so, as `doi:` or as an address. */
const doiOf = (source: Source) =>
  written(source['DOI'])
    .trim()
    .replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '');

function authorsOf(source: Source): string[] {
  const people = Array.isArray(source['author']) ? (source['author'] as unknown[]) : [];
  return people
    .map(fields)
    .map(
      ({literal, family, given}) =>
        written(literal) || [written(family), written(given)].filter(Boolean).join(', '),
    )
    .filter(Boolean);
}

/** Year, month and day, as far as they are known: an author may have written anything there. */
function dateOf(source: Source, separator: string): string {
  const dates = fields(source['issued'])['date-parts'];
  const [first] = Array.isArray(dates) ? (dates as unknown[]) : [];
  const parts = Array.isArray(first) ? (first as unknown[]).map(written) : [];
  const gap = parts.indexOf('');
  return parts
    .slice(0, gap < 0 ? undefined : gap)
    .map((part, i) => part.padStart(i ? 2 : 4, '0'))
    .join(separator);
}
