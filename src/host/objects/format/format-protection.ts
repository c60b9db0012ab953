import { defineClass, type HostObject } from '../../engine/object';
import { flagArgument } from '../args';
import { change, common, type CellsSelf } from './cells-self';

/** Excel.FormatProtection: whether cells are locked once their sheet is protected. */
export const formatProtectionClass = defineClass<CellsSelf>({
  name: 'FormatProtection',
  get: {
    locked: (cells) => common(cells, (style) => style.protection?.locked ?? true),
    formulaHidden: (cells) => common(cells, (style) => style.protection?.hidden ?? false),
  },
  set: {
    locked: (cells, value, engine) => {
      const locked = flagArgument(value, 'FormatProtection.locked');
      change(cells, engine, (style) => ({
        ...style,
        protection: { ...style.protection, locked },
      }));
    },
    formulaHidden: (cells, value, engine) => {
      const hidden = flagArgument(value, 'FormatProtection.formulaHidden');
      change(cells, engine, (style) => ({
        ...style,
        protection: { ...style.protection, hidden },
      }));
    },
  },
});

/** The protection of cells. */
export function formatProtectionObject(cells: CellsSelf): HostObject {
  return formatProtectionClass.of(cells);
}
