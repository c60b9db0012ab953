import type { QueryInfo } from '../protocol';
import type { Engine } from './engine';
import { supportsApi } from './api-level';
import { apiName, readObject, readProperty, wireName } from './members';
import { classOf, type HostObject } from './object';

/** What a query asks of one object: scalar names, and what it asks of objects behind properties. */
interface Selection {
  /** Every scalar property the object has. */
  all: boolean;
  readonly names: Set<string>;
  readonly nested: Map<string, Selection>;
}

/** Answers a query in wire names; null for a null object. */
export function answerQuery(
  object: HostObject | null,
  query: QueryInfo,
  engine: Engine,
): Record<string, unknown> | null {
  if (!object) return null;
  const selection = parseSelection(query);
  return classOf(object, engine).items
    ? answerCollection(object, selection, query, engine)
    : answerObject(object, selection, engine);
}

/** What identifies an object later: its key and, for ranges that are kept, its reference. */
export function identity(
  object: HostObject,
  engine: Engine,
  keep: boolean,
): Record<string, unknown> {
  const { key, keepsReference } = classOf(object, engine);
  const answer: Record<string, unknown> = { ...key?.(object.self, engine) };
  if (keepsReference && keep) answer._ReferenceId = engine.references.keep(object);
  return answer;
}

function answerObject(
  object: HostObject,
  selection: Selection,
  engine: Engine,
): Record<string, unknown> {
  const answer = identity(object, engine, false);
  const { objects } = classOf(object, engine);
  for (const name of scalarNames(object, selection, engine)) {
    if (objects?.[name]) addObject(answer, object, name, everything(), engine);
    else answer[wireName(name)] = readProperty(object, name, engine);
  }
  for (const [name, inner] of selection.nested) addObject(answer, object, name, inner, engine);
  return answer;
}

/** A load without names asks for what this Excel has, so members above its level are left out. */
function scalarNames(object: HostObject, selection: Selection, engine: Engine): Iterable<string> {
  if (!selection.all) return selection.names;
  const own = Object.keys(classOf(object, engine).get ?? {});
  return own.filter((name) => supportsApi(engine.apiSets, `${object.type}.${name}`));
}

function addObject(
  answer: Record<string, unknown>,
  object: HostObject,
  name: string,
  selection: Selection,
  engine: Engine,
): void {
  const child = readObject(object, name, engine);
  answer[wireName(name)] = child && answerSelection(child, selection, engine);
}

function answerSelection(
  object: HostObject,
  selection: Selection,
  engine: Engine,
): Record<string, unknown> {
  return classOf(object, engine).items
    ? answerCollection(object, selection, {}, engine)
    : answerObject(object, selection, engine);
}

/** A collection's own scalars are its own (`count`); everything else is asked of each item. */
function answerCollection(
  object: HostObject,
  selection: Selection,
  query: QueryInfo,
  engine: Engine,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const { get: own = {}, alive, items: itemsOf } = classOf(object, engine);
  const ofItems: Selection = {
    all: selection.all,
    names: new Set([...selection.names].filter((name) => !(name in own))),
    nested: selection.nested,
  };
  for (const name of Object.keys(own)) {
    if (selection.all || selection.names.has(name)) {
      answer[wireName(name)] = readProperty(object, name, engine);
    }
  }
  alive?.(object.self, engine);
  const items = itemsOf?.(object.self, engine) ?? [];
  const skip = query.Skip ?? 0;
  const wanted = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  answer._Items = wanted.map((item) => answerObject(item, ofItems, engine));
  return answer;
}

/** Reads `Select` and `Expand`: names, paths with "/" or ".", "*" and nothing (everything). */
function parseSelection(query: QueryInfo): Selection {
  const root = emptySelection();
  const select = query.Select ?? [];
  if (select.length === 0 && !query.Expand?.length) root.all = true;
  for (const path of select) addPath(root, path, false);
  for (const path of query.Expand ?? []) addPath(root, path, true);
  return root;
}

function addPath(root: Selection, path: string, expand: boolean): void {
  const parts = path.split(/[/.]/).filter((part) => part && part.toLowerCase() !== 'items');
  const last = expand ? undefined : parts.pop();
  let at = root;
  for (const part of parts) {
    const name = apiName(part);
    const next = at.nested.get(name) ?? emptySelection();
    at.nested.set(name, next);
    at = next;
  }
  if (expand || last === undefined || last === '*' || last === '$all') at.all = true;
  else at.names.add(apiName(last));
}

function emptySelection(): Selection {
  return { all: false, names: new Set(), nested: new Map() };
}

function everything(): Selection {
  return { ...emptySelection(), all: true };
}

/** Turns wire names into API names all through an answer, as `retrieve` wants it. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name === '_Items' ? 'items' : apiName(name), asJson(inner)]),
  );
}
