import { StoreError } from '../../ports/store-error.js';
import type { Change } from '../../ports/store.js';
import type { Connections, Run } from './connections.js';
import type { TransientRetries } from './transient-retries.js';

/** A table of records that are read and written whole. */
export interface SingleKind<Kept> {
  readonly table: 'people' | 'reviews' | 'conversations' | 'disposals';
  /** The columns of its key and of the record itself. */
  readonly key: 'id' | 'key';
  readonly body: 'body' | 'reference';
  /** Further columns, for finding records. */
  readonly columns: readonly string[];
  columnsOf(record: Kept): readonly unknown[];
  /** Checks a stored record; throws when it is damaged. */
  check(raw: unknown): Kept;
  /** What else a change does in its transaction. */
  readonly after?: (run: Run, tenant: string, before: Kept | null, after: Kept | null) => Promise<void>;
}

interface Row {
  readonly key: string;
  readonly version: string;
  readonly body: unknown;
}

const MOST_TRIES = 50;

/** The records of one kind and tenant. */
export class SingleRecords<Kept> {
  readonly #kind: SingleKind<Kept>;
  readonly #connections: Connections;
  readonly #tenant: string;
  readonly #retries: TransientRetries;
  /** The last change of each record: this process runs a record's changes in the order they were asked for. */
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(kind: SingleKind<Kept>, connections: Connections, tenant: string, retries: TransientRetries) {
    this.#kind = kind;
    this.#connections = connections;
    this.#tenant = tenant;
    this.#retries = retries;
  }

  async find(keys: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
    const { table, key, body } = this.#kind;
    const rows = await this.#query<Row>(
      `find-${table}`,
      `SELECT ${key} AS key, ${body} AS body FROM ${table} WHERE tenant_id = $1 AND ${key} = ANY($2)`,
      [keys],
    );
    return new Map(rows.map((row) => [row.key, this.#read(row)]));
  }

  async list(): Promise<readonly (readonly [key: string, record: Kept])[]> {
    const { table, key, body } = this.#kind;
    const text = `SELECT ${key} AS key, ${body} AS body FROM ${table} WHERE tenant_id = $1 ORDER BY ${key}`;
    return (await this.#query<Row>(`list-${table}`, text, [])).map((row) => [row.key, this.#read(row)] as const);
  }

  change<Result>(key: string, change: (record: Kept | null) => Change<Kept | null, Result>): Promise<Result> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const own = before.catch(() => undefined).then(() => this.#retries.run(() => this.#change(key, change)));
    this.#last.set(key, own);
    const forget = (): void => {
      if (this.#last.get(key) === own) this.#last.delete(key);
    };
    own.then(forget, forget);
    return own;
  }

  /** Resolves when the changes under way have ended. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.#last.values()]);
  }

  async #change<Result>(key: string, change: (record: Kept | null) => Change<Kept | null, Result>): Promise<Result> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const done = await this.#connections.with(this.#tenant, async (run) => {
        const row = await this.#current(run, key);
        const before = row === null ? null : this.#read(row);
        const { record, result } = change(before);
        if (record === before || (await this.#write(run, key, row, before, record))) return { result };
        return null;
      });
      if (done !== null) return done.result;
    }
    throw new StoreError('unavailable', 'Others were first too often.');
  }

  async #current(run: Run, key: string): Promise<Row | null> {
    const { table, key: column, body } = this.#kind;
    const text = `SELECT ${column} AS key, version::text AS version, ${body} AS body
      FROM ${table} WHERE tenant_id = $1 AND ${column} = $2`;
    return (await run<Row>({ name: `current-${table}`, text, values: [this.#tenant, key] }))[0] ?? null;
  }

  /** Writes a record if it is still at the version read; returns whether it was. */
  async #write(run: Run, key: string, row: Row | null, before: Kept | null, after: Kept | null): Promise<boolean> {
    const write = async (): Promise<boolean> => {
      const isWritten = (await run(this.#statement(key, row, after))).length > 0;
      if (isWritten) await this.#kind.after?.(run, this.#tenant, before, after);
      return isWritten;
    };
    if (this.#kind.after === undefined) return write();
    await run({ text: 'BEGIN' });
    try {
      const isWritten = await write();
      await run({ text: 'COMMIT' });
      return isWritten;
    } catch (error) {
      await run({ text: 'ROLLBACK' }).catch(() => undefined);
      throw error;
    }
  }

  #statement(key: string, row: Row | null, after: Kept | null): { text: string; values: readonly unknown[] } {
    const { table, key: column, body, columns } = this.#kind;
    const whose = `tenant_id = $1 AND ${column} = $2`;
    if (after === null) {
      const text = `DELETE FROM ${table} WHERE ${whose} AND version = $3 RETURNING version`;
      return { text, values: [this.#tenant, key, row?.version ?? 0] };
    }
    const values = [this.#tenant, key, JSON.stringify(after), ...this.#kind.columnsOf(after)];
    if (row === null) {
      const places = columns.map((_, at) => `, $${at + 4}`).join('');
      const names = columns.map((name) => `, ${name}`).join('');
      const text = `INSERT INTO ${table} (tenant_id, ${column}, version, ${body}${names})
        VALUES ($1, $2, 1, $3${places}) ON CONFLICT DO NOTHING RETURNING version`;
      return { text, values };
    }
    const sets = columns.map((name, at) => `, ${name} = $${at + 4}`).join('');
    const text = `UPDATE ${table} SET version = version + 1, ${body} = $3${sets}
      WHERE ${whose} AND version = $${columns.length + 4} RETURNING version`;
    return { text, values: [...values, row.version] };
  }

  #read(row: Row): Kept {
    try {
      return this.#kind.check(row.body);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `${this.#kind.table} ${row.key} cannot be read and was left as it is: ${reason}`;
      throw new StoreError('unreadable', message, { cause });
    }
  }

  #query<Found extends object>(name: string, text: string, values: readonly unknown[]): Promise<readonly Found[]> {
    const statement = { name, text, values: [this.#tenant, ...values] };
    return this.#retries.run(() => this.#connections.query<Found>(this.#tenant, statement));
  }
}
