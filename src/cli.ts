import { readArguments, USAGE, UsageError } from './cli/arguments.js';
import { deadlineCommand } from './cli/deadline-command.js';
import { readCommand } from './cli/read-command.js';

const print = (text: string): void => {
  process.stdout.write(text);
};

try {
  const options = readArguments(process.argv.slice(2));
  if (options.command === 'read') readCommand(options, print);
  else if (options.command === 'deadline') deadlineCommand(options, print);
  else throw new UsageError(USAGE);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
