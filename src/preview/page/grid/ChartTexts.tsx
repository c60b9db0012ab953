import { previewStrings as say } from '../../../strings/preview';
import type { ShownChart } from '../model/charts';
import type { ChartData } from '../model/host-api';

/** What the sheet's charts say, for those who cannot see them: a grid may hold nothing but rows. */
export function ChartTexts({ charts }: { readonly charts: readonly ShownChart[] }) {
  if (charts.length === 0) return null;
  return (
    <ul className="unseen" aria-label={say.charts}>
      {charts.map(({ id, data }) => (
        <li key={id}>{say.chart(data.title, data.categories.map(partOf(data)))}</li>
      ))}
    </ul>
  );
}

/** A category with the numbers of all series. */
function partOf({ series }: ChartData): (name: string, at: number) => string {
  return (name, at) => {
    const values = series.map(({ values: own }) => own[at] ?? 0);
    return say.chartPart(name, values.join(', '));
  };
}
