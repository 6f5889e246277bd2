import { createDocuments } from './adapters/documents/create-documents.js';
import { readArguments, USAGE, UsageError } from './cli/arguments.js';
import { deadlineCommand } from './cli/deadline-command.js';
import { readCommand } from './cli/read-command.js';

const print = (text: string): void => {
  process.stdout.write(text);
};
const complain = (text: string): void => {
  process.stderr.write(text);
};

try {
  const options = readArguments(process.argv.slice(2));
  if (options.command === 'read') {
    const failed = await readCommand(options, { documents: createDocuments(), print, complain });
    if (failed > 0) process.exitCode = 1;
  } else if (options.command === 'deadline') deadlineCommand(options, print);
  else throw new UsageError(USAGE);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(`${error.message}\n`);
  process.exitCode = 2;
}
