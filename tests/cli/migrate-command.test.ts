import { expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { migrateCommand } from '../../src/cli/migrate-command.js';

async function migrate(words: readonly string[], applied: readonly string[]): Promise<readonly string[]> {
  const told: string[] = [];
  await migrateCommand(readArguments(['migrate', ...words]), {
    databaseUrl: () => 'postgres://db/of-variable',
    migrate: (url) => {
      told.push(url);
      return Promise.resolve(applied);
    },
    print: (text) => told.push(text),
  });
  return told;
}

it('migrate updates the database of DATABASE_URL, or the one it is given, and says what was applied', async () => {
  expect(await migrate([], ['0001-store', '0002-queue'])).toEqual([
    'postgres://db/of-variable',
    'Applied: 0001-store, 0002-queue\n',
  ]);
  expect(await migrate(['--to', 'postgres://db/m'], [])).toEqual(['postgres://db/m', 'The schema was up to date.\n']);
});

it('migrate says that the embedded store needs no migration', async () => {
  await expect(migrate(['--to', 'lowdb:./data/store'], [])).rejects.toThrow(
    '--to: the embedded store needs no migration; give postgres://…',
  );
});
