import { unrepeatable } from '../engine/changes';
import type { Engine } from '../engine/engine';

type Method<S> = (self: S, args: readonly unknown[], engine: Engine) => void;

/**
 * The hidden methods by which office.js registers handlers: `_RegisterDataChangedEvent` and its like. Registering
 * empties the undo stack (office-js #2543).
 */
export function eventMethods<S>(
  target: (self: S, engine: Engine) => string,
  events: Readonly<Record<string, number>>,
): Record<string, Method<S>> {
  const methods: Record<string, Method<S>> = {};
  for (const [name, event] of Object.entries(events)) {
    // One event bears its name the other way round.
    const ending = name === 'NameChanged' ? 'EventNameChanged' : `${name}Event`;
    methods[`_Register${ending}`] = (self, _args, engine) => {
      engine.events.register(event, target(self, engine));
      unrepeatable(engine);
    };
    methods[`_Unregister${ending}`] = (self, _args, engine) =>
      engine.events.unregister(event, target(self, engine));
  }
  return methods;
}
