/** The same events for every tool: drawn by lot, but the same lot each time. */

export const lanes = Array.from({length: 8}, (_, i) => ({id: `lane-${i}`, label: `Lane ${i + 1}`}));

const words =
  'treaty base return summit minister talks text forces island plan vote crisis budget sea visit paper'.split(
    ' ',
  );
const [FIRST, YEARS] = [1945, 80];

/**
 * @typedef {object} BenchEvent
 * @property {string} start - As `1969-04-30`.
 * @property {string | undefined} end - Where it lasts: one event of ten.
 * @property {string} label
 * @property {string} lane
 */

/** @param {number} count @returns {BenchEvent[]} In no order. */
export function eventsOf(count) {
  const random = seeded(count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({length: count}, (_, i) => {
    const year = FIRST + Math.floor(random() * YEARS);
    const rest = `-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const label = [`No. ${i}`, ...Array.from({length: 2 + Math.floor(random() * 5)}, () => pick(words))];
    const lasts = random() < 0.1 ? 1 + Math.floor(random() * 3) : 0;
    return {
      start: year + rest,
      end: lasts ? year + lasts + rest : undefined,
      label: label.join(' '),
      lane: pick(lanes).id,
    };
  });
}

const two = (number) => String(number).padStart(2, '0');

/** Mulberry32. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
