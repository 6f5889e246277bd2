import { systemClock } from './adapters/clock/system-clock.js';
import { readArguments, USAGE, UsageError } from './cli/arguments.js';
import { ConfigError, readDatabase, readDataFolder, readHouseStyleFile } from './config.js';
import { writeOutUnseen } from './reading/text/clean-text.js';
import { StoreError } from './ports/store-error.js';

// Whatever people wrote in it, nothing reaches the terminal that it would act on.
const print = (text: string): void => {
  process.stdout.write(writeOutUnseen(text));
};
const complain = (text: string): void => {
  process.stderr.write(writeOutUnseen(text));
};
const databaseUrl = (): string | null => readDatabase()?.url ?? null;
/** What most commands need of the world. */
const usual = { databaseUrl, dataFolder: () => readDataFolder(), now: () => systemClock.now(), print };

// Each command loads what it needs alone, since loading everything would take longer than most commands do.
try {
  const options = readArguments(process.argv.slice(2));
  switch (options.command) {
    case 'read': {
      const { createDocuments } = await import('./adapters/documents/create-documents.js');
      const { readCommand } = await import('./cli/read-command.js');
      const failed = await readCommand(options, { documents: createDocuments(), print, complain });
      if (failed > 0) process.exitCode = 1;
      break;
    }
    case 'plan': {
      if (options.words[0] === 'report') {
        const { planReportCommand } = await import('./cli/plan-report-command.js');
        const { openToRead } = await import('./app/open-address.js');
        await planReportCommand(options, { ...usual, openToRead });
        break;
      }
      const { createDocuments } = await import('./adapters/documents/create-documents.js');
      const { planCommand } = await import('./cli/plan-command.js');
      const { openToChange } = await import('./app/open-address.js');
      const { userInfo } = await import('node:os');
      const failed = await planCommand(options, {
        ...usual,
        openToChange,
        user: () => userInfo().username,
        documents: createDocuments(),
        complain,
      });
      if (failed > 0) process.exitCode = 1;
      break;
    }
    case 'deadline': {
      const { deadlineCommand } = await import('./cli/deadline-command.js');
      deadlineCommand(options, print);
      break;
    }
    case 'copy': {
      const { copyCommand } = await import('./cli/copy-command.js');
      const { openAddress, openExisting } = await import('./app/open-address.js');
      const world = { databaseUrl, openSource: openExisting, openTarget: openAddress, print };
      if (!(await copyCommand(options, world))) process.exitCode = 1;
      break;
    }
    case 'nudges': {
      const { nudgesCommand } = await import('./cli/nudges-command.js');
      const { openMemoryStore } = await import('./adapters/lowdb/open-memory-store.js');
      const { openToRead } = await import('./app/open-address.js');
      const { composeItem } = await import('./app/compose-item.js');
      const { MESSAGES } = await import('./app/declared.js');
      await nudgesCommand(options, {
        ...usual,
        openToRead,
        openCopy: openMemoryStore,
        messages: { plans: MESSAGES, compose: composeItem },
        complain,
      });
      break;
    }
    case 'export': {
      if (options.what !== null) {
        const { paperCommand } = await import('./cli/paper-command.js');
        const { openToRead } = await import('./app/open-address.js');
        const { createPapers } = await import('./app/make-paper.js');
        const { readHouseStyle } = await import('./app/read-house-style.js');
        await paperCommand(options, {
          ...usual,
          openToRead,
          papers: createPapers(readHouseStyle(readHouseStyleFile())),
        });
        break;
      }
      const { exportCommand } = await import('./cli/export-command.js');
      const { openToRead } = await import('./app/open-address.js');
      await exportCommand(options, {
        databaseUrl,
        dataFolder: () => readDataFolder(),
        openToRead,
        now: () => systemClock.now(),
        // Signs written out here would be other data; the command writes them as JSON does.
        print: (text) => process.stdout.write(text),
      });
      break;
    }
    case 'table': {
      const { tableCommand } = await import('./cli/table-command.js');
      const { openToRead } = await import('./app/open-address.js');
      await tableCommand(options, { ...usual, openToRead });
      break;
    }
    case 'return': {
      const { returnCommand } = await import('./cli/return-command.js');
      const { openToRead } = await import('./app/open-address.js');
      await returnCommand(options, { ...usual, openToRead });
      break;
    }
    case 'person': {
      const { personCommand } = await import('./cli/person-command.js');
      const { openToChange, openToRead } = await import('./app/open-address.js');
      const { userInfo } = await import('node:os');
      await personCommand(options, { ...usual, openToRead, openToChange, user: () => userInfo().username });
      break;
    }
    case 'put-back': {
      const { putBackCommand } = await import('./cli/put-back-command.js');
      const { putBack } = await import('./adapters/lowdb/put-back.js');
      await putBackCommand(options, { dataFolder: () => readDataFolder(), putBack, print });
      break;
    }
    case 'words': {
      const { wordsCommand } = await import('./cli/words-command.js');
      const { fileURLToPath } = await import('node:url');
      await wordsCommand(options, { sources: fileURLToPath(new URL('../src', import.meta.url)), print });
      break;
    }
    case 'migrate': {
      const { migrateCommand } = await import('./cli/migrate-command.js');
      const { migrateSchema } = await import('./adapters/postgres/migrate-schema.js');
      await migrateCommand(options, { databaseUrl, migrate: migrateSchema, print });
      break;
    }
    default:
      throw new UsageError(USAGE);
  }
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof StoreError)) throw error;
  complain(`${error.message}\n`);
  process.exitCode = 2;
}
