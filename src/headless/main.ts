import { check } from './check';
import { readArguments, type Arguments } from './arguments';
import { highlight } from './highlight';
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
};

/** Runs one command; the result is the process's exit code (0 done, 1 findings of severity error, 2 see {@link UsageError}). */
async function main(words: readonly string[]): Promise<number> {
  const args = readArguments(words);
  if (args.help) {
    console.log(USAGE);
    return 0;
  }
  const command = COMMANDS[args.command];
  if (!command) throw new UsageError(`unknown command: ${args.command || '(none)'}\n${USAGE}`);
  return command(args);
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof UsageError;
    console.error(known ? error.message : error);
    process.exitCode = 2;
  },
);
