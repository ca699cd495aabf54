const TEXT_KEYS = new Set(
  'title summary scope limits note label description group because claim demand relation display locator via'.split(
    ' ',
  ),
);

/** Every text of a study with the path that leads to it. */
export function textsIn(value: unknown, path = ''): [path: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]): [string, unknown][] => {
    const at = `${path}/${key}`;
    // Texts by case.
    if (key === 'states') return Object.entries(part as object).map(([id, text]) => [`${at}/${id}`, text]);
    // Those of a case are texts, those of a ledger have labels, and its items name them by their ids.
    const isText = key === 'actors' ? path.startsWith('/cases/') : TEXT_KEYS.has(key);
    if (!isText) return textsIn(part, at);
    return Array.isArray(part) ? part.map((each, i) => [`${at}/${i}`, each]) : [[at, part]];
  });
}
