import { dressed, unrepeatable } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { defineClass, type HostObject } from '../engine/object';
import { accessDenied, HostError } from '../errors';

/** Excel.WorkbookProtection: whether sheets can be added, removed, renamed and moved. */
export const workbookProtectionClass = defineClass<Engine>({
  name: 'WorkbookProtection',
  get: { protected: ({ workbook }) => workbook.book.protection?.lockStructure === true },
  methods: {
    protect: ({ workbook }, [password], engine) => {
      if (password) {
        throw new HostError('UnsupportedOperation', 'This host protects without a password only.');
      }
      workbook.book.protection = { ...workbook.book.protection, lockStructure: true };
      dressed(engine);
      unrepeatable(engine);
    },
    unprotect: ({ workbook }, _args, engine) => {
      const { protection } = workbook.book;
      if (protection?.hashValue || protection?.workbookPassword) {
        throw accessDenied("the workbook's structure");
      }
      workbook.book.protection = { ...protection, lockStructure: undefined };
      dressed(engine);
      unrepeatable(engine);
    },
  },
});

/** The protection of the workbook's structure. */
export function workbookProtectionObject(engine: Engine): HostObject {
  return workbookProtectionClass.of(engine);
}
