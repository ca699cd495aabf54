/** Each mark has named what stays of it in a plain text; a mark that is not closed is text. */
const MARKS = [
  /\\(?<sign>[!-/:-@[-`{-~])/u,
  /(?<!`)(?<ticks>`+)(?!`)(?<code>.+?)(?<!`)\k<ticks>(?!`)/u,
  /!?\[(?<link>(?:[^[\]]|\[[^[\]]*\])*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])/u,
  /<(?<address>(?:https?|mailto):[^\s<>]+)>/u,
  /(?<!\*)(?<stars>\*{1,3})(?![\s*])(?<strong>.*?[^\s*])\k<stars>(?!\*)/u,
  /(?<![\p{L}\p{N}_])(?<lines>_{1,3})(?![\s_])(?<stressed>.*?[^\s_])\k<lines>(?![\p{L}\p{N}_])/u,
  /~~(?![\s~])(?<struck>.*?[^\s~])~~/u,
];
const MARK = new RegExp(MARKS.map(({source}) => source).join('|'), 'gu');

/** Beyond this a line is left as it is: a search for the end of every mark takes the square of the length. */
const MAX_LENGTH = 2000;

type Groups = Readonly<Record<string, string | undefined>>;

/** A line of Markdown as plain text: emphasis, code and links keep their text. */
export function plainText(markdown: string): string {
  return (markdown.length > MAX_LENGTH ? markdown : withoutMarks(markdown)).trim();
}

function withoutMarks(markdown: string): string {
  return markdown.replace(MARK, (...found: unknown[]) => {
    const {sign, code, link, address, strong, stressed, struck} = found.at(-1) as Groups;
    return sign ?? code?.trim() ?? address ?? withoutMarks(link ?? strong ?? stressed ?? struck ?? '');
  });
}
