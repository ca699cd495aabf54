import {text, type Study, type Text} from '../model/index.js';

/** What a study's parts are called in the language of whoever reads. */
export class Names {
  readonly language: string;
  readonly #study: Study;

  constructor(study: Study, language: string) {
    this.#study = study;
    this.language = language;
  }

  text(value: Text | undefined): string {
    return text(value, this.language).value;
  }

  /** The label, or the id where there is none. */
  label({id, label}: {readonly id: string; readonly label?: Text | undefined}): string {
    return this.text(label) || id;
  }

  condition(id: string): string {
    return this.label(this.#study.conditions?.find((one) => one.id === id) ?? {id});
  }

  level(condition: string, id: string): string {
    const levels = this.#study.conditions?.find((one) => one.id === condition)?.levels;
    return this.label(levels?.find((one) => one.id === id) ?? {id});
  }

  /** Outcome levels: "risen / half-risen", which reads alike in every language. */
  outcomes(ids: readonly string[]): string {
    const {levels = []} = this.#study.outcome ?? {};
    return ids.map((id) => this.label(levels.find((one) => one.id === id) ?? {id})).join(' / ');
  }

  get outcome(): string {
    return this.text(this.#study.outcome?.label) || 'Outcome';
  }
}

/** The language that the machine is set to, as a tag: `zh_CN.UTF-8` is zh-CN. Windows has no such variables. */
export function machineLanguage({LC_ALL, LC_MESSAGES, LANG}: NodeJS.ProcessEnv): string {
  const set = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  const tag = set.replace(/[.@].*/, '').replaceAll('_', '-');
  return /^[a-z]{2,3}\b/.test(tag) ? tag : 'en';
}
