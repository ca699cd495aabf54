/** What is read of HTML before anything is made of it: plain values, so that the making needs no page. */
import type {Source, StudyInput} from '../schema.js';

/** A link to where a claim can be read, with a scheme that readers may follow. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** What a cell of a table or an item of a list says. */
export interface Cell {
  /** Its words without those of its links; those of its links if there are no others. */
  readonly text: string;
  /** All of its words, also those of its links. */
  readonly whole?: string | undefined;
  /** What a `<time datetime>` in it says. */
  readonly date?: string | undefined;
  /** How that reads. */
  readonly dateText?: string | undefined;
  readonly links?: readonly Link[];
}

/** What an item says: links at its end are its sources, and others a part of what it says. */
export const said = ({text, whole = text}: Cell) => (whole.startsWith(text) ? text : whole);

/** A cell that names a column. */
export interface HeaderCell extends Cell {
  /** Levels from low to high, as `data-levels` states them. */
  readonly levels?: string | undefined;
  readonly isOutcome?: boolean;
}

/** An item of a list with what stands under it. */
export interface Item extends Cell {
  readonly children?: readonly Item[];
}

/** Makes sources of links, one for each address. */
export class Links {
  readonly #sources = new Map<string, Source & {id: string}>();

  /**
   * The citation of a cell's links, if it has any, as a part to spread.
   *
   * @param isLevel - The words of the link may be the level that the cell codes, and not the work's title.
   */
  cite({links = [], text}: Cell, isLevel = false) {
    for (const link of links) {
      const title = (!isLevel || link.text !== text) && link.text;
      this.#sources.set(link.href, {id: link.href, title: title || link.href, URL: link.href});
    }
    return links.length ? {cite: links.map(({href}) => ({source: href}))} : {};
  }

  /** Cites a work that is named without a link. */
  work(title: string) {
    this.#sources.set(title, {id: title, title});
    return {source: title};
  }

  get sources(): NonNullable<StudyInput['sources']> {
    return [...this.#sources.values()];
  }
}
