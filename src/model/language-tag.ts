/** Language tags (BCP 47) as pages and authors write them, which is not always as the standard has it. */

export interface LanguageTag {
  /** The tag, well formed. */
  readonly tag: string;
  readonly language: string;
  /** The script it names or, left out, most likely means: Hant for zh-TW. */
  readonly script: string | undefined;
}

/** Texts are chosen thousands of times in a render, in a handful of languages. */
const known = new Map<string, LanguageTag | undefined>();
const MAX_KNOWN = 200;

/**
 * Reads a tag; `_` counts as `-`. Of a tag that is not well formed only the language that it begins with is read;
 * undefined if it begins with none.
 */
export function readTag(tag: string): LanguageTag | undefined {
  if (!known.has(tag)) {
    if (known.size === MAX_KNOWN) known.clear();
    const hyphened = hyphenate(tag);
    known.set(tag, wellFormed(hyphened) ?? wellFormed(hyphened.split('-', 1)[0] ?? ''));
  }
  return known.get(tag);
}

export const hyphenate = (tag: string) => tag.replaceAll('_', '-');

function wellFormed(tag: string): LanguageTag | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return {tag: locale.toString(), language: locale.language, script: locale.maximize().script};
  } catch {
    return undefined;
  }
}
