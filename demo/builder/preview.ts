/** The live figure: the element itself, on paper of a width and a theme. */
import type {Builder} from './builder.js';
import {attributesOf} from './work.js';

type FigureLike = HTMLElement & {study: unknown};

export class Preview {
  #figure: FigureLike | undefined;

  show({work, study, drawnText}: Builder, paper: HTMLElement) {
    const {figure: tag, width, theme, language} = work;
    paper.dataset['theme'] = theme;
    paper.lang = language;
    paper.style.inlineSize = width === 'fit' ? '' : `${width}px`;
    if (!study) return;
    if (this.#figure?.localName !== tag) {
      this.#figure = document.createElement(tag);
      paper.replaceChildren(this.#figure);
    }
    const figure = this.#figure;
    const wanted: Readonly<Record<string, string>> = attributesOf(work, study);
    for (const {name} of [...figure.attributes])
      if (!Object.hasOwn(wanted, name)) figure.removeAttribute(name);
    for (const [name, value] of Object.entries(wanted)) figure.setAttribute(name, value);
    if (figure.study !== drawnText) figure.study = drawnText;
  }
}
