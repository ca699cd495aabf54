/** `run`, which gives its last result again for the same arguments. */
export function memo<A extends readonly unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  let last: {readonly args: A; readonly result: R} | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = {args, result: run(...args)};
    return last.result;
  };
}
