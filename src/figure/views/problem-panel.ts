import {html, nothing} from 'lit';
import type {Problem} from '../../model/problem.js';
import type {Words} from '../words.js';
import {foldView} from './parts.js';

/**
 * The note to the author: one quiet line that readers can pass over, which opens to each problem and its
 * remedy. A file that could not be had can be tried again.
 */
export function problemPanel(words: Words, problems: readonly Problem[], retry: () => void) {
  if (!problems.length) return nothing;
  return foldView(
    'problems',
    words.say('For the author: problems in this figure’s data ({n})', {n: problems.length}),
    html`<ol lang="en" dir="ltr">
        ${problems.map(({message, line, column = 1}) => html`<li>${line ? `${line}:${column} ` : ''}${message}</li>`)}
      </ol>
      ${
        problems.some(({code}) => code === 'fetch')
          ? html`<button type="button" @click=${retry}>${words.say('Try again')}</button>`
          : nothing
      }`,
  );
}
