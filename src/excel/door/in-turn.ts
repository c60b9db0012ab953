/**
 * Does one thing after the other, each only when the one before is done. For work that the payload limit forces
 * into several requests: everything that fits goes into one batch and needs no turn-taking.
 */
export function inTurn<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  return items.reduce<Promise<void>>(
    (before, item) => before.then(() => act(item)),
    Promise.resolve(),
  );
}
