import type { Engine } from './engine';

/** One live object of the API inside a request: the name of its class, and what it stands for. */
export interface HostObject {
  readonly type: string;
  readonly self: unknown;
}

/** An argument as it reaches a method: JSON, or the object that an object path stood for. */
export type Argument = unknown;

/** What one class of the API can do; `S` is what its objects stand for. Members in camelCase. */
export interface ClassSpec<S> {
  readonly name: string;
  /** Scalar properties that can be read. */
  readonly get?: Readonly<Record<string, (self: S, engine: Engine) => unknown>>;
  /** Scalar properties that can be set; the value is what office.js sent, not yet checked. */
  readonly set?: Readonly<Record<string, (self: S, value: unknown, engine: Engine) => void>>;
  /** Properties that are objects; null makes a null object. */
  readonly objects?: Readonly<Record<string, (self: S, engine: Engine) => HostObject | null>>;
  /** Methods; the answer is JSON, an object, null for a null object, or undefined for no answer. */
  readonly methods?: Readonly<
    Record<string, (self: S, args: readonly Argument[], engine: Engine) => unknown>
  >;
  /** The item of a collection by its key (`getItem`). */
  readonly item?: (self: S, args: readonly Argument[], engine: Engine) => HostObject;
  /** All items of a collection, in order. */
  readonly items?: (self: S, engine: Engine) => readonly HostObject[];
  /** What an item is found by later (`Id` or `_Id` on the wire); office.js keeps it as the path. */
  readonly key?: (self: S, engine: Engine) => Readonly<Record<string, string>>;
  /** Whether office.js may keep a reference to such an object over requests (ranges). */
  readonly keepsReference?: boolean;
  /** Throws ItemNotFound or InvalidReference when what the object stands for is gone. */
  readonly alive?: (self: S, engine: Engine) => void;
}

/** A class whose own type of `self` is not known to the interpreter. */
export type ApiClass = ClassSpec<unknown>;

/** All classes by name: what an object can do is looked up here, so that no class need know the others. */
export type ClassTable = ReadonlyMap<string, ApiClass>;

/** The name of a class together with the type of what its objects stand for. */
export interface ClassName<S> {
  readonly name: string;
  /** An object of this class. */
  of(self: S): HostObject;
  /** What the object stands for, or null if it is no object of this class. */
  unwrap(value: unknown): S | null;
}

/** A class with what it can do. */
export interface DefinedClass<S> extends ClassName<S> {
  readonly spec: ApiClass;
}

/**
 * Names a class before it is defined, for classes that lead to one another. The only place where the type of `self`
 * is forgotten (`of`) and found again (`unwrap`), which is safe because both go by the same name and a name has one
 * type.
 */
export function nameClass<S>(name: string): ClassName<S> {
  return {
    name,
    of: (self) => ({ type: name, self }),
    unwrap: (value) => (isHostObject(value) && value.type === name ? (value.self as S) : null),
  };
}

/** Declares a class of the API. */
export function defineClass<S>(spec: ClassSpec<S>): DefinedClass<S> {
  return { ...nameClass<S>(spec.name), spec: spec as unknown as ApiClass };
}

/** Puts classes into a table; throws where two have one name. */
export function classTable(classes: readonly { readonly spec: ApiClass }[]): ClassTable {
  const table = new Map<string, ApiClass>();
  for (const { spec } of classes) {
    if (table.has(spec.name)) throw new Error(`There are two classes ${spec.name}.`);
    table.set(spec.name, spec);
  }
  return table;
}

/** What an object can do; a class that is missing in the table is a mistake of this host. */
export function classOf({ type }: HostObject, engine: Engine): ApiClass {
  const found = engine.classes.get(type);
  if (!found) throw new Error(`The host's table of classes lacks ${type}.`);
  return found;
}

/** Whether a value is an object of the API (and not JSON). */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}
