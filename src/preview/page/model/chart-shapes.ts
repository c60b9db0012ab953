import type { ChartData } from './host-api';

/** The colours Excel gives points and series that have none of their own (Office theme, accents 1 to 6). */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
/** How wide a column is of the room its category has. */
const COLUMN_SHARE = 0.66;
/** How far from a pie's centre its labels stand, in radii. */
const LABEL_RADIUS = 1.18;

/** Where something is drawn: pixels from the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A slice of a pie: its outline as an SVG path, and where its label stands. */
export interface Slice {
  readonly path: string;
  readonly colour: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** A part of a column with what is written on it. */
export interface Bar extends Rect {
  readonly colour: string;
  readonly label: string;
}

/** One line of a legend. */
export interface LegendEntry {
  readonly name: string;
  readonly colour: string;
}

/** The slices of the first series, clockwise from the top; what counts nothing has none. */
export function pieSlices({ series: [series] }: ChartData, room: Rect): Slice[] {
  if (!series) return [];
  const sum = series.values.reduce((total, one) => total + one, 0);
  if (sum <= 0) return [];
  const radius = Math.min(room.width, room.height) * 0.4;
  const at = (share: number, far: number): [number, number] => [
    room.x + room.width / 2 + far * radius * Math.sin(2 * Math.PI * share),
    room.y + room.height / 2 - far * radius * Math.cos(2 * Math.PI * share),
  ];
  let before = 0;
  return series.values.flatMap((value, i): Slice[] => {
    if (value <= 0) return [];
    const from = before / sum;
    before += value;
    const to = before / sum;
    const [x, y] = at((from + to) / 2, LABEL_RADIUS);
    const colour = colourAt(series.pointColours[i] ?? null, i);
    const path = slicePath(at(0, 0), at(from, 1), at(to, 1), radius, to - from);
    return [{ path, colour, label: series.labels[i] ?? '', x, y }];
  });
}

/** A whole pie cannot be drawn as one arc: its ends would meet. */
function slicePath(
  centre: [number, number],
  start: [number, number],
  end: [number, number],
  radius: number,
  share: number,
): string {
  const point = ([x, y]: [number, number]): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
  if (share > 0.9999) {
    const [x, y] = centre;
    const [top, bottom] = [point([x, y - radius]), point([x, y + radius])];
    return `M${top}A${radius} ${radius} 0 0 1 ${bottom}A${radius} ${radius} 0 0 1 ${top}Z`;
  }
  const large = share > 0.5 ? 1 : 0;
  return `M${point(centre)}L${point(start)}A${radius} ${radius} 0 ${large} 1 ${point(end)}Z`;
}

/** The parts of all columns, bottom to top where they are stacked, else side by side. */
export function columnBars({ kind, series, categories }: ChartData, room: Rect): Bar[] {
  const stacked = kind === 'stackedColumns';
  const sums = categories.map((_, i) =>
    series.reduce((total, { values }) => total + Math.max(0, values[i] ?? 0), 0),
  );
  const highest = stacked ? Math.max(...sums) : Math.max(...series.flatMap(({ values }) => values));
  if (!(highest > 0)) return [];
  const place = room.width / categories.length;
  const width = (place * COLUMN_SHARE) / (stacked ? 1 : series.length);
  return categories.flatMap((_, i) => {
    let top = room.y + room.height;
    return series.flatMap(({ values, labels, colour }, at): Bar[] => {
      const height = (Math.max(0, values[i] ?? 0) / highest) * room.height;
      if (height === 0) return [];
      const y = (stacked ? top : room.y + room.height) - height;
      top -= height;
      const x = room.x + i * place + (place * (1 - COLUMN_SHARE)) / 2 + (stacked ? 0 : at * width);
      return [{ x, y, width, height, colour: colourAt(colour, at), label: labels[i] ?? '' }];
    });
  });
}

/** The legend: the slices of a pie by category, else the series. */
export function legendOf({ kind, series, categories }: ChartData): LegendEntry[] {
  if (kind !== 'pie')
    return series.map(({ name, colour }, i) => ({ name, colour: colourAt(colour, i) }));
  const colours = series[0]?.pointColours ?? [];
  return categories.map((name, i) => ({ name, colour: colourAt(colours[i] ?? null, i) }));
}

function colourAt(own: string | null, index: number): string {
  return own ?? PALETTE[index % PALETTE.length] ?? '#000000';
}
