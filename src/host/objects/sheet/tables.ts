import type { Table, Worksheet } from '@cj-tech-master/excelts';
import { defineClass, type HostObject } from '../../engine/object';
import { ruleAreas } from '../../cells/rule-areas';
import { itemNotFound } from '../../errors';
import { textArgument } from '../args';
import { rangeObject, worksheetObject } from '../handles';
import { rangeOn } from '../range-self';

/** An Excel table and its sheet; the host shows tables and does not change them. */
interface TableSelf {
  readonly sheet: Worksheet;
  readonly table: Table;
}

function tablesOf(sheets: readonly Worksheet[]): TableSelf[] {
  return sheets.flatMap((sheet) => sheet.getTables().map((table) => ({ sheet, table })));
}

/** Excel.Table: as much as is needed to see that there is one, and where. */
export const tableClass = defineClass<TableSelf>({
  name: 'Table',
  key: ({ table }) => ({ Id: table.name }),
  get: {
    id: ({ table }) => table.name,
    name: ({ table }) => table.name,
  },
  objects: { worksheet: ({ sheet }) => worksheetObject(sheet) },
  methods: {
    getRange: ({ sheet, table }) => {
      const [area] = ruleAreas(table.ref);
      if (!area) throw itemNotFound(`the cells of the table "${table.name}"`);
      return rangeObject(rangeOn(sheet, area));
    },
  },
});

function findTable(sheets: readonly Worksheet[], key: unknown): TableSelf | undefined {
  const wanted = textArgument(key, 'key').toLowerCase();
  return tablesOf(sheets).find(({ table }) => table.name.toLowerCase() === wanted);
}

/** Excel.TableCollection. */
export const tableCollectionClass = defineClass<readonly Worksheet[]>({
  name: 'TableCollection',
  get: { count: (sheets) => tablesOf(sheets).length },
  items: (sheets) => tablesOf(sheets).map((table) => tableClass.of(table)),
  item: (sheets, [key]) => {
    const table = findTable(sheets, key);
    if (!table) throw itemNotFound(`the table "${String(key)}"`);
    return tableClass.of(table);
  },
  methods: {
    getCount: (sheets) => tablesOf(sheets).length,
    getItemOrNullObject: (sheets, [key]) => {
      const table = findTable(sheets, key);
      return table ? tableClass.of(table) : null;
    },
  },
});

/** The tables of some sheets. */
export function tablesObject(sheets: readonly Worksheet[]): HostObject {
  return tableCollectionClass.of(sheets);
}
