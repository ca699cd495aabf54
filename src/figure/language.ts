import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {isServer} from 'lit';
import {hasPage} from './has-page.js';

/** The nearest `lang` of `element`, looked for outwards through shadow roots; '' where none is given. */
export function languageOf(element: Element): string {
  if (isServer) return (hasPage(element) ? element.closest('[lang]') : element)?.getAttribute('lang') ?? '';
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const marked = at.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
  }
  return '';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Keeps its host's `language` right while the page or any ancestor changes its `lang`. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer?: MutationObserver;
  /** BCP 47 tag of the surrounding text; 'en' where the page names none. */
  language = 'en';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.read());
    for (let at: Element | null = this.#host; at; at = hostOf(at)) {
      this.#observer.observe(at.getRootNode(), {subtree: true, attributeFilter: ['lang']});
    }
    this.read();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  /** Brings `language` up to date. */
  read() {
    const language = languageOf(this.#host) || 'en';
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}
