import { describe, expect, it } from '@jest/globals';
import {
  columnBars,
  legendOf,
  pieSlices,
  type Rect,
} from '../../src/preview/page/model/chart-shapes';
import type { ChartData } from '../../src/preview/page/model/host-api';

const ROOM: Rect = { x: 10, y: 20, width: 200, height: 100 };

function series(values: number[], colour: string | null = null) {
  return {
    name: 'S',
    colour,
    values,
    pointColours: values.map(() => null),
    labels: values.map((value) => (value === 0 ? '' : String(value))),
  };
}

function chart(kind: ChartData['kind'], ...all: ReturnType<typeof series>[]): ChartData {
  const categories = (all[0]?.values ?? []).map((_, i) => `C${i}`);
  return { title: 'T', legend: 'right', categories, series: all, kind };
}

describe('pieSlices', () => {
  it('draws a slice for each number above zero, with its label outside', () => {
    const slices = pieSlices(chart('pie', series([1, 0, 3])), ROOM);
    expect(slices.map(({ label }) => label)).toEqual(['1', '3']);
    expect(slices[0]?.x).toBeGreaterThan(ROOM.x + ROOM.width / 2);
    expect(slices[1]?.path).toContain('A40 40 0 1 1');
  });

  it('draws a whole pie as a circle', () => {
    const [slice] = pieSlices(chart('pie', series([0, 5])), ROOM);
    expect(slice?.path.match(/A/g)).toHaveLength(2);
  });

  it.each([[[]], [[0, 0]]])('draws nothing for %j', (values) => {
    expect(pieSlices(chart('pie', series(values)), ROOM)).toEqual([]);
  });
});

describe('columnBars', () => {
  it('stacks the series upwards; the highest column fills the room', () => {
    const bars = columnBars(chart('stackedColumns', series([1, 4]), series([3, 0])), ROOM);
    const [low, high, upper] = bars.map(({ y, height }) => ({ y, height }));
    expect(bars).toHaveLength(3);
    expect(low).toEqual({ y: 95, height: 25 });
    expect(high).toEqual({ y: 20, height: 75 });
    expect(upper).toEqual({ y: 20, height: 100 });
  });

  it('sets columns side by side where they are not stacked', () => {
    const bars = columnBars(chart('columns', series([2]), series([1])), ROOM);
    expect(bars.map(({ height }) => height)).toEqual([100, 50]);
    expect(bars[1]?.x).toBeCloseTo((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0));
  });

  it('draws nothing where nothing is counted', () => {
    expect(columnBars(chart('stackedColumns', series([0, 0])), ROOM)).toEqual([]);
  });
});

describe('legendOf', () => {
  it('names slices by category and columns by series, in the colours drawn', () => {
    const own = { ...series([1, 2], '#123456'), name: 'Xong' };
    expect(legendOf(chart('columns', own))).toEqual([{ name: 'Xong', colour: '#123456' }]);
    expect(legendOf(chart('pie', own)).map(({ name }) => name)).toEqual(['C0', 'C1']);
  });
});
