import { systemClock } from '../adapters/clock/system-clock.js';
import { readArguments, USAGE, UsageError } from '../cli/arguments.js';
import { ConfigError, readDatabase, readDataFolder, readHouseStyleFile } from '../config.js';
import type { Documents } from '../ports/documents.js';
import { StoreError } from '../ports/store-error.js';
import { writeOutUnseen } from '../reading/text/clean-text.js';

/** Where a command writes, and what reads its documents. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Only commands that read documents load it. */
  readonly documents: () => Promise<Documents>;
}

const databaseUrl = (): string | null => readDatabase()?.url ?? null;

/**
 * Runs a command line and returns its exit code: 0, 1 if some of it failed, 2 for a UsageError, ConfigError or
 * StoreError. Loads only what the command needs: loading everything would take longer than most commands do.
 */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(words, terminal);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof StoreError)) throw error;
    terminal.writeError(writeOutUnseen(`${error.message}\n`));
    return 2;
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  // Writes out unseen characters, so that the terminal does not act on what people wrote.
  const print = (text: string): void => {
    terminal.write(writeOutUnseen(text));
  };
  const complain = (text: string): void => {
    terminal.writeError(writeOutUnseen(text));
  };
  /** What most commands need. */
  const usual = { databaseUrl, dataFolder: () => readDataFolder(), now: () => systemClock.now(), print };
  const options = readArguments(words);
  switch (options.command) {
    case 'read': {
      const { readCommand } = await import('../cli/read-command.js');
      const failed = await readCommand(options, { documents: await terminal.documents(), print, complain });
      return failed > 0 ? 1 : 0;
    }
    case 'plan': {
      if (options.words[0] === 'report') {
        const { planReportCommand } = await import('../cli/plan-report-command.js');
        const { openToRead } = await import('./open-address.js');
        await planReportCommand(options, { ...usual, openToRead });
        break;
      }
      const { planCommand } = await import('../cli/plan-command.js');
      const { openToChange } = await import('./open-address.js');
      const { userInfo } = await import('node:os');
      const failed = await planCommand(options, {
        ...usual,
        openToChange,
        user: () => userInfo().username,
        documents: await terminal.documents(),
        complain,
      });
      return failed > 0 ? 1 : 0;
    }
    case 'deadline': {
      const { deadlineCommand } = await import('../cli/deadline-command.js');
      deadlineCommand(options, print);
      break;
    }
    case 'copy': {
      const { copyCommand } = await import('../cli/copy-command.js');
      const { openAddress, openExisting } = await import('./open-address.js');
      const ends = { databaseUrl, openSource: openExisting, openTarget: openAddress, print };
      return (await copyCommand(options, ends)) ? 0 : 1;
    }
    case 'nudges': {
      const { nudgesCommand } = await import('../cli/nudges-command.js');
      const { openMemoryStore } = await import('../adapters/lowdb/open-memory-store.js');
      const { openToRead } = await import('./open-address.js');
      const { composeItem } = await import('./compose-item.js');
      const { MESSAGES } = await import('./declared.js');
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
        const { paperCommand } = await import('../cli/paper-command.js');
        const { openToRead } = await import('./open-address.js');
        const { createPapers } = await import('./make-paper.js');
        const { readHouseStyle } = await import('./read-house-style.js');
        await paperCommand(options, {
          ...usual,
          openToRead,
          papers: createPapers(readHouseStyle(readHouseStyleFile())),
        });
        break;
      }
      const { exportCommand } = await import('../cli/export-command.js');
      const { openToRead } = await import('./open-address.js');
      await exportCommand(options, {
        databaseUrl,
        dataFolder: () => readDataFolder(),
        openToRead,
        now: () => systemClock.now(),
        // Writing out characters here would change the data; the command writes them as JSON does.
        print: terminal.write,
      });
      break;
    }
    case 'table': {
      const { tableCommand } = await import('../cli/table-command.js');
      const { openToRead } = await import('./open-address.js');
      await tableCommand(options, { ...usual, openToRead });
      break;
    }
    case 'return': {
      const { returnCommand } = await import('../cli/return-command.js');
      const { openToRead } = await import('./open-address.js');
      await returnCommand(options, { ...usual, openToRead });
      break;
    }
    case 'person': {
      const { personCommand } = await import('../cli/person-command.js');
      const { openToChange, openToRead } = await import('./open-address.js');
      const { userInfo } = await import('node:os');
      await personCommand(options, { ...usual, openToRead, openToChange, user: () => userInfo().username });
      break;
    }
    case 'put-back': {
      const { putBackCommand } = await import('../cli/put-back-command.js');
      const { putBack } = await import('../adapters/lowdb/put-back.js');
      await putBackCommand(options, { dataFolder: () => readDataFolder(), putBack, print });
      break;
    }
    case 'words': {
      const { wordsCommand } = await import('../cli/words-command.js');
      const { fileURLToPath } = await import('node:url');
      await wordsCommand(options, { sources: fileURLToPath(new URL('../../src', import.meta.url)), print });
      break;
    }
    case 'migrate': {
      const { migrateCommand } = await import('../cli/migrate-command.js');
      const { migrateSchema } = await import('../adapters/postgres/migrate-schema.js');
      await migrateCommand(options, { databaseUrl, migrate: migrateSchema, print });
      break;
    }
    default:
      throw new UsageError(USAGE);
  }
  return 0;
}
