import {closingLinks} from '../circles.js';
import {isPresent, keepItems} from '../gaps.js';
import type {Part} from '../part.js';
import {shorten} from '../quote.js';
import {optional} from '../schema-basics.js';
import {mechanismEntries} from '../schema-mechanism.js';
import {cases} from './cases.js';

const up = {up: undefined, key: 'mechanism'};

export const mechanismMessages = {
  'circular-link': '{at} leads back from "{from}" to "{to}" and is left out: a mechanism runs one way.',
} as const;

/** How the outcome comes about, step by step, with what was found in which case. */
export const mechanism: readonly Part[] = [
  ...cases,
  {
    entries: optional(mechanismEntries),
    messages: mechanismMessages,
    check: ({mechanism: {nodes, links} = {nodes: [], links: []}}, problems, isMeant) => {
      keepItems(nodes, {up, key: 'nodes'}, (node, at) => {
        // It still has its place among the links, only not as a condition.
        if (node.kind === 'condition' && !isMeant(node.id, ['condition'], {up: at, key: 'id'}))
          delete node.kind;
        return true;
      });
      // What is drawn has to begin and end somewhere.
      const closing = closingLinks(links.filter(isPresent), 'outcome');
      keepItems(links, {up, key: 'links'}, (link, at) => {
        const details = () => ({from: shorten(link.from), to: shorten(link.to)});
        if (closing.has(link)) problems.report('circular-link', at, details);
        return !closing.has(link);
      });
    },
  },
];
