/** What a recipe is: how a figure comes into a publishing system, as data. */

/** What an author, or whoever looks after the site, has to do, and perhaps to paste or to save. */
export interface Step {
  /** What to do. */
  readonly about: string;
  /** A file's name, where the lines are one. */
  readonly file?: string;
  /** A template, whose `{{holes}}` `snippets.ts` fills. */
  readonly lines?: readonly string[];
  /** The lines stand in the site's pages, not in the author's text. */
  readonly isOfSite?: boolean;
}

/** Of several ways into a system one is enough; all of its steps have to be done. */
export interface Way {
  /** Unique among all ways, and the name of the files that tests keep of it. */
  readonly id: string;
  /** Whose way it is, where a system has several. */
  readonly name?: string;
  /** The engines through which `npm run test:hosts` puts the author's text. */
  readonly engines: readonly string[];
  readonly steps: readonly Step[];
  /** The figure stands on another server than the text: both addresses have to be complete. */
  readonly isElsewhere?: boolean;
  /** Where the figure does not come to stand. */
  readonly shows?: 'fallback';
}

export interface Host {
  readonly id: string;
  readonly name: string;
  /** What the author should know before. */
  readonly note?: string;
  readonly ways: readonly Way[];
}
