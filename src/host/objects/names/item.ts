import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { parseAddress } from '../../cells/address';
import { HostError, itemNotFound } from '../../errors';
import { sheetById, sheetByName } from '../../workbook';
import type { HostName } from '../../types';
import { flagArgument, textArgument } from '../args';
import { rangeObject, worksheetObject } from '../handles';
import { rangeOn } from '../range-self';
import { refersToOf } from './refers-to';

/** The cells a name stands for; null when it stands for something else or its sheet is gone. */
function rangeOfName(name: HostName, engine: Engine): HostObject | null {
  try {
    const { sheet, area } = parseAddress(name.refersTo);
    const found =
      sheet === null
        ? sheetById(engine.workbook, name.sheetId ?? engine.workbook.activeSheet)
        : sheetByName(engine.workbook, sheet);
    return found ? rangeObject(rangeOn(found, area)) : null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function constantOf({ refersTo }: HostName): { type: string; value: unknown } | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(refersTo);
  if (text) return { type: 'String', value: text[1]!.replaceAll('""', '"') };
  if (/^-?\d+$/.test(refersTo)) return { type: 'Integer', value: Number(refersTo) };
  if (/^-?\d*\.\d+$/.test(refersTo)) return { type: 'Double', value: Number(refersTo) };
  if (/^(TRUE|FALSE)$/i.test(refersTo)) {
    return { type: 'Boolean', value: refersTo.toUpperCase() === 'TRUE' };
  }
  return null;
}

function typeOf(name: HostName, engine: Engine): string {
  const constant = constantOf(name);
  if (constant) return constant.type;
  if (name.refersTo.startsWith('{')) return 'Array';
  return name.refersTo.includes('#REF!') || !rangeOfName(name, engine) ? 'Error' : 'Range';
}

/** Excel.NamedItem. */
export const namedItemClass = defineClass<HostName>({
  name: 'NamedItem',
  key: ({ name }) => ({ _Id: name }),
  alive: (name, engine) => {
    if (!engine.workbook.names.includes(name)) throw itemNotFound(`the name "${name.name}"`);
  },
  get: {
    name: ({ name }) => name,
    formula: ({ refersTo }) => `=${refersTo}`,
    value: (name) => constantOf(name)?.value ?? name.refersTo,
    type: typeOf,
    visible: ({ visible }) => visible,
    comment: ({ comment }) => comment,
    scope: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet'),
  },
  set: {
    visible: (name, value, engine) => {
      name.visible = flagArgument(value, 'NamedItem.visible');
      dressed(engine);
    },
    comment: (name, value, engine) => {
      name.comment = textArgument(value, 'NamedItem.comment');
      dressed(engine);
    },
    formula: (name, value, engine) => {
      name.refersTo = refersToOf(value);
      dressed(engine);
    },
  },
  objects: {
    worksheet: (name, engine) => {
      const sheet = sheetOfName(name, engine);
      if (!sheet) throw itemNotFound('a sheet that the name belongs to');
      return sheet;
    },
    worksheetOrNullObject: (name, engine) => sheetOfName(name, engine),
  },
  methods: {
    delete: (name, _args, engine) => {
      const { workbook } = engine;
      workbook.names = workbook.names.filter((other) => other !== name);
      dressed(engine);
    },
    getRange: (name, _args, engine) => {
      const range = rangeOfName(name, engine);
      if (!range) throw itemNotFound(`cells that "${name.name}" stands for`);
      return range;
    },
    getRangeOrNullObject: (name, _args, engine) => rangeOfName(name, engine),
  },
});

function sheetOfName({ sheetId }: HostName, engine: Engine): HostObject | null {
  const sheet = sheetId === null ? undefined : sheetById(engine.workbook, sheetId);
  return sheet ? worksheetObject(sheet) : null;
}

/** A NamedItem object. */
export function namedItemObject(name: HostName): HostObject {
  return namedItemClass.of(name);
}
