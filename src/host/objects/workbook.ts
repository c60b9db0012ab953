import type { Engine } from '../engine/engine';
import { defineClass, type HostObject } from '../engine/object';
import { textArgument } from './args';
import { worksheetsObject } from './worksheets';

/** Excel.Workbook, the root of every request. */
const definition = defineClass<Engine>({
  name: 'Workbook',
  objects: {
    worksheets: (engine) => worksheetsObject(engine),
  },
  methods: {
    _RemoveReference: (_self, [id], engine) =>
      void engine.references.release(textArgument(id, 'referenceId')),
    _RemoveAllReferences: (_self, _args, engine) => void engine.references.releaseAll(),
  },
});

/** The Workbook object. */
export function workbookObject(engine: Engine): HostObject {
  return definition.of(engine);
}
