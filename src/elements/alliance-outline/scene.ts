import type {Study} from '../../model/schema.js';
import type {Words} from '../../figure/words.js';
import type {Sentence} from './alliance-outline.chinese.js';
import type {Branch} from './branches.js';

/** What the views of an outline are drawn from. */
export interface Scene {
  readonly words: Words<Sentence>;
  readonly study: Study;
  readonly isMap: boolean;
  readonly isOpen: (branch: Branch) => boolean;
  /** Whether what a branch says is shown where it stands. */
  readonly isTold: (branch: Branch) => boolean;
  readonly chosen: Branch | undefined;
  /** Where the Tab key stops. */
  readonly at: Branch | undefined;
  readonly hits: ReadonlySet<Branch>;
  /** Shows a date elsewhere on the page; undefined where nothing there shows dates. */
  readonly showDate: ((branch: Branch) => void) | undefined;
}
