import type {Chain, ChainLink, ChainNode} from './chain.js';

/** A place in a layer: of a node, or of a link that passes by on its way to a later layer. */
export interface Slot {
  readonly node: ChainNode | undefined;
  readonly passing: ChainLink | undefined;
}

/** A link, or its part, between one layer and the next: from and to as places along the layers, from 0 to 1. */
export interface Segment {
  readonly link: ChainLink;
  /** The link's number in the order in which the steps are told. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How far along the segment its tag stands, from 0 to 1. */
  readonly tag: number;
}

export interface Layout {
  readonly layers: readonly (readonly Slot[])[];
  /** One list for each gap between two layers. */
  readonly gaps: readonly (readonly Segment[])[];
  /** Each node with the links that leave it and their numbers, in reading order. */
  readonly steps: readonly {
    readonly node: ChainNode;
    readonly links: readonly {readonly link: ChainLink; readonly number: number}[];
  }[];
}

/** Sorts a chain into layers, each link leading to a later one; every node stands as early as it can. */
export function layOut({nodes, links}: Chain): Layout {
  const depths = depthsOf(nodes, links);
  const depthOf = (id: string) => depths.get(id) ?? 0;
  const layers: Slot[][] = [];
  for (const node of nodes) (layers[depthOf(node.id)] ??= []).push({node, passing: undefined});
  for (const link of links) {
    for (let depth = depthOf(link.from) + 1; depth < depthOf(link.to); depth++)
      layers[depth]?.push({node: undefined, passing: link});
  }

  const steps = layers.flat().flatMap(({node}) => (node ? [node] : []));
  const inOrder = steps.flatMap(({id}) => links.filter(({from}) => from === id));
  const numbers = new Map(inOrder.map((link, i) => [link, i + 1]));
  return {
    layers,
    gaps: layers.slice(1).map((to, i) => segments(layers[i]!, to, inOrder, numbers)),
    steps: steps.map((node) => ({
      node,
      links: inOrder
        .filter(({from}) => from === node.id)
        .map((link) => ({link, number: numbers.get(link) ?? 0})),
    })),
  };
}

/** The longest way to each node, counted in links; the links run one way, as the parser sees to it. */
function depthsOf(nodes: readonly ChainNode[], links: readonly ChainLink[]): ReadonlyMap<string, number> {
  const depths = new Map(nodes.map(({id}) => [id, 0]));
  const waiting = new Map(nodes.map(({id}) => [id, links.filter(({to}) => to === id).length]));
  const ready = nodes.map(({id}) => id).filter((id) => !waiting.get(id));
  for (const id of ready) {
    for (const {to} of links.filter(({from}) => from === id)) {
      depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(id) ?? 0) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (!left) ready.push(to);
    }
  }
  return depths;
}

function segments(
  before: readonly Slot[],
  after: readonly Slot[],
  links: readonly ChainLink[],
  numbers: ReadonlyMap<ChainLink, number>,
): readonly Segment[] {
  const placeOf = (slots: readonly Slot[], link: ChainLink, end: 'from' | 'to') => {
    const at = slots.findIndex(({node, passing}) => node?.id === link[end] || passing === link);
    return at < 0 ? undefined : (at + 0.5) / slots.length;
  };
  const drawn = links.flatMap((link): Segment[] => {
    const from = placeOf(before, link, 'from');
    const to = placeOf(after, link, 'to');
    if (from === undefined || to === undefined) return [];
    const isFirst = before.some(({node}) => node?.id === link.from);
    const isLast = after.some(({node}) => node?.id === link.to);
    return [{link, number: numbers.get(link) ?? 0, from, to, isFirst, isLast, tag: MIDDLE}];
  });
  return drawn.map((segment) => ({...segment, tag: tagPlace(segment, drawn)}));
}

const MIDDLE = 0.5;
/** Where a tag stands that has to give way: well before the middle, but clear of the node. */
const EARLY = 0.2;
/** Closer than this, as a share of the layer, tags in the middle of two links would lie on each other. */
const CLOSE = 0.08;

/** A tag stands in the middle of its link, but before it where links cross there, lest it be written over another. */
function tagPlace(segment: Segment, all: readonly Segment[]): number {
  const {from, to} = segment;
  const crossing = all.filter(
    (other) => other !== segment && Math.abs(other.from + other.to - from - to) < 2 * CLOSE,
  );
  if (!crossing.length) return MIDDLE;
  // Of links between the same two nodes one has to give way further.
  const twin = crossing.find((other) => other.from === from && other.to === to);
  return twin && twin.number < segment.number ? 1 - EARLY : EARLY;
}
