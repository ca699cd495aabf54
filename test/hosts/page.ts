/** The page that the tests make of an engine's output, and what a reader sees there. */

/**
 * @param output - What an engine made of a snippet.
 * @param site - The scripts that the site itself loads.
 */
export const pageOf = (output: string, site: readonly string[] = []) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>An article</title>
${site.map((file) => `<script type="module" src="/dist/${file}"></script>`).join('\n')}
</head>
<body>
${output}
</body>
</html>`;

/** Data that show as text, or else the figure (also in a frame), a frame without it, its fallback, or nothing. */
export type Sight = 'json' | 'figure' | 'frame' | 'fallback' | 'nothing';

/** What stands on the page. Complete in itself, since it is also sent to a browser. */
export function seenOn(page: Document = document): Sight {
  const isSeen = (element: Element | null | undefined) => Boolean(element?.getClientRects().length);
  if (/"(id|title|cases|figure)"\s*:/.test(page.body.innerText)) return 'json';
  const hasFigure = (one: Document | null) =>
    [...(one?.querySelectorAll('*') ?? [])].some(({shadowRoot}) =>
      isSeen(shadowRoot?.querySelector('[part=figure]')),
    );
  const frame = page.querySelector('iframe');
  if (hasFigure(page) || hasFigure(frame?.contentDocument ?? null)) return 'figure';
  if (isSeen(frame)) return 'frame';
  return isSeen([...page.querySelectorAll('td')].at(-1)) ? 'fallback' : 'nothing';
}
