/** What an author has done so far, and how it survives a reload. */
import type {Study} from '../../src/model/schema.js';
import {figureOf, isFigure, type FigureTag} from './figures.js';
import {hosts} from './hosts.js';

export type Width = 'fit' | '280' | '480' | '960';
export type Tab = 'form' | 'json' | 'table';

export interface Work {
  /** The study's JSON, perhaps with faults. */
  readonly text: string;
  /** Whether the author changed the text since it was begun. */
  readonly isTouched: boolean;
  readonly figure: FigureTag;
  /** Chosen values of the figure's attributes; those that do not fit the study are passed over. */
  readonly options: Readonly<Record<string, string>>;
  /** Index of the case in the form. */
  readonly at: number;
  readonly tab: Tab;
  readonly width: Width;
  readonly theme: 'light' | 'dark';
  /** BCP 47 tag of what readers read. */
  readonly language: string;
  readonly host: string;
  /** Address of the library's files. */
  readonly files: string;
  /** Address of the study's file. */
  readonly address: string;
}

export const widths: readonly Width[] = ['fit', '280', '480', '960'];
export const languages = ['en', 'zh-Hans'] as const;

export const freshWork = (language: string, theme: Work['theme']): Work => ({
  text: '',
  isTouched: false,
  figure: 'alliance-matrix',
  options: {},
  at: 0,
  tab: 'form',
  width: 'fit',
  theme,
  // The page may be in a regional form of one of them.
  language:
    languages.find((known) => new Intl.Locale(known).language === new Intl.Locale(language).language) ?? 'en',
  host: 'wordpress',
  files: '',
  address: '',
});

const isText = (value: unknown) => typeof value === 'string';
const oneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);

const FITS: {readonly [K in keyof Work]: (value: unknown) => boolean} = {
  text: isText,
  isTouched: (value) => typeof value === 'boolean',
  figure: isFigure,
  options: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isText),
  at: (value) => Number.isInteger(value) && Number(value) >= 0,
  tab: oneOf(['form', 'json', 'table'] satisfies Tab[]),
  width: oneOf(widths),
  theme: oneOf(['light', 'dark']),
  language: oneOf(languages),
  host: oneOf(hosts.map(({id}) => id)),
  files: isText,
  address: isText,
};

/** What was kept, as far as it is of use; another version of the page may have written it. */
export function restored(kept: string | null, fresh: Work): Work {
  try {
    const values = Object(JSON.parse(kept ?? '{}')) as Readonly<Record<string, unknown>>;
    const useful = Object.entries(FITS).filter(
      ([key, fits]) => Object.hasOwn(values, key) && fits(values[key]),
    );
    return {...fresh, ...Object.fromEntries(useful.map(([key]) => [key, values[key]]))};
  } catch {
    return fresh;
  }
}

/** The attributes that the author chose, as far as the figure and the study have them. */
export function attributesOf({figure, options}: Pick<Work, 'figure' | 'options'>, study: Study) {
  const chosen = figureOf(figure).options.flatMap(({attribute, choices}) => {
    const value = options[attribute];
    return value && choices(study).some((choice) => choice.value === value) ? [[attribute, value]] : [];
  });
  return Object.fromEntries(chosen) as Readonly<Record<string, string>>;
}
