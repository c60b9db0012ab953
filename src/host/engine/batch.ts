import { HostError, apiNotFound, invalidArgument } from '../errors';
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from '../protocol';
import type { Engine } from './engine';
import { apiName, callMethod, readItem, readObject, setProperty } from './members';
import { classOf, isHostObject, type Argument, type HostObject } from './object';
import { answerQuery, asJson, identity } from './query';
import { assertUnchanged, guardMethod, guardProperty } from './read-only';
import { asOneStep } from './undo-batch';

/** One request being answered: objects found so far by path id. */
interface Batch {
  readonly engine: Engine;
  readonly body: RequestBody;
  readonly found: Map<number, HostObject | null>;
}

/**
 * Runs the actions of a request in order and stops at the first that fails: what ran before it stays
 * done and answered. A mistake of the host itself (no HostError) is thrown on, never turned into an answer.
 */
export function runBatch(body: RequestBody, engine: Engine): ResponseBody {
  const batch: Batch = { engine, body, found: new Map() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const { revision } = engine.workbook;
  const finish = asOneStep(body, engine);
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === ActionType.trace) {
      traces.push(action.Id);
      // Handlers of events begin to listen when the trace behind their registration is answered.
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const value = runAction(action, batch);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      assertUnchanged(engine, revision);
      finish();
      return { ...answerOf(results, traces), Error: failure(error, action, index, batch) };
    }
  }
  assertUnchanged(engine, revision);
  finish();
  return answerOf(results, traces);
}

function answerOf(results: readonly ActionResult[], traces: readonly number[]): ResponseBody {
  return traces.length === 0 ? { Results: results } : { Results: results, TraceIds: traces };
}

/** Runs one action; undefined means that it has no answer. */
function runAction(action: ActionInfo, batch: Batch): unknown {
  const { engine } = batch;
  const object = objectOf(action.ObjectPathId, batch);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && identity(object, engine, batch.body.AutoKeepReference === true);
    case ActionType.query:
      return answerQuery(object, action.QueryInfo ?? {}, engine);
    case ActionType.queryAsJson:
      return asJson(answerQuery(object, action.QueryInfo ?? {}, engine));
    case ActionType.setProperty:
      // Writing to a null object does nothing, as calling its methods does.
      if (object) guardProperty(engine);
      if (object) setProperty(object, apiName(action.Name ?? ''), settingOf(action), engine);
      return undefined;
    case ActionType.method:
      return object ? invoke(object, action, batch) : { _IsNull: true };
    default:
      throw new Error(`The host does not know action type ${action.ActionType}.`);
  }
}

function settingOf(action: ActionInfo): unknown {
  return action.ArgumentInfo?.Arguments?.[0];
}

function invoke(object: HostObject, action: ActionInfo, batch: Batch): unknown {
  const name = apiName(action.Name ?? '');
  if (name === '_KeepReference') {
    if (!classOf(object, batch.engine).keepsReference) {
      throw apiNotFound(`${object.type}._KeepReference`, 'no');
    }
    return void batch.engine.references.keep(object);
  }
  guardMethod(batch.engine, name);
  const answer = callMethod(object, name, argumentsOf(action.ArgumentInfo, batch), batch.engine);
  return isHostObject(answer) ? identity(answer, batch.engine, false) : answer;
}

/** The object of a path; a method path runs its method the first time the path is met. */
function objectOf(id: number, batch: Batch): HostObject | null {
  const known = batch.found.get(id);
  if (known !== undefined) return known;
  const path = batch.body.ObjectPaths[String(id)];
  if (!path) throw invalidArgument(`The request has no object path ${id}.`);
  const object = resolvePath(path, batch);
  batch.found.set(id, object);
  return object;
}

function resolvePath(path: ObjectPathInfo, batch: Batch): HostObject | null {
  const { engine } = batch;
  switch (path.ObjectPathType) {
    case PathType.globalObject:
      return { type: 'Workbook', self: engine };
    case PathType.reference:
      return engine.references.find(path.Name ?? '');
    case PathType.nullObject:
      return null;
    case PathType.newObject:
      throw apiNotFound(path.Name ?? 'new object', 'this host makes no such objects');
    default:
      return resolveChild(path, batch);
  }
}

/** An object under another; whatever lies under a null object is a null object. */
function resolveChild(path: ObjectPathInfo, batch: Batch): HostObject | null {
  const parent = objectOf(path.ParentObjectPathId ?? -1, batch);
  if (!parent) return null;
  const name = apiName(path.Name ?? '');
  const args = argumentsOf(path.ArgumentInfo, batch);
  switch (path.ObjectPathType) {
    case PathType.property:
      return readObject(parent, name, batch.engine);
    case PathType.indexer:
      return readItem(parent, args, batch.engine);
    case PathType.method: {
      guardMethod(batch.engine, name);
      const answer = callMethod(parent, name, args, batch.engine);
      if (answer === null || isHostObject(answer)) return answer;
      throw new Error(`${parent.type}.${name} gave no object.`);
    }
    default:
      throw new Error(`The host does not know object path type ${path.ObjectPathType}.`);
  }
}

function argumentsOf(info: ArgumentInfo | undefined, batch: Batch): readonly Argument[] {
  const args = info?.Arguments ?? [];
  const referenced = info?.ReferencedObjectPathIds ?? [];
  return args.map((argument, index) => resolveArgument(argument, referenced[index], batch));
}

function resolveArgument(argument: unknown, pathId: unknown, batch: Batch): Argument {
  if (Array.isArray(pathId) && Array.isArray(argument)) {
    return argument.map((inner, index) => resolveArgument(inner, pathId[index], batch));
  }
  return typeof pathId === 'number' && pathId !== 0 ? objectOf(pathId, batch) : argument;
}

function failure(error: HostError, action: ActionInfo, index: number, batch: Batch): ResponseError {
  return {
    Code: error.code,
    Message: error.message,
    Location: locationOf(action, batch),
    ActionIndex: index,
    HttpStatusCode: error.code === 'ItemNotFound' || error.code === 'ApiNotFound' ? 404 : 400,
  };
}

/** `Worksheet.delete`, `Range.values`: the member at which the batch stopped. */
function locationOf(action: ActionInfo, batch: Batch): string {
  const path = batch.body.ObjectPaths[String(action.ObjectPathId)];
  if (action.ActionType === ActionType.instantiate && path) {
    const parent = batch.found.get(path.ParentObjectPathId ?? -1);
    return `${parent?.type ?? 'Workbook'}.${apiName(path.Name || 'getItem')}`;
  }
  const object = batch.found.get(action.ObjectPathId);
  return [object?.type, apiName(action.Name ?? '')].filter(Boolean).join('.');
}
