import {registry} from '../../src/figure/registry.js';

/**
 * For a suite in which the console is warned: keeps the warnings from the console, which would fail the run.
 * Each test takes those it expects; what none has taken goes to the console after all. The page's memory of what
 * was said before is cleared for each test.
 *
 * @returns what takes the warnings heard so far.
 */
export function hearWarnings(): () => readonly string[] {
  const heard: string[] = [];
  let warn: typeof console.warn;
  beforeEach(() => {
    registry.told.clear();
    warn = console.warn;
    console.warn = (...words: unknown[]) => heard.push(words.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    for (const unexpected of heard.splice(0)) console.warn(unexpected);
  });
  return () => heard.splice(0);
}

/** For a suite in which the console is warned of much that is not its matter. */
export function muteWarnings() {
  let warn: typeof console.warn;
  beforeEach(() => {
    warn = console.warn;
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
  });
}
