// A PostgreSQL for benchmarks, out of an npm package, with its durability on as it comes; TEST_DATABASE_URL names another.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres } from '../postgres/embedded-postgres.mjs';

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts a server and gives how to make databases there, each owned by a role that is no superuser. */
export async function startPostgres(settings = []) {
  const given = process.env.TEST_DATABASE_URL;
  const folder = mkdtempSync(join(tmpdir(), 'matters-arising-bench-'));
  chmodSync(folder, 0o755);
  let server = null;
  let url = given;
  if (!given) {
    const port = await freePort();
    server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      user: 'postgres',
      password: 'postgres',
      port,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['max_connections=200', 'listen_addresses=127.0.0.1', ...settings].flatMap((one) => ['-c', one]),
      onLog: () => undefined,
      onError: () => undefined,
    });
    await server.initialise();
    await server.start();
    url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  }
  let made = 0;
  return {
    async makeDatabase() {
      made += 1;
      const name = `bench_${process.pid}_${made}`;
      const admin = new pg.Client({ connectionString: url });
      await admin.connect();
      await admin.query(`CREATE ROLE "${name}" LOGIN PASSWORD 'bench' NOSUPERUSER`);
      await admin.query(`CREATE DATABASE "${name}" OWNER "${name}"`);
      await admin.end();
      const own = new URL(url);
      own.pathname = `/${name}`;
      const adminUrl = own.href;
      own.username = name;
      own.password = 'bench';
      return { url: own.href, adminUrl };
    },
    async stop() {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
