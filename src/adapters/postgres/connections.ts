import pg from 'pg';
import { StoreError } from '../../ports/store-error.js';
import { isPassing, toStoreError } from './store-errors.js';

/** A statement; one with a name is prepared once on each connection. */
interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Runs statements on one connection. */
export type Run = <Row extends object>(statement: Statement) => Promise<readonly Row[]>;

interface ConnectionOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
  readonly applicationName: string;
  /** Whether the database refuses every change. */
  readonly isReadOnly: boolean;
}

const CONNECT_TIMEOUT_MS = 3000;
/** How much longer than the server's timeout the client waits: a server that is cut off never answers. */
const GRACE_MS = 1000;

/** Makes a new connection read-only; the pool waits for this before anyone gets it. */
function refuseChanges(client: pg.PoolClient, done: (error?: Error) => void): void {
  client.query('SET default_transaction_read_only = on').then(() => {
    done();
  }, done);
}

/**
 * The connections to the database. Each is set to a tenant, and row-level security lets it see only that tenant's rows.
 * That is a session setting, changed when the connection last served another tenant.
 */
export class Connections {
  readonly #pool: pg.Pool;
  readonly #tenants = new WeakMap<pg.PoolClient, string>();
  readonly #known = new Set<string>();
  readonly #isReadOnly: boolean;
  #isClosed = false;

  constructor({ url, poolSize, statementTimeoutMs, applicationName, isReadOnly }: ConnectionOptions) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: poolSize,
      application_name: applicationName,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: 30_000,
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + GRACE_MS,
      keepAlive: true,
      ...(isReadOnly ? { verify: refuseChanges } : {}),
    });
    this.#isReadOnly = isReadOnly;
    // The pool drops an idle connection that breaks; the next caller gets a new one.
    this.#pool.on('error', () => undefined);
  }

  /** Runs one statement as a tenant. */
  query<Row extends object>(tenant: string, statement: Statement): Promise<readonly Row[]> {
    return this.with(tenant, (run) => run<Row>(statement));
  }

  /** Runs statements as a tenant in one transaction, which is rolled back when `work` throws. */
  transaction<Result>(tenant: string, work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.with(tenant, async (run) => {
      await run({ text: 'BEGIN' });
      try {
        const result = await work(run);
        await run({ text: 'COMMIT' });
        return result;
      } catch (error) {
        await run({ text: 'ROLLBACK' }).catch(() => undefined);
        throw error;
      }
    });
  }

  /** Runs statements as a tenant on one connection, which is dropped if it was lost. */
  async with<Result>(tenant: string, work: (run: Run) => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw new StoreError('unusable', 'The store has been closed.');
    const client = await this.#pool.connect();
    let isBroken = false;
    const ignored = (): void => {
      isBroken = true;
    };
    client.on('error', ignored);
    try {
      const run: Run = async <Row extends object>({ name, text, values = [] }: Statement) => {
        const { rows } = await client.query<Row>({
          ...(name === undefined ? {} : { name }),
          text,
          values: [...values],
        });
        return rows;
      };
      if (this.#tenants.get(client) !== tenant) {
        this.#tenants.delete(client);
        await run({ text: "SELECT set_config('matters.tenant', $1, false)", values: [tenant] });
        this.#tenants.set(client, tenant);
        await this.#remember(run, tenant);
      }
      return await work(run);
    } catch (error) {
      isBroken ||= isPassing(error);
      throw error;
    } finally {
      client.off('error', ignored);
      client.release(isBroken);
    }
  }

  /**
   * Takes an advisory lock on a connection of its own; the lock ends with that connection. Returns a function that
   * releases it, or null when another instance has it.
   */
  async tryLock(lock: number): Promise<(() => Promise<void>) | null> {
    const client = await this.#pool.connect();
    const ignored = (): void => undefined;
    client.on('error', ignored);
    const end = (isBroken: boolean): void => {
      client.off('error', ignored);
      client.release(isBroken);
    };
    const letGo = (): Promise<void> =>
      client.query('SELECT pg_advisory_unlock($1)', [lock]).then(
        () => {
          end(false);
        },
        () => {
          // Dropping the connection releases the lock too.
          end(true);
        },
      );
    try {
      const { rows } = await client.query<{ ours: boolean }>('SELECT pg_try_advisory_lock($1) AS ours', [lock]);
      if (rows[0]?.ours === true) return letGo;
      end(false);
      return null;
    } catch (error) {
      end(true);
      throw error;
    }
  }

  /** Records a tenant in the database, once a process. */
  async #remember(run: Run, tenant: string): Promise<void> {
    if (this.#known.has(tenant) || this.#isReadOnly) return;
    await run({ text: 'INSERT INTO tenants (tenant_id) VALUES ($1) ON CONFLICT DO NOTHING', values: [tenant] });
    this.#known.add(tenant);
  }

  /** Runs a statement that belongs to no tenant, in the form that node-postgres itself takes. */
  async queryPlain(config: string | pg.QueryConfig, values?: unknown[]): Promise<pg.QueryResult> {
    return values === undefined ? this.#pool.query(config) : this.#pool.query(config, values);
  }

  /** Resolves when the database answers; rejects with a StoreError otherwise. */
  async check(): Promise<void> {
    try {
      await this.#pool.query('SELECT 1');
    } catch (error) {
      throw toStoreError(error);
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#pool.end();
  }
}
