/** Sets of small numbers as words of 32 bits: what a search asks millions of times has to be cheap. */

export type Bits = readonly number[];

/** @param size One more than the largest number that may be in a set; sets of one size belong together. */
export function bitsOf(numbers: readonly number[], size: number): Bits {
  const words = new Array<number>(Math.ceil(size / 32)).fill(0);
  for (const n of numbers) words[n >> 5]! |= 1 << (n & 31);
  return words;
}

export function numbersIn(bits: Bits): readonly number[] {
  const numbers: number[] = [];
  bits.forEach((word, i) => {
    for (let rest = word; rest; rest &= rest - 1) numbers.push(i * 32 + 31 - Math.clz32(rest & -rest));
  });
  return numbers;
}

export const union = (a: Bits, b: Bits): Bits => a.map((word, i) => word | b[i]!);
export const common = (a: Bits, b: Bits): Bits => a.map((word, i) => word & b[i]!);
export const without = (a: Bits, b: Bits): Bits => a.map((word, i) => word & ~b[i]!);

export const isEmpty = (bits: Bits): boolean => bits.every((word) => !word);

export function overlap(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.length; i++) if (a[i]! & b[i]!) return true;
  return false;
}

export function isWithin(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.length; i++) if (a[i]! & ~b[i]!) return false;
  return true;
}

/** How many numbers are in both sets. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) for (let rest = a[i]! & b[i]!; rest; rest &= rest - 1) count++;
  return count;
}
