import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { parseArea } from '../../cells/address';
import { HostError, invalidArgument, itemNotFound } from '../../errors';
import type { HostName } from '../../types';
import { textArgument } from '../args';
import { namedItemObject } from './item';
import { refersToOf } from './refers-to';

/** The sheet whose names they are, or null for the names of the workbook. */
type Scope = Worksheet | null;

interface NamesSelf {
  readonly scope: Scope;
}

/** Longest name (Excel specifications and limits). */
const MAX_NAME = 255;

function namesIn({ scope }: NamesSelf, engine: Engine): HostName[] {
  const id = scope?.id ?? null;
  return engine.workbook.names.filter((name) => name.sheetId === id);
}

function findName(self: NamesSelf, key: unknown, engine: Engine): HostObject | null {
  const wanted = textArgument(key, 'name').toLowerCase();
  const found = namesIn(self, engine).find((name) => name.name.toLowerCase() === wanted);
  return found ? namedItemObject(found) : null;
}

/** Throws where Excel refuses a name: spaces, a cell's address, an odd first letter, too long. */
function checkName(name: string, self: NamesSelf, engine: Engine): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name) && name.length <= MAX_NAME;
  if (!isWord || parseArea(name) || /^[rc]$|^r\d+c\d+$/i.test(name)) {
    throw invalidArgument(`"${name}" cannot be a name.`);
  }
  if (findName(self, name, engine)) {
    throw new HostError('ItemAlreadyExists', `The name "${name}" already exists.`);
  }
}

/** Excel.NamedItemCollection. */
export const namedItemCollectionClass = defineClass<NamesSelf>({
  name: 'NamedItemCollection',
  items: (self, engine) => namesIn(self, engine).map(namedItemObject),
  item: (self, [key], engine) => {
    const found = findName(self, key, engine);
    if (!found) throw itemNotFound(`the name "${String(key)}"`);
    return found;
  },
  methods: {
    add: (self, [name, reference, comment], engine) => {
      const wanted = textArgument(name, 'name');
      checkName(wanted, self, engine);
      const made: HostName = {
        name: wanted,
        sheetId: self.scope?.id ?? null,
        refersTo: refersToOf(reference),
        visible: true,
        comment: comment ? textArgument(comment, 'comment') : '',
      };
      engine.workbook.names.push(made);
      dressed(engine);
      return namedItemObject(made);
    },
    getCount: (self, _args, engine) => namesIn(self, engine).length,
    getItemOrNullObject: (self, [key], engine) => findName(self, key, engine),
  },
});

/** The names of a sheet, or with null those of the workbook. */
export function namesObject(scope: Scope): HostObject {
  return namedItemCollectionClass.of({ scope });
}
