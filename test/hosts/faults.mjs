/** What is not as it should be after an engine. */
import {JSDOM} from 'jsdom';
import {fallback} from '../../demo/builder/fallback.ts';
import {fallbackOn, withoutScripts} from './page.ts';

const documentOf = (html) => new JSDOM(html).window.document;

/** @param seen - What the browser showed of `html`. */
export function faultsIn({publication, shows, text}, html, seen) {
  const faults = [...seen.complaints];
  if (seen.shows !== shows) faults.push(`shows ${seen.shows}, not the ${shows}`);
  if (!hasFallback(text)) return faults;
  const {tag, study, language} = publication;
  const told = fallbackOn(documentOf(withoutScripts(html)));
  const wanted = fallbackOn(documentOf(`<div>${fallback(tag, study, language).join('\n')}</div>`));
  if (told !== wanted) faults.push(`the fallback reads\n  ${told}\n  not\n  ${wanted}`);
  return faults;
}

/** Frames and widgets have none. */
const hasFallback = (text) => /^<(table|ol|ul)>/m.test(text);
