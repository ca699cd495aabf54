/** JSON in which ◆ marks the place of a fault, so that a test says where it expects a problem. */
export function marked(text: string): {
  readonly text: string;
  readonly line: number;
  readonly column: number;
} {
  const [before = '', after] = text.split('◆');
  if (after === undefined) throw new RangeError(`no ◆ in ${text}`);
  const lines = before.split('\n');
  return {text: before + after, line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}
