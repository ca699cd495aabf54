import {html, nothing} from 'lit';
import type {Study} from '../../model/schema.js';
import {foldView} from '../../figure/views/parts.js';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './alliance-outline.chinese.js';

/** What the study says of itself, which tells a reader how far the outline is to be trusted. */
export function aboutView(words: Words<Sentence>, {summary, scope, limits, note}: Study) {
  const texts = [summary, scope, limits, note].filter(Boolean);
  return texts.length
    ? foldView(
        'about',
        words.say('About this outline'),
        texts.map((text) => html`<p>${words.text(text)}</p>`),
      )
    : nothing;
}
