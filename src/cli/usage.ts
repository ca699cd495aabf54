import {parseArgs, type ParseArgsConfig} from 'node:util';

/** Exit codes: all is well; the author's data have errors; the command line or a file is not as it must be. */
export const exit = {ok: 0, errors: 1, misuse: 2} as const;

/** One word after `alliance-widgets`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What may follow `alliance-widgets`. */
  readonly usage: string;
  readonly help: string;
  /** Resolves to the exit code; throws UsageError where the words make no sense. */
  run(words: readonly string[]): Promise<number>;
}

/** The command line asks for what there is not: answered with the command's help. */
export class UsageError extends Error {}

/** Reads a command's words; what is not among its options is a UsageError. */
export function readWords<O extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: O,
) {
  try {
    return parseArgs({args: [...words], options, allowPositionals: true, strict: true});
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
