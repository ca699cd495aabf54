import {html} from 'lit';
import {foldView} from '../../figure/views/parts.js';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './alliance-matrix.chinese.js';

export interface Download {
  /** What it is, for the reader. */
  readonly title: string;
  readonly file: string;
  readonly type: string;
  readonly text: string;
}

/** A text to take away: as a file, or by hand where the page or the browser lets no file through. */
export function downloadView(words: Words<Sentence>, download: Download) {
  return foldView(
    'download',
    download.title,
    html`<button type="button" @click=${() => save(download)}>${words.say('Download')}</button>
      <textarea
        readonly
        rows="8"
        spellcheck="false"
        aria-label=${download.title}
        .value=${download.text}
        @focus=${({target}: Event) => (target as HTMLTextAreaElement).select()}
      ></textarea>`,
  );
}

function save({file, type, text}: Download) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = file;
  link.click();
  // Later: browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
