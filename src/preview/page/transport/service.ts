import { z } from 'zod';

/**
 * office.js sends some batches not to the workbook but to Excel's own services, marked so by the batch's
 * custom data. Excel on the web has one: it hears that the add-in's functions are ready to be called.
 */
export const SERVICE_BATCH = 'WacPartition';

const batchShape = z.object({
  Actions: z.array(z.object({ Id: z.number(), ActionType: z.number(), Name: z.string() })),
  ObjectPaths: z.record(z.string(), z.object({ Name: z.string() })),
});

const KNOWN_SERVICES = ['', 'Microsoft.InternalService.AddinInternalService'];
const KNOWN_ACTIONS = ['', 'NotifyActionHandlerReady'];

/** Answers a service batch (JSON text) with nothing to tell. Throws for a service or an action it does not know. */
export function answerService(request: string): string {
  const batch = batchShape.parse(JSON.parse(request));
  const names = Object.values(batch.ObjectPaths).map(({ Name }) => Name);
  const unknown =
    names.find((name) => !KNOWN_SERVICES.includes(name)) ??
    batch.Actions.find(({ Name }) => !KNOWN_ACTIONS.includes(Name))?.Name;
  if (unknown !== undefined) throw new Error(`office.js called the unknown service "${unknown}"`);
  return JSON.stringify({
    Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
  });
}
