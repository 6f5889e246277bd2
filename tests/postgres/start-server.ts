import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from './embedded-postgres.mjs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a PostgreSQL for tests is, as someone who may make roles and databases there. */
    readonly postgres: string;
  }
}

/** Starts one PostgreSQL for the whole run, out of an npm package; `TEST_DATABASE_URL` names another server instead. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    project.provide('postgres', given);
    return () => Promise.resolve();
  }
  const folder = mkdtempSync(join(tmpdir(), 'matters-arising-postgres-'));
  // The account that it runs as when that is not ours has to get in.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root, which CI and containers often are.
    createPostgresUser: process.getuid?.() === 0,
    // What is tested is the loss of instances and connections, not of the server's disk, so that it need not wait for it.
    postgresFlags: ['max_connections=200', 'listen_addresses=127.0.0.1', 'fsync=off', 'autovacuum=off'].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  project.provide('postgres', `postgres://postgres:postgres@127.0.0.1:${port}/postgres`);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
