import { columnBars, legendOf, pieSlices, type Rect } from '../model/chart-shapes';
import type { ShownChart } from '../model/charts';
import type { ChartData } from '../model/host-api';
import type { SheetView } from '../model/sheet-view';
import type { Region } from './layout';

const TITLE_HEIGHT = 34;
const LEGEND = { width: 190, height: 28 } as const;
const NAMES_HEIGHT = 64;
const LINE = 17;

/** A chart where it stands on the sheet, drawn over the cells; clicks go through to them. Its words: ChartTexts. */
export function ChartPicture({
  chart,
  view,
  region,
}: {
  readonly chart: ShownChart;
  readonly view: SheetView;
  readonly region: Region;
}) {
  const { top, left, width, height } = chart.place(view);
  const { data } = chart;
  const style = { top: top - region.originTop, left: left - region.originLeft, width, height };
  if (data.kind === 'other') {
    const source = `data:image/svg+xml;utf8,${encodeURIComponent(chart.picture(width, height))}`;
    return <img className="chart" style={style} src={source} alt="" />;
  }
  return (
    <svg className="chart" style={style} aria-hidden="true">
      <text className="chart-title" x={width / 2} y={23}>
        {data.title}
      </text>
      <Drawing data={data} room={roomIn(data, width, height)} />
      <Legend data={data} width={width} height={height} />
    </svg>
  );
}

/** What title and legend leave for the drawing. */
function roomIn({ title, legend, kind }: ChartData, width: number, height: number): Rect {
  const y = title === '' ? 8 : TITLE_HEIGHT;
  const below = (legend === 'bottom' ? LEGEND.height : 8) + (kind === 'pie' ? 0 : NAMES_HEIGHT);
  const right = legend === 'right' ? LEGEND.width : 12;
  return {
    x: 12,
    y,
    width: Math.max(1, width - 12 - right),
    height: Math.max(1, height - y - below),
  };
}

function Drawing({ data, room }: { readonly data: ChartData; readonly room: Rect }) {
  if (data.kind === 'pie') {
    return pieSlices(data, room).map(({ path, colour, label, x, y }) => (
      <g key={path}>
        <path d={path} fill={colour} stroke="#ffffff" />
        <text x={x} y={y + 4}>
          {label}
        </text>
      </g>
    ));
  }
  const floor = room.y + room.height;
  return (
    <>
      {columnBars(data, room).map(({ x, y, width, height, colour, label }) => (
        <g key={`${x},${y}`}>
          <rect x={x} y={y} width={width} height={height} fill={colour} stroke="#ffffff" />
          <text x={x + width / 2} y={y + height / 2 + 4} fill={inkOn(colour)}>
            {label}
          </text>
        </g>
      ))}
      <line x1={room.x} x2={room.x + room.width} y1={floor} y2={floor} stroke="#8a8886" />
      {data.categories.map((name, i) => {
        const place = room.width / data.categories.length;
        const at = { x: room.x + i * place + 2, y: floor + 4, width: place - 4 };
        return (
          <foreignObject key={name} {...at} height={NAMES_HEIGHT - 6}>
            <div className="chart-name">{name}</div>
          </foreignObject>
        );
      })}
    </>
  );
}

function Legend({
  data,
  width,
  height,
}: {
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}) {
  if (data.legend === null) return null;
  const entries = legendOf(data);
  if (data.legend === 'bottom') {
    return (
      <foreignObject x={12} y={height - LEGEND.height} width={width - 24} height={LEGEND.height}>
        <div className="chart-entries">
          {entries.map(({ name, colour }) => (
            <span key={name}>
              <i style={{ background: colour }} />
              {name}
            </span>
          ))}
        </div>
      </foreignObject>
    );
  }
  const first = Math.max(TITLE_HEIGHT, (height - entries.length * LINE) / 2);
  const x = width - LEGEND.width + 8;
  return entries.map(({ name, colour }, i) => (
    <g key={name}>
      <rect x={x} y={first + i * LINE} width={10} height={10} fill={colour} />
      <text className="chart-legend" x={x + 16} y={first + i * LINE + 9}>
        {name}
      </text>
    </g>
  ));
}

/** Black or white, whichever can be read on a colour (relative luminance of WCAG 2). */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179 ? '#ffffff' : '#000000';
}
