import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';
import { declares } from './engine/api-level';
import type { EventEntry } from './engine/events';
import type { Host } from './host';

/** The globals that office.js defines, as the add-in's own page has them. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** One add-in connected with a host through the real office.js. */
export interface Connection extends OfficeGlobals {
  /** Runs a batch as `Excel.run` does. A mistake of the host itself is thrown, whatever the batch catches. */
  run: Run;
  /** Answers as `Office.context.requirements.isSetSupported` does. */
  isSetSupported(set: string, version?: string): boolean;
  /** Stops the delivery of events. */
  close(): void;
}

/** `Excel.run`, with its options or without. */
export interface Run {
  <T>(batch: Batch<T>): Promise<T>;
  <T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T>;
}

/** What office.js's bridge to a host looks like from the host's side. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface BridgedExtension {
  HostBridge: { init(bridge: Bridge): void };
  Utility: { _synchronousCleanup: boolean };
}

const MESSAGE = { request: 1, event: 3 } as const;

let compiled: Script | undefined;

/**
 * Loads the unmodified `excel-web-16.00.debug.js` of @microsoft/office-js into a context of its own
 * (about 15 ms once compiled). Nothing of it touches the caller's globals.
 */
export function loadOfficeJs(): OfficeGlobals & { readonly context: Context } {
  compiled ??= new Script(readFileSync(officeJsFile(), 'utf8'), { filename: 'office-js' });
  const context = createContext(pageGlobals());
  compiled.runInContext(context);
  const { Excel, OfficeExtension } = context as unknown as OfficeGlobals;
  return { Excel, OfficeExtension, context };
}

/** Connects a host with an office.js of its own; requests and events go through its message bridge. */
export function connect(host: Host): Connection {
  const { Excel, OfficeExtension, context } = loadOfficeJs();
  const isSetSupported = (set: string, version?: string): boolean =>
    declares(host.apiSets, set, version);
  // `Office.context` has no setter: the page gets an Office that differs from the library's in this alone.
  context.Office = Object.create(context.Office as object, {
    context: { value: { requirements: { isSetSupported } } },
  });
  const extension = OfficeExtension as unknown as BridgedExtension;
  extension.Utility._synchronousCleanup = true;
  const bridge = bridgeTo(host);
  extension.HostBridge.init(bridge);
  const close = host.subscribe((entries) => bridge.onMessageFromHost?.(eventMessage(entries)));
  return { Excel, OfficeExtension, isSetSupported, close, run: runner(host, Excel.run) };
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

function runner(host: Host, run: typeof Excel.run): Run {
  return async <T>(first: Excel.RunOptions | Batch<T>, second?: Batch<T>): Promise<T> => {
    try {
      return await (second ? run(first as Excel.RunOptions, second) : run(first as Batch<T>));
    } finally {
      if (host.defect !== undefined) throw host.defect;
    }
  };
}

/** Takes request messages of office.js and answers them from the host. */
function bridgeTo(host: Host): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, type, flags, message } = JSON.parse(text) as BridgeRequest;
      if (type !== MESSAGE.request) throw new Error(`Unknown bridge message type ${type}.`);
      const answer = (statusCode: number, body: string): void =>
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type, message: { statusCode, headers: {}, body } }),
        );
      host.execute(JSON.stringify(message.body), flags).then(
        (body) => answer(200, body),
        (error: unknown) => answer(500, defectBody(error)),
      );
    },
  };
  return bridge;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

function defectBody(error: unknown): string {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return JSON.stringify({ error: { code: 'HostDefect', message } });
}

function eventMessage(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: MESSAGE.event, message: { entries } });
}

function officeJsFile(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  return join(folder, 'dist', 'excel-web-16.00.debug.js');
}

/**
 * The few browser globals that office.js looks at while it loads. JSON, Promise and Error are the caller's,
 * so that answers and errors are of the caller's realm.
 */
function pageGlobals(): Record<string, unknown> {
  const element = { style: {}, setAttribute() {}, appendChild() {} };
  const address = 'http://localhost/';
  const page: Record<string, unknown> = {
    JSON,
    Promise,
    Error,
    console,
    setTimeout: quietTimeout,
    clearTimeout,
    performance,
    location: { href: address, search: '', hash: '', protocol: 'http:', host: 'localhost' },
    navigator: { userAgent: 'node', platform: 'node' },
    document: {
      createElement: () => element,
      getElementsByTagName: () => [element],
      URL: address,
      addEventListener() {},
    },
    addEventListener() {},
    removeEventListener() {},
  };
  page.window = page;
  return page;
}

/** A timer that does not keep the process alive: office.js repeats failed clean-ups after five seconds. */
function quietTimeout(callback: () => void, ms?: number): NodeJS.Timeout {
  return setTimeout(callback, ms).unref();
}
