import type { Worksheet } from '@cj-tech-master/excelts';
import type { Engine } from '../engine/engine';
import { defineClass } from '../engine/object';
import { selectionOf } from '../engine/selection';
import { HostError, itemNotFound } from '../errors';
import { sheetById, sheetsOf } from '../workbook';
import { applicationObject } from './application';
import { textArgument } from './args';
import { namesObject } from './names/collection';
import { customXmlPartsObject } from './parts/custom-xml';
import { settingsObject } from './parts/settings';
import { rangeAreasObject, rangeObject } from './handles';
import { rangeOn } from './range-self';
import { tablesObject } from './sheet/tables';
import { workbookProtectionObject } from './workbook-protection';
import { worksheetsObject } from './worksheets';

function activeSheet({ workbook }: Engine): Worksheet {
  const sheet = sheetById(workbook, workbook.activeSheet);
  if (!sheet) throw itemNotFound('the active sheet');
  return sheet;
}

/** Excel.Workbook, the root of every request. */
export const workbookClass = defineClass<Engine>({
  name: 'Workbook',
  get: {
    readOnly: ({ readOnly }) => readOnly,
    isDirty: ({ workbook }) => workbook.revision > 0,
  },
  objects: {
    application: applicationObject,
    worksheets: worksheetsObject,
    names: () => namesObject(null),
    settings: settingsObject,
    customXmlParts: ({ neverSavedOnIpad }) => {
      if (neverSavedOnIpad)
        throw new HostError(
          'GeneralException',
          'There was an internal error while processing the request.',
        );
      return customXmlPartsObject();
    },
    protection: workbookProtectionObject,
    tables: ({ workbook }) => tablesObject(sheetsOf(workbook)),
  },
  methods: {
    getActiveCell: (engine) => {
      const sheet = activeSheet(engine);
      const [first] = selectionOf(engine.workbook, sheet);
      const { top, left } = first ?? { top: 0, left: 0 };
      return rangeObject(rangeOn(sheet, { top, left, bottom: top, right: left }));
    },
    getSelectedRange: (engine) => {
      const sheet = activeSheet(engine);
      const [area, ...more] = selectionOf(engine.workbook, sheet);
      if (!area || more.length > 0) {
        throw new HostError('InvalidSelection', 'The selection has several areas.');
      }
      return rangeObject(rangeOn(sheet, area));
    },
    getSelectedRanges: (engine) => {
      const sheet = activeSheet(engine);
      return rangeAreasObject(sheet, selectionOf(engine.workbook, sheet));
    },
    _RemoveReference: (_self, [id], engine) =>
      engine.references.release(textArgument(id, 'referenceId')),
    _RemoveAllReferences: (_self, _args, engine) => engine.references.releaseAll(),
  },
});
