import {keepItems} from '../gaps.js';
import {checkParents} from '../parents.js';
import type {Part} from '../part.js';
import {optional} from '../schema-basics.js';
import {ledgerEntries} from '../schema-ledger.js';

/** Goals, means and effects side by side. */
export const ledgers: readonly Part[] = [
  {
    entries: optional(ledgerEntries),
    check: (study, problems) =>
      keepItems(study.ledgers, {up: undefined, key: 'ledgers'}, ({items}, up) =>
        checkParents(items, {up, key: 'items'}, problems),
      ),
  },
];
