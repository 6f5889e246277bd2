import { expect, it } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { readArguments } from '../../src/cli/arguments.js';
import { copyCommand } from '../../src/cli/copy-command.js';
import type { Stores } from '../../src/ports/stores.js';
import { fill } from '../fixtures/full-stores.js';
import { storesWith } from '../fixtures/tenant-stores.js';

/** Runs the command between two stores; gives its answer and what it printed, each hash as `#`. */
async function copy(from: Stores, to: Stores): Promise<{ readonly isSame: boolean; readonly printed: string }> {
  let printed = '';
  const isSame = await copyCommand(readArguments(['copy', '--from', 'lowdb:a', '--to', 'postgres://m:hush@db/m']), {
    databaseUrl: () => null,
    openSource: () => Promise.resolve(from),
    openTarget: () => Promise.resolve(to),
    print: (text) => {
      printed += text;
    },
  });
  return { isSame, printed: printed.replace(/[0-9a-f]{64}/g, '#') };
}

it('the copy command prints what both sides hold after a copy, kind by kind', async () => {
  const from = await openMemoryStore();
  await fill(from);
  await from.saveConversation('nobody’s', { id: 1 });
  expect(await copy(from, await openMemoryStore())).toEqual({
    isSame: true,
    printed: `From lowdb:a to postgres://m@db/m

                   source      target  SHA-256 of the contents
groups                  3           3  #
actions                 4           4  #
people                  2           2  #
reviews                 1           1  #
conversations           3           3  #
outbox                  4           4  #
disposals               1           1  #

Left out, since they belong to no group and no person that is kept: 1
The target holds the same as the source.
`,
  });
});

it('the copy command says in which kinds a target differs, with both hashes', async () => {
  const [from, kept] = [await openMemoryStore(), await openMemoryStore()];
  await fill(from);
  const { isSame, printed } = await copy(from, storesWith(kept, { listReviews: () => Promise.resolve([]) }));
  expect(isSame).toBe(false);
  expect(printed).toContain(`
reviews                 1           0  # source
                                       # target
conversations           3           3  #
`);
  expect(printed).toContain(
    'The target differs in: reviews. Do not use it: stop what writes to either, empty it and copy again.\n',
  );
});

it('the copy command refuses a target that is not empty and names anything damaged, and closes both sides', async () => {
  const from = await openMemoryStore();
  await fill(from);
  const target = await openMemoryStore();
  await fill(target);
  await expect(copy(from, target)).rejects.toThrow(
    'postgres://m@db/m holds something already; give one that is empty. Nothing was copied.',
  );
  for (const stores of [from, target])
    await expect(stores.of().saveConversation('late', 1)).rejects.toMatchObject({ code: 'unusable' });
  const damaged = storesWith(await openMemoryStore(), {});
  damaged.damaged = () => Promise.resolve(['groups/g1.json']);
  await expect(copy(damaged, await openMemoryStore())).rejects.toThrow(
    'lowdb:a has damaged records: groups/g1.json. Put them right from a backup first. Nothing was copied.',
  );
});
