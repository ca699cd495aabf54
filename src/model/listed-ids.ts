interface Named {
  readonly id: string;
}

/**
 * The ids that a text lists with spaces or commas between, as an attribute does. An id may hold these itself, as the name of
 * a case in a table may: of the known ones the longest is taken. Any other word stands for an id that nobody knows.
 *
 * @param known - What there is to name.
 */
export function listedIds(text: string | undefined, known: readonly Named[] | undefined): readonly string[] {
  const ids: string[] = [];
  let rest = text ?? '';
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (!rest) return ids;
    const id = longestOf(known, rest, /^([\s,]|$)/) ?? /^[^\s,]+/.exec(rest)![0];
    ids.push(id);
    rest = rest.slice(id.length);
  }
}

/** The longest of the known ids with which `text` begins, where `after` fits what follows. */
export function longestOf(known: readonly Named[] = [], text: string, after: RegExp): string | undefined {
  const fitting = known.filter(({id}) => text.startsWith(id) && after.test(text.slice(id.length)));
  return fitting.reduce<string | undefined>(
    (longest, {id}) => (id.length > (longest?.length ?? 0) ? id : longest),
    undefined,
  );
}
