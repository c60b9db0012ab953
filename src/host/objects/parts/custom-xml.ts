import { dressed, unrepeatable } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { defineClass, type HostObject } from '../../engine/object';
import { newGuid } from '../../file/custom-xml';
import { HostError, itemNotFound } from '../../errors';
import { textArgument } from '../args';
import { checkXml, rootNamespace } from './xml';

interface PartSelf {
  readonly id: string;
}

function xmlOf({ id }: PartSelf, { workbook }: Engine): string {
  const xml = workbook.customXml.get(id);
  if (xml === undefined) throw itemNotFound(`the custom XML part ${id}`);
  return xml;
}

/** Custom XML cannot be taken back (office-js #4484, #6415). */
function stored(engine: Engine): void {
  dressed(engine);
  unrepeatable(engine);
}

/** Excel.CustomXmlPart. */
export const customXmlPartClass = defineClass<PartSelf>({
  name: 'CustomXmlPart',
  key: ({ id }) => ({ Id: id }),
  alive: (part, engine) => void xmlOf(part, engine),
  get: {
    id: ({ id }) => id,
    namespaceUri: (part, engine) => rootNamespace(xmlOf(part, engine)),
  },
  methods: {
    getXml: (part, _args, engine) => xmlOf(part, engine),
    setXml: ({ id }, [xml], engine) => {
      const text = textArgument(xml, 'xml');
      checkXml(text);
      engine.workbook.customXml.set(id, text);
      stored(engine);
    },
    delete: ({ id }, _args, engine) => {
      engine.workbook.customXml.delete(id);
      stored(engine);
    },
  },
});

/** All parts, or those of one namespace. */
interface PartsSelf {
  readonly namespace: string | null;
}

function idsIn({ namespace }: PartsSelf, { workbook }: Engine): string[] {
  const parts = [...workbook.customXml];
  const wanted = parts.filter(([, xml]) => namespace === null || rootNamespace(xml) === namespace);
  return wanted.map(([id]) => id);
}

function findPart(self: PartsSelf, key: unknown, engine: Engine): HostObject | null {
  const wanted = textArgument(key, 'id').toUpperCase();
  const id = idsIn(self, engine).find((one) => one.toUpperCase() === wanted);
  return id === undefined ? null : customXmlPartClass.of({ id });
}

const lookUps = {
  items: (self: PartsSelf, engine: Engine) =>
    idsIn(self, engine).map((id) => customXmlPartClass.of({ id })),
  item: (self: PartsSelf, [key]: readonly unknown[], engine: Engine) => {
    const found = findPart(self, key, engine);
    if (!found) throw itemNotFound(`the custom XML part ${String(key)}`);
    return found;
  },
};

const lookUpMethods = {
  getCount: (self: PartsSelf, _args: readonly unknown[], engine: Engine) =>
    idsIn(self, engine).length,
  getItemOrNullObject: (self: PartsSelf, [key]: readonly unknown[], engine: Engine) =>
    findPart(self, key, engine),
};

function onlyPart(self: PartsSelf, engine: Engine): HostObject | null {
  const [id, ...more] = idsIn(self, engine);
  if (more.length > 0) {
    throw new HostError(
      'GeneralException',
      'There are several custom XML parts of this namespace.',
    );
  }
  return id === undefined ? null : customXmlPartClass.of({ id });
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export const customXmlPartScopedCollectionClass = defineClass<PartsSelf>({
  name: 'CustomXmlPartScopedCollection',
  ...lookUps,
  methods: {
    ...lookUpMethods,
    getOnlyItem: (self, _args, engine) => {
      const part = onlyPart(self, engine);
      if (!part) throw itemNotFound('a custom XML part of this namespace');
      return part;
    },
    getOnlyItemOrNullObject: (self, _args, engine) => onlyPart(self, engine),
  },
});

/** Excel.CustomXmlPartCollection. */
export const customXmlPartCollectionClass = defineClass<PartsSelf>({
  name: 'CustomXmlPartCollection',
  ...lookUps,
  methods: {
    ...lookUpMethods,
    add: (_self, [xml], engine) => {
      const text = textArgument(xml, 'xml');
      checkXml(text);
      const id = newGuid().toUpperCase();
      engine.workbook.customXml.set(id, text);
      stored(engine);
      return customXmlPartClass.of({ id });
    },
    getByNamespace: (_self, [namespace]) =>
      customXmlPartScopedCollectionClass.of({ namespace: textArgument(namespace, 'namespaceUri') }),
  },
});

/** The custom XML parts of the workbook. */
export function customXmlPartsObject(): HostObject {
  return customXmlPartCollectionClass.of({ namespace: null });
}
