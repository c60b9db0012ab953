/** CPU milliseconds (user and system) that `work` took in this process. */
export function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median of `runs` measurements, after one that does not count. */
export function medianOf(runs: number, measure: () => number): number {
  measure();
  const figures = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return figures[Math.floor(figures.length / 2)] ?? NaN;
}

/** One line of figures: name, value with its unit, and what it is compared with. */
export function line(name: string, value: string, note = ''): void {
  console.log(`${name.padEnd(52)} ${value.padStart(14)}  ${note}`);
}

/** Milliseconds for people. */
export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
