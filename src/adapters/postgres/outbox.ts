import type { Instant } from '../../core/calendar/day.js';
import { addresseeOf, isPending, type OutboxItem } from '../../core/nudges/outbox-item.js';
import { StoreError } from '../../ports/store-error.js';
import type { Look, OutboxCounts, OutboxQuery, ToLookAt } from '../../ports/store.js';
import { outboxItemSchema } from '../../records/outbox-schema.js';
import type { Connections } from './connections.js';
import type { Patience } from './patience.js';

/** Puts items whose key is not there yet, and notes when groups are next to be looked at that have not changed since. */
export const KEEP_LOOK = `
  WITH put AS (
    INSERT INTO outbox (tenant_id, key, version, person_id, group_id, state, attempts, due_at, recent_at, not_before, body)
    SELECT $1, i.key, 1, i.person_id, i.group_id, i.state, i.attempts, i.due_at, i.recent_at, i.not_before, i.body
    FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::timestamptz[], $8::timestamptz[],
      $9::timestamptz[], $10::json[])
      WITH ORDINALITY AS i(key, person_id, group_id, state, attempts, due_at, recent_at, not_before, body, at)
    ORDER BY i.at ON CONFLICT DO NOTHING RETURNING key
  ), dropped AS (
    UPDATE outbox SET state = 'dropped', version = version + 1, recent_at = due_at
    WHERE tenant_id = $1 AND key = ANY($14) AND state = 'planned'
  ), looked AS (
    UPDATE groups g SET look_at = l.next
    FROM unnest($11::text[], $12::bigint[], $13::timestamptz[]) AS l(id, version, next)
    WHERE g.tenant_id = $1 AND g.id = l.id AND g.version = l.version
  )
  SELECT key FROM put`;

export const GROUPS_TO_LOOK_AT = `
  SELECT id, version::text AS mark FROM groups WHERE tenant_id = $1 AND look_at <= $2 ORDER BY look_at LIMIT 5000`;

export const NEXT_LOOK = `
  SELECT least(
    (SELECT min(look_at) FROM groups WHERE tenant_id = $1 AND look_at > $2 AND look_at < 'infinity'),
    (SELECT min(not_before) FROM outbox WHERE tenant_id = $1 AND state = 'planned' AND not_before > $2)) AS next`;

/** A sender's lease is of the database's time, which all instances share, and not of the time that may be pretended. */
const MAY_BE_TRIED = `(state = 'planned' AND (not_before IS NULL OR not_before <= $2)
    OR state = 'sending' AND claimed_until <= clock_timestamp())`;

export const WAITING_ITEMS = `
  SELECT body, state, attempts FROM outbox WHERE tenant_id = $1 AND state IN ('planned', 'sending') AND ${MAY_BE_TRIED}
  ORDER BY due_at, seq LIMIT 5000`;

export const OUTBOX_OF_PEOPLE = `
  SELECT body, state, attempts FROM outbox WHERE tenant_id = $1 AND person_id = ANY($2) AND recent_at >= $3`;
export const OUTBOX_OF_GROUPS = `
  SELECT body, state, attempts FROM outbox WHERE tenant_id = $1 AND group_id = ANY($2) AND recent_at >= $3`;

/** Both halves have an index of their own, so that neither reads what was sent. */
const COUNT = `
  SELECT state, count(*)::int AS count FROM outbox WHERE tenant_id = $1 AND state IN ('planned', 'sending') GROUP BY state
  UNION ALL SELECT 'parked', count(*)::int FROM outbox WHERE tenant_id = $1 AND state = 'parked'`;

const CLAIM = `
  UPDATE outbox SET state = 'sending', attempts = attempts + 1, version = version + 1,
    claimed_until = clock_timestamp() + make_interval(secs => $4)
  WHERE tenant_id = $1 AND key = $3 AND state IN ('planned', 'sending') AND ${MAY_BE_TRIED}
  RETURNING body, state, attempts`;
/** Every claim counts as a try, so that their number tells one from the next. */
const RENEW = `
  UPDATE outbox SET claimed_until = clock_timestamp() + make_interval(secs => $4)
  WHERE tenant_id = $1 AND key = $2 AND attempts = $3 AND state = 'sending'`;
const RELEASE = `
  UPDATE outbox SET state = 'planned', attempts = attempts - 1, version = version + 1, claimed_until = NULL
  WHERE tenant_id = $1 AND key = $2 AND state = 'sending'`;

/** Keys are remembered for 400 days, counted from the newest item so that a pretended time counts as it should. */
const OUTDATED = `
  SELECT due_at - interval '400 days' AS before FROM outbox WHERE tenant_id = $1 ORDER BY due_at DESC LIMIT 1`;
const REMOVE_OUTDATED = `DELETE FROM outbox WHERE tenant_id = $1 AND state NOT IN ('planned', 'sending') AND due_at < $2`;

const MOST_TRIES = 50;

/** State and tries have columns of their own, which are what holds. */
interface Row {
  readonly body: object;
  readonly state: string;
  readonly attempts: number;
}

/** Of items to be sent it is for ever: they are asked for however old they are. */
const recentAt = (item: OutboxItem): string =>
  isPending(item) ? 'infinity' : item.sentAt !== null && item.sentAt > item.dueAt ? item.sentAt : item.dueAt;

// An item of the first release says nothing of `until`, which a state beside it must not hide.
const itemOf = ({ body, state, attempts }: Row): OutboxItem => ({
  ...outboxItemSchema.parse(body),
  state: state as OutboxItem['state'],
  attempts,
});

const personOf = ({ subject }: OutboxItem): string | null => ('person' in subject ? subject.person : null);
const groupOf = (item: OutboxItem): string | null => (personOf(item) === null ? addresseeOf(item) : null);

/** The outbox verbs of a tenant's store. */
export class Outbox {
  readonly #connections: Connections;
  readonly #tenant: string;
  readonly #patience: Patience;

  constructor(connections: Connections, tenant: string, patience: Patience) {
    this.#connections = connections;
    this.#tenant = tenant;
    this.#patience = patience;
  }

  async keepLook({ items, over, looked }: Look): Promise<readonly OutboxItem[]> {
    const first = [...new Map([...items].reverse().map((item) => [item.key, item])).values()].reverse();
    const values = [
      first.map(({ key }) => key),
      first.map(personOf),
      first.map(groupOf),
      first.map(({ state }) => state),
      first.map(({ attempts }) => attempts),
      first.map(({ dueAt }) => dueAt),
      first.map(recentAt),
      first.map(({ notBefore }) => notBefore),
      first.map((item) => JSON.stringify(item)),
      looked.map(({ id }) => id),
      looked.map(({ mark }) => mark),
      looked.map(({ next }) => next ?? 'infinity'),
      over,
    ];
    const put = new Set((await this.#query<{ key: string }>('keep-look', KEEP_LOOK, values)).map(({ key }) => key));
    if (put.size > 0) await this.#removeOutdated();
    return first.filter(({ key }) => put.has(key));
  }

  async #removeOutdated(): Promise<void> {
    const [row] = await this.#query<{ before: Date }>('outdated', OUTDATED, []);
    if (row !== undefined) await this.#query('remove-outdated', REMOVE_OUTDATED, [row.before]);
  }

  toLookAt(now: Instant): Promise<readonly ToLookAt[]> {
    return this.#query<ToLookAt>('groups-to-look-at', GROUPS_TO_LOOK_AT, [now]);
  }

  async nextLook(now: Instant): Promise<Instant | null> {
    const [row] = await this.#query<{ next: Date | null }>('next-look', NEXT_LOOK, [now]);
    return row?.next?.toISOString() ?? null;
  }

  async list(): Promise<readonly OutboxItem[]> {
    const text = 'SELECT body, state, attempts FROM outbox WHERE tenant_id = $1 ORDER BY due_at, seq';
    return (await this.#query<Row>('list-outbox', text, [])).map(itemOf);
  }

  async ofQuery({ people, groups, since }: OutboxQuery): Promise<readonly OutboxItem[]> {
    const [toPeople, aboutGroups] = await Promise.all([
      people.length === 0 ? [] : this.#query<Row>('outbox-of-people', OUTBOX_OF_PEOPLE, [people, since]),
      groups.length === 0 ? [] : this.#query<Row>('outbox-of-groups', OUTBOX_OF_GROUPS, [groups, since]),
    ]);
    return [...toPeople, ...aboutGroups].map(itemOf);
  }

  async count(): Promise<OutboxCounts> {
    const rows = await this.#query<{ state: keyof OutboxCounts; count: number }>('count-outbox', COUNT, []);
    return { planned: 0, sending: 0, parked: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  async waiting(now: Instant): Promise<readonly OutboxItem[]> {
    return (await this.#query<Row>('waiting-items', WAITING_ITEMS, [now])).map(itemOf);
  }

  async claim(key: string, now: Instant, seconds: number): Promise<OutboxItem | null> {
    const [row] = await this.#query<Row>('claim-item', CLAIM, [now, key, seconds]);
    return row === undefined ? null : itemOf(row);
  }

  async renew(key: string, attempts: number, seconds: number): Promise<void> {
    await this.#query('renew-claim', RENEW, [key, attempts, seconds]);
  }

  async release(key: string): Promise<void> {
    await this.#query('release-item', RELEASE, [key]);
  }

  async change(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void> {
    const find = 'SELECT body, state, attempts, version::text AS version FROM outbox WHERE tenant_id = $1 AND key = $2';
    const write = `UPDATE outbox SET version = version + 1, claimed_until = NULL, state = $4, recent_at = $5,
      not_before = $6, body = $7, attempts = $8 WHERE tenant_id = $1 AND key = $2 AND version = $3 RETURNING key`;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const [row] = await this.#query<Row & { readonly version: string }>('find-item', find, [key]);
      if (row === undefined) return;
      const before = itemOf(row);
      // Its key and its day say where it belongs, so they stay.
      const after = { ...change(before), key, dueAt: before.dueAt };
      const values = [
        key,
        row.version,
        after.state,
        recentAt(after),
        after.notBefore,
        JSON.stringify(after),
        after.attempts,
      ];
      if ((await this.#query('change-item', write, values)).length > 0) return;
    }
    // Said rather than passed over: an item whose sending is not recorded would be sent again.
    throw new StoreError('unavailable', 'Others were first too often.');
  }

  #query<Found extends object>(name: string, text: string, values: readonly unknown[]): Promise<readonly Found[]> {
    const statement = { name, text, values: [this.#tenant, ...values] };
    return this.#patience.run(() => this.#connections.query<Found>(this.#tenant, statement));
  }
}
