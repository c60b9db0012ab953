import { dressed } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { itemNotFound } from '../../errors';
import { textArgument } from '../args';

interface SettingSelf {
  readonly key: string;
}

/** Excel.Setting. */
export const settingClass = defineClass<SettingSelf>({
  name: 'Setting',
  key: ({ key }) => ({ _Id: key }),
  alive: ({ key }, { workbook }) => {
    if (!workbook.settings.has(key)) throw itemNotFound(`the setting "${key}"`);
  },
  get: {
    key: ({ key }) => key,
    value: ({ key }, { workbook }) => workbook.settings.get(key),
  },
  set: {
    value: ({ key }, value, engine) => {
      engine.workbook.settings.set(key, value);
      dressed(engine);
    },
  },
  methods: {
    delete: ({ key }, _args, engine) => {
      engine.workbook.settings.delete(key);
      dressed(engine);
    },
  },
});

function findSetting(key: unknown, { workbook }: Engine): HostObject | null {
  const wanted = textArgument(key, 'key');
  return workbook.settings.has(wanted) ? settingClass.of({ key: wanted }) : null;
}

/** Excel.SettingCollection; keys keep their case. */
export const settingCollectionClass = defineClass<Engine>({
  name: 'SettingCollection',
  items: ({ workbook }) => [...workbook.settings.keys()].map((key) => settingClass.of({ key })),
  item: (_self, [key], engine) => {
    const found = findSetting(key, engine);
    if (!found) throw itemNotFound(`the setting "${String(key)}"`);
    return found;
  },
  methods: {
    add: (_self, [key, value], engine) => {
      const wanted = textArgument(key, 'key');
      engine.workbook.settings.set(wanted, value);
      dressed(engine);
      return settingClass.of({ key: wanted });
    },
    getCount: (_self, _args, { workbook }) => workbook.settings.size,
    getItemOrNullObject: (_self, [key], engine) => findSetting(key, engine),
  },
});

/** The settings of the add-in in the workbook. */
export function settingsObject(engine: Engine): HostObject {
  return settingCollectionClass.of(engine);
}
