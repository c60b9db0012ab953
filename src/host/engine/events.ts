/** Event numbers on the wire (`eventType` of office.js's event handlers). */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
} as const;

/** The target of handlers that listen to every sheet. */
export const WORKBOOK_TARGET = 'Workbook';

/** One event for one target, as `richApiMessage` carries it. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text of the arguments. */
  readonly message: string;
}

/** Collects events until the transport takes them; only targets with a handler get any. */
export interface EventSink {
  register(event: number, target: string): void;
  unregister(event: number, target: string): void;
  /** Forgets every handler. */
  forget(): void;
  /** How many registrations there are: zero when no handler was left behind. */
  readonly registrations: number;
  /** Queues an event of one sheet for the sheet's own handlers and the workbook's. */
  emit(event: number, sheetId: string, args: Readonly<Record<string, unknown>>): void;
  take(): readonly EventEntry[];
}

/** Makes a sink without handlers. */
export function createEventSink(): EventSink {
  const counts = new Map<string, number>();
  let queue: EventEntry[] = [];
  const key = (event: number, target: string): string => `${event}:${target.toLowerCase()}`;
  const change = (event: number, target: string, by: number): void => {
    const count = (counts.get(key(event, target)) ?? 0) + by;
    if (count > 0) counts.set(key(event, target), count);
    else counts.delete(key(event, target));
  };
  return {
    register: (event, target) => change(event, target, 1),
    unregister: (event, target) => change(event, target, -1),
    forget: () => counts.clear(),
    get registrations() {
      return [...counts.values()].reduce((sum, count) => sum + count, 0);
    },
    emit(event, sheetId, args) {
      for (const targetId of [sheetId, WORKBOOK_TARGET]) {
        if (!counts.has(key(event, targetId))) continue;
        const message = JSON.stringify({ ...args, worksheetId: sheetId });
        queue.push({ messageCategory: 65536, messageType: event, targetId, message });
      }
    },
    take() {
      const taken = queue;
      queue = [];
      return taken;
    },
  };
}
