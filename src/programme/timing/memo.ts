/** Results kept at most; a programme of 10,000 tasks has some hundreds of different phrases. */
const LIMIT = 5000;

/**
 * A function that remembers its results by key, for at most {@link LIMIT} keys; then it starts anew.
 * `key` must hold everything the result depends on.
 */
export function memoise<Argument, Result>(
  key: (argument: Argument) => string,
  compute: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const known = new Map<string, Result>();
  return (argument) => {
    const name = key(argument);
    const old = known.get(name);
    if (old !== undefined) return old;
    if (known.size >= LIMIT) known.clear();
    const result = compute(argument);
    known.set(name, result);
    return result;
  };
}
