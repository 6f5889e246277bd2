import type pg from 'pg';
import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import type { Store } from '../../ports/store.js';
import type { Stores } from '../../ports/stores.js';
import { Connections, type Run } from './connections.js';
import { migrateSchema, refuseNewer } from './migrate-schema.js';
import { TransientRetries } from './transient-retries.js';
import { PostgresStore } from './postgres-store.js';
import { toStoreError } from './store-errors.js';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`; the user owns the database and is no superuser. */
  readonly url: string;
  /** The most connections at once. */
  readonly poolSize?: number;
  /** Milliseconds that a statement may take. */
  readonly statementTimeoutMs?: number;
  /** The name of the connections on the server. */
  readonly applicationName?: string;
  readonly log?: Pick<Log, 'warn'>;
  /** Whether to bring the schema up to date; if not, an out-of-date one is refused. */
  readonly migrate?: boolean;
  /** Whether the database refuses every change. */
  readonly isReadOnly?: boolean;
  /** Milliseconds to wait for a lost connection before refusing a change. */
  readonly maxWaitMs?: number;
}

/** The stores over PostgreSQL, and its connections for anything else that all instances share. */
export interface PostgresStores extends Stores {
  query(config: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult>;
  /** Runs one statement as a tenant. */
  queryAs<Row extends object>(tenant: string, statement: Parameters<Run>[0]): Promise<readonly Row[]>;
  /** Runs statements as a tenant in one transaction, which is rolled back when `work` throws. */
  transaction<Result>(tenant: string, work: (run: Run) => Promise<Result>): Promise<Result>;
  /**
   * Runs `plan` unless another instance is planning right now. Rejects with a `StoreError`, or with what `plan` throws.
   */
  planAlone(plan: () => Promise<void>): Promise<void>;
}

/** Any number that nobody else uses for an advisory lock: Kysely uses another. */
const PLANNING_LOCK = 1_380_013_139;

const MAX_WAIT_MS = 4000;

/**
 * Opens the database. Rejects with a StoreError: `unavailable` when it cannot be reached, `unusable` when its schema is
 * newer than the code, or older and not to be migrated.
 */
export async function openStores(options: PostgresOptions): Promise<PostgresStores> {
  const { url, poolSize = 10, statementTimeoutMs = 5000, applicationName = 'matters-arising', log } = options;
  const { isReadOnly = false } = options;
  const connections = new Connections({ url, poolSize, statementTimeoutMs, applicationName, isReadOnly });
  try {
    if (options.migrate !== false) await migrateSchema(url);
    else if (await refuseNewer({ query: connections.queryPlain.bind(connections) as pg.Pool['query'] }))
      throw new StoreError('unusable', 'DATABASE_URL: the schema is out of date: run `npm run -s cli -- migrate`.');
    await warnOfSuperuser(connections, log);
  } catch (error) {
    await connections.close();
    throw toStoreError(error);
  }
  return new TenantStores(connections, new TransientRetries(options.maxWaitMs ?? MAX_WAIT_MS));
}

async function warnOfSuperuser(connections: Connections, log: PostgresOptions['log']): Promise<void> {
  const text = 'SELECT rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = current_user';
  const { rows } = await connections.queryPlain(text);
  if ((rows[0] as { readonly passes?: boolean } | undefined)?.passes !== true) return;
  log?.warn({}, 'DATABASE_URL names a superuser, for whom row-level security does not hold: use a role of its own.');
}

class TenantStores implements PostgresStores {
  readonly #connections: Connections;
  readonly #retries: TransientRetries;
  readonly #damaged = new Map<string, string>();
  readonly #stores = new Map<string, PostgresStore>();

  constructor(connections: Connections, retries: TransientRetries) {
    this.#connections = connections;
    this.#retries = retries;
  }

  of(tenant: string): Store {
    const known = this.#stores.get(tenant);
    if (known !== undefined) return known;
    const store = new PostgresStore(this.#connections, tenant, this.#retries, this.#damaged);
    this.#stores.set(tenant, store);
    return store;
  }

  async all(): Promise<readonly Store[]> {
    const text = 'SELECT tenant_id FROM tenants ORDER BY tenant_id';
    const { rows } = await this.#retries.run(() => this.#connections.queryPlain(text));
    return (rows as readonly { readonly tenant_id: string }[]).map((row) => this.of(row.tenant_id));
  }

  query = (config: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> =>
    this.#connections.queryPlain(config, values);

  queryAs = <Row extends object>(tenant: string, statement: Parameters<Run>[0]): Promise<readonly Row[]> =>
    this.#connections.query<Row>(tenant, statement);

  transaction = <Result>(tenant: string, work: (run: Run) => Promise<Result>): Promise<Result> =>
    this.#connections.transaction(tenant, work);

  async planAlone(plan: () => Promise<void>): Promise<void> {
    const letGo = await this.#retries.run(() => this.#connections.tryLock(PLANNING_LOCK));
    if (letGo === null) return;
    try {
      await plan();
    } finally {
      await letGo();
    }
  }

  damaged = (): Promise<readonly string[]> => Promise.resolve([...this.#damaged.keys()]);
  check = (): Promise<void> => this.#connections.check();

  async close(): Promise<void> {
    await Promise.all([...this.#stores.values()].map((store) => store.settle()));
    await this.#connections.close();
  }
}
