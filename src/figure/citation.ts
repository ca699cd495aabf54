import type {Source} from '../model/schema.js';

/** Works as lines of text, from CSL-JSON items in which any field may be missing or of another kind. */

/** A work as a bibliography has it; only what its author gave. */
export function reference(source: Source): string {
  const issue = read(source['issue']);
  const parts = [
    names(source),
    title(source),
    read(source['container-title']),
    read(source['volume']) + (issue && `(${issue})`),
    read(source['publisher']),
    year(source),
    read(source['page']),
  ];
  return parts.filter(Boolean).join('. ');
}

/** A work as a claim names it in passing: authors and year, or its title. */
export function byline(source: Source): string {
  return [names(source) || title(source), year(source)].filter(Boolean).join(' ');
}

export const languageOfWork = (source: Source) => read(source['language']) || undefined;

const title = (source: Source) => read(source['title']) || source.id;

const read = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const fields = (value: unknown) => Object(value) as Readonly<Record<string, unknown>>;

function names(source: Source): string {
  const people = source['author'] ?? source['editor'];
  return Array.isArray(people) ? people.map(nameOf).filter(Boolean).join(', ') : '';
}

// Family name first: so the names of this field's authors are written, most of them East Asian.
function nameOf(person: unknown): string {
  const {literal, family, given} = fields(person);
  return read(literal) || [family, given].map(read).filter(Boolean).join(' ');
}

function year(source: Source): string {
  const dates = fields(source['issued'])['date-parts'];
  return Array.isArray(dates) ? read(fields(dates[0])[0]) : '';
}
