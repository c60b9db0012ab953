import { calculateNow, isPending, recalculate } from '../engine/calculation';
import { dressed } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { defineClass, type HostObject } from '../engine/object';
import { choiceArgument } from './args';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Excel.Application. The host's workbook is Vietnamese: decimal comma, thousands point. */
export const applicationClass = defineClass<Engine>({
  name: 'Application',
  get: {
    calculationMode: ({ workbook }) => workbook.calculationMode,
    calculationState: (engine) => (isPending(engine) ? 'Pending' : 'Done'),
    decimalSeparator: () => ',',
    thousandsSeparator: () => '.',
  },
  set: {
    calculationMode: (engine, value) => {
      const mode = choiceArgument(value, 'Application.calculationMode', MODES);
      // What waited to be looked at is calculated while it still is by itself.
      recalculate(engine);
      engine.workbook.calculationMode = mode;
      dressed(engine);
    },
  },
  methods: {
    calculate: (_self, [kind], engine) => {
      choiceArgument(kind, 'calculationType', ['Recalculate', 'Full', 'FullRebuild']);
      calculateNow(engine);
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
