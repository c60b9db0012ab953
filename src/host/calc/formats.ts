import type { Style } from '@cj-tech-master/excelts';

/** What conditional formats make of a cell: only what they set, in the library's terms. */
export type ConditionalStyle = Partial<Pick<Style, 'font' | 'fill' | 'border' | 'numFmt'>>;

/**
 * Adds a rule's format below those already there: fonts and borders property by property, fill and
 * number format as a whole. What a rule of higher priority set stays.
 */
export function addFormat(
  above: ConditionalStyle | undefined,
  style: Partial<Style> | undefined,
): ConditionalStyle {
  const result: ConditionalStyle = { ...above };
  if (!style) return result;
  if (style.font) result.font = { ...defined(style.font), ...above?.font };
  if (style.border) result.border = { ...defined(style.border), ...above?.border };
  if (style.fill) result.fill ??= style.fill;
  if (style.numFmt) result.numFmt ??= style.numFmt;
  return result;
}

function defined<T extends object>(part: Partial<T>): Partial<T> {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
