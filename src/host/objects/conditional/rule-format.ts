import type { Border, Font } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { colorOf, hexOf } from '../../cells/colors';
import { checkFormat } from '../../cells/format-check';
import { guard } from '../../cells/protection';
import { guardReadable } from '../../cells/unreadable';
import type { CellStyle } from '../../types';
import { choiceArgument, flagArgument, textArgument } from '../args';
import { replaceRule, ruleById } from '../../cells/rules';
import type { RuleSelf } from './rule-self';

function styleOf({ sheet, id }: RuleSelf, engine: Engine): CellStyle {
  const { rule } = ruleById(sheet, id, engine.workbook);
  guardReadable(rule, 'formula');
  return rule.style ?? {};
}

function changeStyle(self: RuleSelf, engine: Engine, by: (style: CellStyle) => CellStyle): void {
  guard(self.sheet, 'formatCells');
  const placed = ruleById(self.sheet, self.id, engine.workbook);
  replaceRule(placed, { ...placed.rule, style: by(placed.rule.style ?? {}) });
  dressed(engine);
}

function setsFont(
  to: (value: unknown) => Partial<Font>,
): (self: RuleSelf, value: unknown, engine: Engine) => void {
  return (self, value, engine) =>
    changeStyle(self, engine, (style) => ({ ...style, font: { ...style.font, ...to(value) } }));
}

/** Excel.ConditionalRangeFont; null is "not set by the rule". */
export const conditionalRangeFontClass = defineClass<RuleSelf>({
  name: 'ConditionalRangeFont',
  get: {
    color: (self, engine) => hexOf(styleOf(self, engine).font?.color) ?? '',
    bold: (self, engine) => styleOf(self, engine).font?.bold ?? null,
    italic: (self, engine) => styleOf(self, engine).font?.italic ?? null,
    strikethrough: (self, engine) => styleOf(self, engine).font?.strike ?? null,
    underline: (self, engine) => (styleOf(self, engine).font?.underline ? 'Single' : 'None'),
  },
  set: {
    color: setsFont((value) => ({ color: colorOf(value, 'ConditionalRangeFont.color') })),
    bold: setsFont((value) => ({ bold: flagArgument(value, 'ConditionalRangeFont.bold') })),
    italic: setsFont((value) => ({ italic: flagArgument(value, 'ConditionalRangeFont.italic') })),
    strikethrough: setsFont((value) => ({
      strike: flagArgument(value, 'ConditionalRangeFont.strikethrough'),
    })),
    underline: setsFont((value) => ({
      underline:
        choiceArgument(value, 'ConditionalRangeFont.underline', ['None', 'Single']) === 'Single',
    })),
  },
  methods: {
    clear: (self, _args, engine) =>
      changeStyle(self, engine, (style) => ({ ...style, font: undefined })),
  },
});

/** Excel.ConditionalRangeFill; the file keeps the colour of a solid fill as its background. */
export const conditionalRangeFillClass = defineClass<RuleSelf>({
  name: 'ConditionalRangeFill',
  get: {
    color: (self, engine) => {
      const fill = styleOf(self, engine).fill;
      return fill?.type === 'pattern' ? (hexOf(fill.bgColor) ?? hexOf(fill.fgColor) ?? '') : '';
    },
  },
  set: {
    color: (self, value, engine) => {
      const bgColor = colorOf(value, 'ConditionalRangeFill.color');
      changeStyle(self, engine, (style) => ({
        ...style,
        fill: { type: 'pattern', pattern: 'solid', bgColor },
      }));
    },
  },
  methods: {
    clear: (self, _args, engine) =>
      changeStyle(self, engine, (style) => ({ ...style, fill: undefined })),
  },
});

type Edge = 'top' | 'bottom' | 'left' | 'right';
interface EdgeSelf extends RuleSelf {
  readonly edge: Edge;
}

function changeEdge(self: EdgeSelf, engine: Engine, part: Partial<Border> | null): void {
  changeStyle(self, engine, (style) => {
    const border = { ...style.border };
    if (part) border[self.edge] = { style: 'thin', ...border[self.edge], ...part };
    else delete border[self.edge];
    return { ...style, border };
  });
}

/** Excel.ConditionalRangeBorder: rules draw thin lines only. */
export const conditionalRangeBorderClass = defineClass<EdgeSelf>({
  name: 'ConditionalRangeBorder',
  get: {
    sideIndex: ({ edge }) => `Edge${edge.charAt(0).toUpperCase()}${edge.slice(1)}`,
    style: (self, engine) => (styleOf(self, engine).border?.[self.edge] ? 'Continuous' : 'None'),
    color: (self, engine) => hexOf(styleOf(self, engine).border?.[self.edge]?.color) ?? '',
  },
  set: {
    style: (self, value, engine) => {
      const style = choiceArgument(value, 'ConditionalRangeBorder.style', ['None', 'Continuous']);
      changeEdge(self, engine, style === 'None' ? null : {});
    },
    color: (self, value, engine) =>
      changeEdge(self, engine, { color: colorOf(value, 'ConditionalRangeBorder.color') }),
  },
});

function edgeObject(edge: Edge): (self: RuleSelf) => HostObject {
  return (self) => conditionalRangeBorderClass.of({ ...self, edge });
}

/** Excel.ConditionalRangeBorderCollection. */
export const conditionalRangeBorderCollectionClass = defineClass<RuleSelf>({
  name: 'ConditionalRangeBorderCollection',
  objects: {
    top: edgeObject('top'),
    bottom: edgeObject('bottom'),
    left: edgeObject('left'),
    right: edgeObject('right'),
  },
});

/** Excel.ConditionalRangeFormat. */
export const conditionalRangeFormatClass = defineClass<RuleSelf>({
  name: 'ConditionalRangeFormat',
  get: { numberFormat: (self, engine) => styleOf(self, engine).numFmt ?? '' },
  set: {
    numberFormat: (self, value, engine) => {
      const numFmt = textArgument(value, 'ConditionalRangeFormat.numberFormat');
      checkFormat(numFmt);
      changeStyle(self, engine, (style) => ({ ...style, numFmt }));
    },
  },
  objects: {
    font: (self) => conditionalRangeFontClass.of(self),
    fill: (self) => conditionalRangeFillClass.of(self),
    borders: (self) => conditionalRangeBorderCollectionClass.of(self),
  },
});

/** The format a rule gives to cells. */
export function rangeFormatOfRule(self: RuleSelf): HostObject {
  return conditionalRangeFormatClass.of(self);
}
