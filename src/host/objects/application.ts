import { recalculate } from '../engine/calculation';
import type { Engine } from '../engine/engine';
import { defineClass, type HostObject } from '../engine/object';
import { HostError } from '../errors';
import { choiceArgument } from './args';

/** Excel.Application. The host's workbook is Vietnamese: decimal comma, thousands point. */
export const applicationClass = defineClass<Engine>({
  name: 'Application',
  get: {
    calculationMode: () => 'Automatic',
    calculationState: () => 'Done',
    decimalSeparator: () => ',',
    thousandsSeparator: () => '.',
  },
  set: {
    calculationMode: (_self, value) => {
      const mode = choiceArgument(value, 'Application.calculationMode', ['Automatic', 'Manual']);
      if (mode === 'Automatic') return;
      throw new HostError('UnsupportedOperation', 'This host always calculates by itself.');
    },
  },
  methods: {
    calculate: (_self, [kind], engine) => {
      choiceArgument(kind, 'calculationType', ['Recalculate', 'Full', 'FullRebuild']);
      recalculate(engine);
    },
    // The host calculates and shows only when asked, so there is nothing to suspend.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** The Application object. */
export function applicationObject(engine: Engine): HostObject {
  return applicationClass.of(engine);
}
