import type { Worksheet } from '@cj-tech-master/excelts';
import { parseAddress } from './cells/address';
import { writeMatrix } from './cells/write';
import { touched } from './engine/changes';
import type { Actor, Engine } from './engine/engine';
import { invalidArgument } from './errors';
import { sheetByName } from './workbook';

/** What a person does with the workbook outside the add-in; every change fires its events. */
export interface Editor {
  /** Types a text into a cell, as into the formula bar; "" clears it. */
  type(sheet: string, address: string, text: string): void;
}

/** The hand of this user (`user`) or of another author of the shared file (`remote`). */
export function createEditor(engine: Engine, actor: Actor): Editor {
  const as = (act: () => void): void => {
    const before = engine.actor;
    engine.actor = actor;
    try {
      act();
    } finally {
      engine.actor = before;
    }
  };
  return {
    type: (sheet, address, text) =>
      as(() => {
        const target = sheetNamed(sheet, engine);
        const { area } = parseAddress(address);
        touched(engine, target, area, () => writeMatrix(target, area, text, 'typing', engine));
      }),
  };
}

function sheetNamed(name: string, engine: Engine): Worksheet {
  const sheet = sheetByName(engine.workbook, name);
  if (!sheet) throw invalidArgument(`There is no sheet "${name}".`);
  return sheet;
}
