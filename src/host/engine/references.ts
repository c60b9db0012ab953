import { itemNotFound } from '../errors';
import type { HostObject } from './object';

/** Objects that office.js asked the host to keep over requests (`_KeepReference`). */
export interface References {
  /** Keeps an object and gives its id; the same object keeps its id. */
  keep(object: HostObject): string;
  /** The object of an id; throws ItemNotFound when it was released or never kept. */
  find(id: string): HostObject;
  release(id: string): void;
  releaseAll(): void;
  /** Everything kept, so that ranges can follow their cells. */
  objects(): Iterable<HostObject>;
  readonly count: number;
}

/** Makes an empty store. */
export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  const ids = new WeakMap<object, string>();
  let next = 1;
  return {
    keep(object) {
      const self = object.self as object;
      const known = ids.get(self);
      if (known !== undefined && kept.has(known)) return known;
      const id = `ref-${next++}`;
      ids.set(self, id);
      kept.set(id, object);
      return id;
    },
    find(id) {
      const object = kept.get(id);
      if (!object) throw itemNotFound(`the reference ${id}`);
      return object;
    },
    release: (id) => void kept.delete(id),
    releaseAll: () => kept.clear(),
    objects: () => kept.values(),
    get count() {
      return kept.size;
    },
  };
}
