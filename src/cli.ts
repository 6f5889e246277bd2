import { systemClock } from './adapters/clock/system-clock.js';
import { openMemoryStore } from './adapters/lowdb/open-memory-store.js';
import { createDocuments } from './adapters/documents/create-documents.js';
import { migrateSchema } from './adapters/postgres/migrate-schema.js';
import { readArguments, USAGE, UsageError } from './cli/arguments.js';
import { copyCommand } from './cli/copy-command.js';
import { deadlineCommand } from './cli/deadline-command.js';
import { migrateCommand } from './cli/migrate-command.js';
import { nudgesCommand } from './cli/nudges-command.js';
import { readCommand } from './cli/read-command.js';
import { ConfigError, readDatabase, readDataFolder } from './config.js';
import { openAddress, openExisting, openToRead } from './open-address.js';
import { StoreError } from './ports/store-error.js';

const print = (text: string): void => {
  process.stdout.write(text);
};
const complain = (text: string): void => {
  process.stderr.write(text);
};
const databaseUrl = (): string | null => readDatabase()?.url ?? null;

try {
  const options = readArguments(process.argv.slice(2));
  switch (options.command) {
    case 'read': {
      const failed = await readCommand(options, { documents: createDocuments(), print, complain });
      if (failed > 0) process.exitCode = 1;
      break;
    }
    case 'deadline':
      deadlineCommand(options, print);
      break;
    case 'copy': {
      const world = { databaseUrl, openSource: openExisting, openTarget: openAddress, print };
      if (!(await copyCommand(options, world))) process.exitCode = 1;
      break;
    }
    case 'nudges':
      await nudgesCommand(options, {
        databaseUrl,
        dataFolder: () => readDataFolder(),
        openToRead,
        openCopy: openMemoryStore,
        now: () => systemClock.now(),
        print,
        complain,
      });
      break;
    case 'migrate':
      await migrateCommand(options, { databaseUrl, migrate: migrateSchema, print });
      break;
    default:
      throw new UsageError(USAGE);
  }
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof StoreError)) throw error;
  complain(`${error.message}\n`);
  process.exitCode = 2;
}
