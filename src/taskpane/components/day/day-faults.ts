/** Leads to the fields on the page that hold no day, the first drawn first. */
const faults = new Set<() => void>();

/** Says that a field holds no day, until the function answered is called; `focus` brings the officer to it. */
export function holdFault(focus: () => void): () => void {
  faults.add(focus);
  return () => faults.delete(focus);
}

/**
 * Whether every field for a day on the page holds one. Where one does not, the officer is brought to it: an action
 * that takes a day asks this first, so that no other day than the one in sight is ever written.
 */
export function daysReadable(): boolean {
  const [first] = faults;
  first?.();
  return first === undefined;
}
