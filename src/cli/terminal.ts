/** Text for terminals: colours where they are wanted, and columns that align whatever the script. */

const codes = {red: 31, green: 32, yellow: 33, bold: 1, dim: 2} as const;

export type Colour = keyof typeof codes;

/** Marks text with a colour, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

/** For a stream that somebody looks at and who has not said no: see no-color.org. */
export function paintFor({isTTY}: {readonly isTTY?: boolean}): Paint {
  if (!isTTY || process.env['NO_COLOR']) return (_, text) => text;
  return (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m`;
}

/** One line, without what would move a terminal's cursor or change its colours: texts are other people's. */
export const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // Marks that turn the direction of what follows could make one line read as another.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

/** Two columns wide: Chinese, Japanese, Korean, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** No column of their own. */
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/u;

const widthOfSign = (sign: string) => (NARROWEST.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1);

/** How many columns of a terminal `text` takes. */
export const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + widthOfSign(sign), 0);

/** `text`, cut with an ellipsis where it takes more than `columns`. */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let [kept, width] = ['', 0];
  for (const sign of text) {
    width += widthOfSign(sign);
    if (width > columns - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}

const MAX_COLUMNS = 40;

/** Lines of a table whose columns stand two apart; the first row is the header. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => clip(oneLine(cell), MAX_COLUMNS)));
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => widthOf(row[i] ?? ''))));
  const pad = (cell: string, i: number) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell));
  const lines = cells.map((row) => row.map(pad).join('  ').trimEnd());
  return [lines[0] ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)];
}
