import { guarded } from '../door';

/** A chart's picture, as Excel gives it of its own chart: PNG bytes, and how large the chart is on paper in pixels. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What could be had of charts: pictures by the charts' names, and how many have none. */
export interface ChartPictures {
  readonly pictures: ReadonlyMap<string, ChartPicture>;
  readonly missing: number;
}

/** Pixels for each pixel on paper: printers show more than screens. */
const SHARPER = 2;
const PIXELS_PER_POINT = 96 / 72;

/**
 * Asks Excel for pictures of charts whose name and size are loaded: one sync, none where there are no charts. A chart
 * that Excel gives no picture of costs the others nothing.
 */
export async function chartPictures(
  context: Excel.RequestContext,
  charts: readonly Excel.Chart[],
): Promise<ChartPictures> {
  if (charts.length === 0) return { pictures: new Map(), missing: 0 };
  const asked = new Map<Excel.Chart, OfficeExtension.ClientResult<string>>();
  const ask = (chart: Excel.Chart): void => {
    const [width, height] = [chart.width, chart.height].map((points) =>
      Math.round(points * PIXELS_PER_POINT * SHARPER),
    );
    asked.set(chart, chart.getImage(width, height));
  };
  const given = await guarded(context, charts, ask);
  // A request that fails keeps its answers to itself: those before the failing one are asked for again.
  const silent = given.filter((chart) => valueOf(asked.get(chart)) === null);
  await guarded(context, silent, ask);
  const pictures = new Map<string, ChartPicture>();
  for (const chart of given) {
    const png = pngOf(valueOf(asked.get(chart)) ?? '');
    if (png) pictures.set(chart.name, { png, ...sizeOf(chart) });
  }
  return { pictures, missing: charts.length - pictures.size };
}

function sizeOf({ width, height }: Excel.Chart): { width: number; height: number } {
  return { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT };
}

function valueOf(result: OfficeExtension.ClientResult<string> | undefined): string | null {
  try {
    return result?.value ?? null;
  } catch {
    return null; // Not answered: its request failed.
  }
}

/** The bytes of a base 64 text; null where they are no PNG. */
function pngOf(base64: string): Uint8Array | null {
  try {
    const binary = atob(base64.replace(/^data:image\/png;base64,/, ''));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return binary.startsWith('\u0089PNG') ? bytes : null;
  } catch {
    return null; // No base 64: Excel gave something else.
  }
}
