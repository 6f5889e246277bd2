import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly user?: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt: readonly string[];
  readonly env_file?: string;
  readonly environment?: object;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly configs?: readonly { readonly source: string }[];
  readonly depends_on?: object;
  readonly stop_grace_period?: string;
}

describe('the Dockerfile', () => {
  /** Instructions with their lines joined, without comments. */
  const lines = textOf('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const stages = lines
    .join('\n')
    .split(/^(?=FROM )/m)
    .slice(1);
  const last = stages.at(-1) ?? '';

  it('copies only what exists and what .dockerignore allows', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect([...new Set(copied)].sort()).toEqual(['cards', 'package-lock.json', 'package.json', 'src', 'tsconfig.json']);
    expect(copied.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    const [everything, ...through] = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(everything).toBe('*');
    expect(through.map((line) => line.replace('!', '')).sort()).toEqual([...new Set(copied)].sort());
  });

  it('ends with production packages alone, and a user other than root', () => {
    expect(stages).toHaveLength(3);
    expect(stages[1]).toContain('npm ci --omit=dev');
    expect(last).toContain('COPY --from=dependencies /app/node_modules ./node_modules');
    expect(last).not.toContain('npm ci');
    expect(/^USER (\S+)$/m.exec(last)?.[1]).toBe('node');
  });

  const listOf = (pattern: RegExp): readonly string[] =>
    JSON.parse(pattern.exec(last)?.[1] ?? '[]') as readonly string[];

  it('starts the bot without a shell in between, so that SIGTERM arrives', () => {
    expect(listOf(/^CMD (.*)$/m)).toEqual(['node', 'dist/main.js']);
  });

  it('reports a container as healthy when the bot says that it is ready', async () => {
    const [, ...words] = listOf(/^HEALTHCHECK .* CMD (.*)$/m);
    let status = 200;
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(status).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const PORT = String((server.address() as AddressInfo).port);
    const check = async (): Promise<unknown> =>
      (await once(spawn(process.execPath, words, { env: { PORT } }), 'exit'))[0] as unknown;
    expect(await check()).toBe(0);
    status = 503;
    expect(await check()).toBe(1);
    expect(asked).toEqual(['/readyz', '/readyz']);
    server.close();
    await once(server, 'close');
    expect(await check()).toBe(1);
  });
});

describe('docker-compose.yml', () => {
  const compose = parse(textOf('docker-compose.yml'), { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly configs: Readonly<Record<string, { readonly file: string }>>;
    readonly volumes: object;
  };
  const { services, configs, volumes } = compose;
  const all = Object.entries(services);

  it('runs two identical instances, a PostgreSQL and a balancer, which alone is reachable from outside', () => {
    expect(Object.keys(services)).toEqual(['bot-1', 'bot-2', 'balancer', 'postgres']);
    expect(services['bot-1']).toEqual(services['bot-2']);
    expect(all.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(['balancer']);
  });

  it('lets no service write to its image, have powers it does not need, or gain others', () => {
    for (const [name, service] of all) {
      expect(service, name).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
    expect(all.filter(([, { cap_add }]) => cap_add !== undefined).map(([name]) => name)).toEqual(['balancer']);
  });

  it('holds no secret: secrets come from files that git ignores', () => {
    expect(all.flatMap(([, { environment }]) => Object.keys(environment ?? {}))).toEqual(['SITE_ADDRESS']);
    expect([services['bot-1']?.env_file, services['postgres']?.env_file]).toEqual(['bot.env', 'postgres.env']);
    expect(textOf('.gitignore').split('\n')).toContain('*.env');
  });

  it('gives an instance longer to stop than it needs', () => {
    expect(services['bot-1']?.stop_grace_period).toBe('15s');
  });

  it('names only configs and volumes that it defines', () => {
    const sources = all.flatMap(([, service]) => service.configs ?? []).map(({ source }) => source);
    expect(sources.sort()).toEqual(Object.keys(configs).sort());
    const kept = all.flatMap(([, service]) => service.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect(kept.sort()).toEqual(Object.keys(volumes).sort());
  });

  it('sends messages only to instances that say they are ready', () => {
    const content = textOf(configs['balancer']?.file ?? '');
    expect(content).toMatch(/handle \/api\/messages \{\s+reverse_proxy bot-1:3978 bot-2:3978 \{/);
    expect(content).toContain('health_uri /readyz');
    expect(content).toMatch(/handle \{\s+respond 404\s+\}/);
  });

  it('gives the bot a role under row-level security, and a database of its own', async () => {
    const script = /<<'SQL'\n([^]*)\nSQL/.exec(textOf(configs['make-role']?.file ?? ''))?.[1] ?? '';
    const name = `compose_${process.pid}`;
    const client = new pg.Client({ connectionString: inject('postgres') });
    await client.connect();
    try {
      for (const statement of script.replaceAll('matters', name).replace(":'password'", "'test'").split('\n'))
        await client.query(statement);
      const { rows } = await client.query(
        `SELECT rolsuper, rolbypassrls, rolcanlogin, datname FROM pg_roles JOIN pg_database ON datdba = pg_roles.oid
         WHERE rolname = $1`,
        [name],
      );
      expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: true, datname: name }]);
    } finally {
      await client.query(`DROP DATABASE IF EXISTS ${name}`);
      await client.query(`DROP ROLE IF EXISTS ${name}`);
      await client.end();
    }
  });
});
