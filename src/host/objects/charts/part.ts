import type { Engine } from '../../engine/engine';
import { checkChart, editChart, type HostChart } from '../../charts';

/** A piece of a chart's look: how it is read out of the chart and put back. */
export interface Part<T> {
  readonly chart: HostChart;
  readonly read: () => T | undefined;
  readonly write: (value: T) => void;
}

/** Changes a piece; one that is not there yet begins empty. */
export function editPart<T extends object>(
  part: Part<T>,
  engine: Engine,
  change: (before: Partial<T>) => Partial<T>,
): void {
  editChart(part.chart, engine, () => part.write(change(part.read() ?? {}) as T));
}

/** Throws ItemNotFound when the piece's chart is gone. */
export function checkPart({ chart }: { readonly chart: HostChart }, engine: Engine): void {
  checkChart(chart, engine);
}
