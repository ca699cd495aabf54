interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * The links without which no path leads back to where it began. A circle is entered from
 * the links that were written first, and opened where it gets back to where it was entered;
 * one through the `end` is opened behind it, since everything is to lead there.
 */
export function closingLinks<L extends Link>(links: readonly L[], end?: string): ReadonlySet<L> {
  const leaving = new Map<string, L[]>();
  for (const link of links) {
    if (!leaving.has(link.from)) leaving.set(link.from, []);
    leaving.get(link.from)?.push(link);
  }

  const closing = new Set<L>();
  const seen = new Set([end]);
  const towards = new Set([end]);
  const open = new Set<string>();
  // A list of its own rather than recursion: a chain may be longer than the engine's stack is deep.
  const trail: {id: string; rest: Iterator<L, undefined>}[] = [];
  const enter = (id: string) => {
    seen.add(id);
    open.add(id);
    trail.push({id, rest: (leaving.get(id) ?? []).values()});
  };
  for (const start of leaving.keys()) {
    if (!seen.has(start)) enter(start);
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const link = here.rest.next().value;
      if (!link) {
        open.delete(trail.pop()!.id);
        if (towards.has(here.id)) towards.add(trail.at(-1)?.id);
      } else if (open.has(link.to)) closing.add(link);
      else if (!seen.has(link.to)) enter(link.to);
      else if (towards.has(link.to)) towards.add(here.id);
    }
  }
  for (const link of links) if (link.from === end && towards.has(link.to)) closing.add(link);
  return closing;
}
