/** The part of CSS selectors by which figures look into a page. */

/** What a selector can ask of an element. */
export interface Matchable {
  readonly localName: string;
  readonly parentElement: Matchable | null;
  getAttribute(name: string): string | null;
}

type Test = (element: Matchable) => boolean;

const STEP =
  /^(?:(?<tag>[a-z][\w-]*)|\[(?<name>[\w-]+)(?:="(?<value>[^"]*)"(?<flag> i)?)?\]|:not\((?<other>[^()]+)\))/;

const known = new Map<string, Test>();

/**
 * Whether an element is what `selector` names: tags, attributes with or without a value, `:not()`, `>`, and lists of them.
 *
 * @throws RangeError for any other selector.
 */
export function matcherOf(selector: string): Test {
  const made = known.get(selector) ?? anyOf(selector.split(',').map(childOf));
  known.set(selector, made);
  return made;
}

const anyOf =
  (tests: readonly Test[]): Test =>
  (element) =>
    tests.some((test) => test(element));

/** `a>b`: each step but the last must be the parent of the next. */
function childOf(selector: string): Test {
  const [own, ...parents] = selector
    .trim()
    .split('>')
    .map((one) => compound(one.trim()))
    .reverse();
  return (element) => {
    let at: Matchable | null = element;
    for (const test of [own!, ...parents]) {
      if (!at || !test(at)) return false;
      at = at.parentElement;
    }
    return true;
  };
}

function compound(selector: string): Test {
  const tests: Test[] = [];
  for (let rest = selector; rest;) {
    const match = STEP.exec(rest);
    if (!match) throw new RangeError(`No selector that a prerendered page knows: ${selector}`);
    tests.push(simple(match.groups!));
    rest = rest.slice(match[0].length);
  }
  return (element) => tests.every((test) => test(element));
}

function simple({tag, name, value, flag, other}: Readonly<Record<string, string | undefined>>): Test {
  if (tag) return ({localName}) => localName === tag;
  if (other) {
    const test = matcherOf(other);
    return (element) => !test(element);
  }
  const fold = (text: string) => (flag ? text.toLowerCase() : text);
  return (element) => {
    const found = element.getAttribute(name!);
    return found !== null && (value === undefined || fold(found) === fold(value));
  };
}
