import {nothing} from 'lit';
import type {Study} from '../../model/schema.js';
import type {Words} from '../../figure/words.js';
import {isShown, type Sifted} from './facets.js';
import type {Entry, Layout} from './strategy-ledger.layout.js';
import type {Sentence} from './strategy-ledger.chinese.js';

/** What the parts of the ledger need to draw themselves. */
export interface LedgerContext {
  readonly words: Words<Sentence>;
  readonly study: Study;
  readonly layout: Layout;
  readonly sifted: Sifted;
  /** The item whose links are shown. */
  readonly chosen: Entry | undefined;
  /** The reader opened the item, or closed it. */
  readonly choose: (entry: Entry, open: boolean) => void;
  /** Leads the reader to an item, which is opened. */
  readonly goTo: (id: string) => void;
}

/** Class of an item's place: none, or that it is there only for its parts, or out of sight. */
export function standing({sifted}: LedgerContext, {item: {id}}: Entry): string | typeof nothing {
  if (sifted.found.has(id)) return nothing;
  return isShown(sifted, id) ? 'around' : 'out';
}

/** The id under which an item stands in the figure; what an author calls it may not suit a selector. */
export const placeOf = ({index}: Entry) => `item-${index}`;
