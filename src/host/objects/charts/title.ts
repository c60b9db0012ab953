import type { ChartTextProperties, ChartTitle } from '@cj-tech-master/excelts/chart';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { checkChart, editChart, titleText, type HostChart } from '../../charts';
import { flagArgument, textArgument } from '../args';
import { axisTitleFormat, shapePart, titleFormat } from './look';
import type { Part } from './part';

/** Where a title stands in its chart: the chart's own, or an axis's. */
interface TitleSelf {
  readonly chart: HostChart;
  /** How the class is called in messages. */
  readonly className: string;
  readonly read: () => ChartTitle | undefined;
  readonly write: (title: ChartTitle | undefined) => void;
  /** What is shown where no text was set; null where nothing is. */
  readonly automatic: (engine: Engine) => string | null;
}

function fontOf(title: ChartTitle | undefined): ChartTextProperties | undefined {
  return titleText(title)?.font ?? title?.txPr;
}

/** A title with these words in this font; Excel's own titles are drawn beside the plot, not over it. */
function titled(before: ChartTitle | undefined, text: string, font = fontOf(before)): ChartTitle {
  const runs = [{ text, ...(font ? { properties: font } : {}) }];
  const { overlay = false, layout, spPr } = before ?? {};
  return {
    text: {
      paragraphs: [{ runs, ...(font ? { properties: { defaultRunProperties: font } } : {}) }],
    },
    overlay,
    ...(layout ? { layout } : {}),
    ...(spPr ? { spPr } : {}),
  };
}

function fontPart(self: TitleSelf): Part<ChartTextProperties> {
  return {
    chart: self.chart,
    read: () => fontOf(self.read()),
    write: (font) => {
      const title = self.read();
      const own = titleText(title);
      self.write(own ? titled(title, own.text, font) : { ...title, txPr: font });
    },
  };
}

const members = (name: string, format: typeof titleFormat) =>
  defineClass<TitleSelf>({
    name,
    alive: ({ chart }, engine) => checkChart(chart, engine),
    get: {
      text: (self, engine) => titleText(self.read())?.text ?? self.automatic(engine) ?? '',
      visible: (self, engine) => self.read() !== undefined || self.automatic(engine) !== null,
    },
    set: {
      text: (self, value, engine) => {
        const text = textArgument(value, `${name}.text`);
        editChart(self.chart, engine, () => self.write(titled(self.read(), text)));
      },
      visible: (self, value, engine) => {
        const visible = flagArgument(value, `${name}.visible`);
        const title = self.read() ?? titled(undefined, self.automatic(engine) ?? 'Chart Title');
        editChart(self.chart, engine, () => self.write(visible ? title : undefined));
      },
    },
    objects: {
      format: (self) =>
        format.of({
          text: fontPart(self),
          shape: shapePart(self.chart, self.read, () => {
            const title = self.read() ?? {};
            self.write(title);
            return title;
          }),
        }),
    },
  });

export const chartTitleClass = members('ChartTitle', titleFormat);
export const chartAxisTitleClass = members('ChartAxisTitle', axisTitleFormat);

/** A chart's own title, or an axis's. */
export function titleObject(self: TitleSelf): HostObject {
  return (self.className === 'ChartTitle' ? chartTitleClass : chartAxisTitleClass).of(self);
}
