import { check } from './check';
import { readArguments, type Arguments } from './arguments';
import { highlight } from './highlight';
import { importPlan } from './import-plan';
import { collect } from './collect';
import { slips } from './slips';
import { nextYear } from './next-year';
import { read } from './read';
import { reminders } from './reminders';
import { report, summary } from './report';
import { USAGE, UsageError } from './usage';
import { when } from './when';

const COMMANDS: Readonly<Record<string, (args: Arguments) => Promise<number>>> = {
  read,
  check,
  highlight,
  report,
  summary,
  reminders,
  when,
  import: importPlan,
  'next-year': nextYear,
  slips,
  collect,
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
  const command = COMMANDS[args.command];
  if (!command) throw new UsageError(`unknown command: ${args.command || '(none)'} (see --help)`);
  return command(args);
}

/** Names of sheets and what a library says may hold line breaks. */
function oneLine(message: string): string {
  return message.replace(/\s*[\r\n]+\s*/g, ' ');
}
