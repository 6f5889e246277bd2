import pg from 'pg';
import { expect, it } from 'vitest';
import { makeDatabase } from './make-database.js';

it('each test gets a database of its own, as a role for which row-level security holds', async () => {
  const database = await makeDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query('SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user');
  await client.end();
  await database.remove();
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
});
