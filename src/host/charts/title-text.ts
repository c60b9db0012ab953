import type { ChartTextProperties, ChartTitle } from '@cj-tech-master/excelts/chart';
import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';

/** The words of a title and the font they begin with. */
export interface TitleText {
  readonly text: string;
  readonly font: ChartTextProperties | undefined;
}

/** Reads a title's own words; null where it has none or they stand in a cell. */
export function titleText(title: ChartTitle | undefined): TitleText | null {
  const paragraphs = title?.text?.paragraphs;
  if (paragraphs) {
    const lines = paragraphs.map(({ runs }) => (runs ?? []).map(({ text }) => text).join(''));
    return { text: lines.join('\n'), font: paragraphs[0]?.runs?.[0]?.properties };
  }
  return title?.rawTx ? fromXml(title.rawTx) : null;
}

/** The library keeps a title that was read from a file as XML (`a:p`, `a:r`, `a:t` of DrawingML). */
function fromXml(xml: string): TitleText | null {
  const { root } = parseXml(`<title>${xml}</title>`);
  const paragraphs = all(root, 'a:p');
  if (paragraphs.length === 0) return null;
  const lines = paragraphs.map((paragraph) => all(paragraph, 'a:t').map(textOf).join(''));
  const [run] = [...all(root, 'a:rPr'), ...all(root, 'a:defRPr')];
  return { text: lines.join('\n'), font: run && fontOf(run) };
}

function fontOf(run: XmlElement): ChartTextProperties {
  const { sz, b, i } = run.attributes;
  const color = all(run, 'a:srgbClr')[0]?.attributes.val;
  const fontFamily = all(run, 'a:latin')[0]?.attributes.typeface;
  return {
    ...(sz === undefined ? {} : { size: Number(sz) }),
    ...(b === undefined ? {} : { bold: b === '1' }),
    ...(i === undefined ? {} : { italic: i === '1' }),
    ...(color === undefined ? {} : { color: { srgb: color } }),
    ...(fontFamily === undefined ? {} : { fontFamily }),
  };
}

function all(node: XmlElement, name: string): XmlElement[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.name === name ? [child] : all(child, name);
  });
}

function textOf(node: XmlElement): string {
  return node.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
}
