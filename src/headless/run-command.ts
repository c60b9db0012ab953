import { readArguments, type Arguments } from './arguments';
import { USAGE, UsageError } from './usage';

type Command = (args: Arguments) => Promise<number>;

/** Loaded by name: no command waits for the libraries of another. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read')).read,
  check: async () => (await import('./check')).check,
  highlight: async () => (await import('./highlight')).highlight,
  report: async () => (await import('./report')).report,
  summary: async () => (await import('./report')).summary,
  reminders: async () => (await import('./reminders')).reminders,
  when: async () => (await import('./when')).when,
  import: async () => (await import('./import-plan')).importPlan,
  'next-year': async () => (await import('./next-year')).nextYear,
  slips: async () => (await import('./slips')).slips,
  collect: async () => (await import('./collect')).collect,
};

/**
 * Carries out the words behind `headless --`; the result is the process's exit code: 0 done, 1 findings of severity
 * error, 2 with one line on stderr and nothing written (see {@link UsageError}).
 */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    return await dispatch(readArguments(words));
  } catch (error) {
    // What is no usage error is a defect of ours: told with its stack, so that it can be found.
    console.error(error instanceof UsageError ? oneLine(error.message) : error);
    return 2;
  }
}

async function dispatch(args: Arguments): Promise<number> {
  if (args.help) {
    console.log(USAGE);
    return 0;
  }
  const load = COMMANDS[args.command];
  if (!load) throw new UsageError(`unknown command: ${args.command || '(none)'} (see --help)`);
  const command = await load();
  return command(args);
}

/** Names of sheets and what a library says may hold line breaks. */
function oneLine(message: string): string {
  return message.replace(/\s*[\r\n]+\s*/g, ' ');
}
