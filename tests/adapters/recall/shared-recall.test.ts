import { expect, it } from 'vitest';
import { type SharedRecall, shareRecall } from '../../../src/adapters/recall/shared-recall.js';
import { describeRecall, shownOf } from '../../contracts/recall-contract.js';
import { onDatabase } from '../postgres/database.js';

const database = onDatabase();
const LATER = '2022-10-12T10:00:09.000Z';

async function instance(tenant = 't1', warned: string[] = []): Promise<SharedRecall> {
  const stores = await database.instance();
  const warn = (_fields: object, message: string): void => void warned.push(message);
  return shareRecall((statement) => stores.queryAs(tenant, statement), { warn });
}

describeRecall('PostgreSQL', async () => {
  const recall = await instance();
  return {
    recall,
    other: async () => {
      await recall.settled();
      return instance();
    },
  };
});

it('the recall gives what another instance has shown since as the last', async () => {
  const [one, other] = [await instance(), await instance()];
  one.remember('c1', shownOf('ISCG-1'));
  await one.settled();
  other.remember('c1', shownOf('ISCG-2', LATER));
  await other.settled();
  expect(await one.last('c1')).toEqual(shownOf('ISCG-2', LATER));
});

it('the recall shows nothing of one tenant to another', async () => {
  const one = await instance();
  one.remember('c1', shownOf('ISCG-1'));
  await one.settled();
  expect(await (await instance('t2')).last('c1')).toBeNull();
});

it('the recall forgets everything after a day, and deletes it', async () => {
  const one = await instance();
  one.remember('c1', shownOf('ISCG-1'));
  await one.settled();
  await database.rows("UPDATE shown SET written_at = written_at - interval '25 hours'");
  const other = await instance();
  expect(await other.last('c1')).toBeNull();
  other.remember('c2', shownOf('ISCG-2'));
  await other.settled();
  expect(await database.rows('SELECT key FROM shown')).toEqual([{ key: 'c2' }]);
});

it('the recall continues from its own memory while the database is away', async () => {
  const warned: string[] = [];
  const one = await instance('t1', warned);
  await database.rows('ALTER TABLE shown RENAME TO away');
  try {
    one.remember('c1', shownOf('ISCG-1'));
    await one.settled();
    expect(await one.last('c1')).toEqual(shownOf('ISCG-1'));
    expect(warned).toEqual([
      'what was shown could not be shared with other instances',
      'what another instance has shown could not be read',
    ]);
  } finally {
    await database.rows('ALTER TABLE away RENAME TO shown');
  }
});
