import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../model/fill.js';
import {formatDate} from '../model/format-date.js';
import {text} from '../model/text.js';
import type {Text} from '../model/schema.js';
import {chinese, type Sentence} from './chinese.js';
import {registry, type LanguageWords} from './registry.js';

/** What fills the `{places}` of a sentence. */
export type Params = Readonly<Record<string, string | number>>;

/** What a template can show where text goes. */
export type Shown = string | TemplateResult | typeof nothing;

/** What has a name: its label, or its id where the author gave none. */
interface Named {
  readonly id: string;
  readonly label?: Text | undefined;
}

const BUILT_IN = 'zh-Hans';

/** Speaks for a figure: its own words in the interface's language, the study's in the best one it has. */
export class Words<K extends string = never> {
  /** BCP 47 tag of the page around the figure. */
  readonly language: string;
  /** The language, built in or registered, that the figure itself speaks. */
  readonly spoken: string;
  /** What the page registered of that language. */
  readonly registered: LanguageWords | undefined;
  /** The language that the study is given in, as far as its title tells. */
  readonly #given: string;
  readonly #table: Readonly<Record<string, string>>;

  /**
   * @param own - The Chinese of an element's own sentences.
   * @param title - The study's title.
   */
  constructor(language: string, own?: Readonly<Record<K, string>>, title?: Text) {
    this.language = language;
    this.#given = text(title, language).lang ?? language;
    const tags = ['en', BUILT_IN, ...registry.words.keys()];
    this.spoken = text(Object.fromEntries(tags.map((tag) => [tag, tag])), language).value;
    this.registered = registry.words.get(this.spoken);
    this.#table = {...(this.spoken === BUILT_IN && {...chinese, ...own}), ...this.registered?.sentences};
  }

  /** An English sentence in the interface's language, with `params` in its places; a study's id stays as it is. */
  say(sentence: K | Sentence | (string & {}), params?: Params): string {
    const said = Object.hasOwn(this.#table, sentence) ? this.#table[sentence]! : sentence;
    return params ? fill(said, params) : said;
  }

  /** The study's `value`, marked with its language where that is not the interface's. */
  text(value: Text | undefined): Shown {
    const {value: found, lang = this.language} = text(value, this.language);
    return found ? this.mark(found, lang) : nothing;
  }

  /** Words put together from the study's, marked with their language where that is not the interface's. */
  mark(words: string, lang = this.#given): Shown {
    return lang === this.spoken ? words : html`<span lang=${lang}>${words}</span>`;
  }

  /** A sentence of the interface's in whose places stand words of the study's, each marked with its language. */
  tell(sentence: K | Sentence | (string & {}), params: Readonly<Record<string, string>>): Shown {
    const parts = this.say(sentence).split(/\{(\w+)\}/);
    return html`${parts.map((part, i) => (i % 2 ? this.mark(params[part]!) : part))}`;
  }

  /** What `item` is called, as `text` shows it. */
  label({id, label}: Named): Shown {
    const shown = this.text(label);
    return shown === nothing ? this.text(id) : shown;
  }

  /** What `item` is called, as bare text for use inside a sentence. */
  name({id, label}: Named): string {
    return text(label, this.language).value || id;
  }

  /** "name: value", for a condition and its level. */
  pair(item: Named, value: Named | undefined): string {
    return [this.name(item), value ? this.name(value) : this.say('unknown')].join(this.say(': '));
  }

  aside(note: string): string {
    return this.say(' ({text})', {text: note});
  }

  date(edtf: string): string {
    return formatDate(edtf, this.language, this.registered?.dates);
  }

  /** What several things are called. */
  names(items: readonly Named[]): string {
    return this.list(items.map((item) => this.name(item)));
  }

  /** What sets off what is added, where `list` would make equals of both. */
  get comma(): string {
    return this.say('{a}, {b}', {a: '', b: ''});
  }

  /** Several names in a row, as the language writes them. */
  list(names: readonly string[]): string {
    return names.join(this.say(', '));
  }
}
