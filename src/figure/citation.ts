import type {Source} from '../model/schema.js';

/** Works as lines of text, from CSL-JSON items in which any field may be missing or of another kind. */

/** A work as a bibliography has it; only what its author gave. */
export function reference(source: Source): string {
  const issue = read(source['issue']);
  const journal = [read(source['container-title']), read(source['volume']) + (issue && `(${issue})`)];
  const issued = [
    journal.filter(Boolean).join(' '),
    read(source['publisher']),
    year(source),
    read(source['page']),
  ];
  const parts = [people(source, fullName).join('; '), title(source), issued.filter(Boolean).join(', ')];
  // A name may end in the point of an initial, a title in a question mark.
  return parts
    .filter(Boolean)
    .reduce((line, part) => `${line}${/[.?!…。？！]$/.test(line) ? '' : '.'} ${part}`);
}

/** A work as a claim names it in passing: authors and year, or its title. */
export function byline(source: Source): string {
  return [people(source, shortName).join(', ') || title(source), year(source)].filter(Boolean).join(' ');
}

/** The notes of another work in which this one is cited, where its author says so in `custom`. */
export function notesOf(source: Source): readonly string[] {
  const {cited} = fields(source['custom']);
  return Array.isArray(cited) ? cited.map((one) => read(fields(one)['note'])).filter(Boolean) : [];
}

export const languageOfWork = (source: Source) => read(source['language']) || undefined;

const title = (source: Source) => read(source['title']) || source.id;

const read = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const fields = (value: unknown) => Object(value) as Readonly<Record<string, unknown>>;

const people = (source: Source, nameOf: (person: Readonly<Record<string, unknown>>) => string) => {
  const given = source['author'] ?? source['editor'];
  return Array.isArray(given) ? given.map((person) => nameOf(fields(person))).filter(Boolean) : [];
};

/** Family name first; names in Chinese characters are written in one. */
function fullName({literal, family, given}: Readonly<Record<string, unknown>>): string {
  const names = [family, given].map(read).filter(Boolean);
  return read(literal) || names.join(isHan(names) ? '' : ', ');
}

function shortName(person: Readonly<Record<string, unknown>>): string {
  const family = read(person['family']);
  return read(person['literal']) || !family || isHan([family]) ? fullName(person) : family;
}

const isHan = (names: readonly string[]) => /^\p{Script=Han}/u.test(names[0] ?? '');

function year(source: Source): string {
  const dates = fields(source['issued'])['date-parts'];
  return Array.isArray(dates) ? read(fields(dates[0])[0]) : '';
}
