const TEXT_KEYS = new Set(
  'title summary scope limits note label description group because claim demand relation display locator via actors'.split(
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
    if (!TEXT_KEYS.has(key)) return textsIn(part, at);
    return Array.isArray(part) ? part.map((each, i) => [`${at}/${i}`, each]) : [[at, part]];
  });
}
