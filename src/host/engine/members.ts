import { apiNotFound } from '../errors';
import { requireApi } from './api-level';
import type { Engine } from './engine';
import { classOf, type Argument, type HostObject } from './object';

/** `Values` on the wire is `values` in the API; members beginning with `_` keep their name. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `values` in the API is `Values` on the wire. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Reads a scalar property; throws ApiNotFound if the class has none of that name. */
export function readProperty(object: HostObject, name: string, engine: Engine): unknown {
  const type = classOf(object, engine);
  const read = type.get?.[name];
  if (!read) throw unknownMember(object, name);
  requireApi(engine.apiSets, `${object.type}.${name}`);
  type.alive?.(object.self, engine);
  return read(object.self, engine);
}

/** Sets a scalar property; throws ApiNotFound if it cannot be set. */
export function setProperty(
  object: HostObject,
  name: string,
  value: unknown,
  engine: Engine,
): void {
  const type = classOf(object, engine);
  const write = type.set?.[name];
  if (!write) throw unknownMember(object, name);
  requireApi(engine.apiSets, `${object.type}.${name}`);
  type.alive?.(object.self, engine);
  write(object.self, value, engine);
}

/** The object behind a property; null is a null object. */
export function readObject(object: HostObject, name: string, engine: Engine): HostObject | null {
  const type = classOf(object, engine);
  const read = type.objects?.[name];
  if (!read) throw unknownMember(object, name);
  requireApi(engine.apiSets, `${object.type}.${name}`);
  type.alive?.(object.self, engine);
  return read(object.self, engine);
}

/** Calls a method; the answer is JSON, an object, null or undefined. */
export function callMethod(
  object: HostObject,
  name: string,
  args: readonly Argument[],
  engine: Engine,
): unknown {
  const type = classOf(object, engine);
  const method = type.methods?.[name];
  if (!method) throw unknownMember(object, name);
  requireApi(engine.apiSets, `${object.type}.${name}`);
  type.alive?.(object.self, engine);
  return method(object.self, args, engine);
}

/** The item of a collection by key. */
export function readItem(
  object: HostObject,
  args: readonly Argument[],
  engine: Engine,
): HostObject {
  const { item, alive } = classOf(object, engine);
  if (!item) throw unknownMember(object, 'getItem');
  alive?.(object.self, engine);
  return item(object.self, args, engine);
}

function unknownMember(object: HostObject, name: string): Error {
  return apiNotFound(`${object.type}.${name}`, 'this host does not have it');
}
