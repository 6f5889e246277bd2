import type { Instant } from '../../model/calendar/day.js';
import { addresseeOf, isPending, type OutboxItem, stoodInFor } from '../../model/outbox-item.js';
import { StoreError } from '../../ports/store-error.js';
import type { Claim, ClaimedTry, OutboxCounts, OutboxQuery, PlanningRun, GroupToPlan } from '../../ports/store.js';
import { parseOutboxItem } from '../../model/records-as-kept.js';
import type { Connections } from './connections.js';
import {
  CHANGE,
  CLAIM_WAITING,
  COUNT,
  FIND,
  GROUPS_TO_PLAN,
  SAVE_PLAN,
  NEXT_PLANNING,
  OUTBOX_OF_GROUPS,
  OUTBOX_OF_LEADS,
  OUTBOX_OF_PEOPLE,
  OUTDATED,
  RELEASE,
  REMOVE_ITEM,
  REMOVE_OUTDATED,
  RENEW,
  REWRITE,
} from './outbox-statements.js';
import type { TransientRetries } from './transient-retries.js';

const MOST_TRIES = 50;

/** State and attempts have columns of their own, which override the body. */
interface Row {
  readonly body: object;
  readonly state: string;
  readonly attempts: number;
}

/** Infinite for items to be sent: they are found however old they are. */
const recentAt = (item: OutboxItem): string =>
  isPending(item) ? 'infinity' : item.sentAt !== null && item.sentAt > item.dueAt ? item.sentAt : item.dueAt;

// The schema uses the stored state to fill in what a first-release item lacks, so the column's state comes after.
const itemOf = ({ body, state, attempts }: Row): OutboxItem => ({
  ...parseOutboxItem(body),
  state: state as OutboxItem['state'],
  attempts,
});

const personOf = ({ subject }: OutboxItem): string | null => subject.person ?? null;
const groupOf = (item: OutboxItem): string | null => (personOf(item) === null ? addresseeOf(item) : null);

/** The outbox verbs of a tenant's store. */
export class Outbox {
  readonly #connections: Connections;
  readonly #tenant: string;
  readonly #retries: TransientRetries;

  constructor(connections: Connections, tenant: string, retries: TransientRetries) {
    this.#connections = connections;
    this.#tenant = tenant;
    this.#retries = retries;
  }

  async savePlan({ items, expired, groups }: PlanningRun): Promise<readonly OutboxItem[]> {
    const first = [...new Map([...items].reverse().map((item) => [item.key, item])).values()].reverse();
    const stood = first.flatMap((item) => stoodInFor(item).map((lead) => ({ key: item.key, lead })));
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
      groups.map(({ id }) => id),
      groups.map(({ revision }) => revision),
      groups.map(({ next }) => next ?? 'infinity'),
      expired,
      stood.map(({ key }) => key),
      stood.map(({ lead }) => lead),
    ];
    const put = new Set((await this.#query<{ key: string }>('save-plan', SAVE_PLAN, values)).map(({ key }) => key));
    if (put.size > 0) await this.#removeOutdated();
    return first.filter(({ key }) => put.has(key));
  }

  async #removeOutdated(): Promise<void> {
    const [row] = await this.#query<{ before: Date }>('outdated', OUTDATED, []);
    if (row !== undefined) await this.#query('remove-outdated', REMOVE_OUTDATED, [row.before]);
  }

  groupsToPlan(now: Instant): Promise<readonly GroupToPlan[]> {
    return this.#query<GroupToPlan>('groups-to-plan', GROUPS_TO_PLAN, [now]);
  }

  async nextPlanning(now: Instant): Promise<Instant | null> {
    const [row] = await this.#query<{ next: Date | null }>('next-planning', NEXT_PLANNING, [now]);
    return row?.next?.toISOString() ?? null;
  }

  async list(): Promise<readonly OutboxItem[]> {
    const text = 'SELECT body, state, attempts FROM outbox WHERE tenant_id = $1 ORDER BY due_at, seq';
    return (await this.#query<Row>('list-outbox', text, [])).map(itemOf);
  }

  async ofQuery({ people, leads, groups, since }: OutboxQuery): Promise<readonly OutboxItem[]> {
    const find = (name: string, text: string, ids: readonly string[]): Promise<readonly Row[]> =>
      ids.length === 0 ? Promise.resolve([]) : this.#query<Row>(name, text, [ids, since]);
    const found = await Promise.all([
      find('outbox-of-people', OUTBOX_OF_PEOPLE, people),
      find('outbox-of-leads', OUTBOX_OF_LEADS, leads),
      find('outbox-of-groups', OUTBOX_OF_GROUPS, groups),
    ]);
    return [
      ...new Map(
        found
          .flat()
          .map(itemOf)
          .map((item) => [item.key, item]),
      ).values(),
    ];
  }

  async count(): Promise<OutboxCounts> {
    const rows = await this.#query<{ state: keyof OutboxCounts; count: number }>('count-outbox', COUNT, []);
    return { planned: 0, sending: 0, parked: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  async claimWaiting({ now, limit, seconds, except = new Set() }: Claim): Promise<readonly OutboxItem[]> {
    const values = [now, limit, seconds, [...except]];
    return (await this.#query<Row>('claim-waiting', CLAIM_WAITING, values)).map(itemOf);
  }

  async renew({ key, attempts }: ClaimedTry, seconds: number): Promise<void> {
    await this.#query('renew-claim', RENEW, [key, attempts, seconds]);
  }

  async release({ key, attempts }: ClaimedTry): Promise<void> {
    await this.#query('release-item', RELEASE, [key, attempts]);
  }

  async change(key: string, change: (item: OutboxItem) => OutboxItem): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const [row] = await this.#query<Row & { readonly version: string }>('find-item', FIND, [key]);
      if (row === undefined) return;
      const before = itemOf(row);
      // Its key and its day show where it belongs, so they stay.
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
      if ((await this.#query('change-item', CHANGE, values)).length > 0) return;
    }
    // Thrown rather than ignored: an item whose sending is not recorded would be sent again.
    throw new StoreError('unavailable', 'Others were first too often.');
  }

  async rewrite(rewrite: (item: OutboxItem) => OutboxItem | null): Promise<number> {
    let changed = 0;
    for (const { key } of await this.list()) changed += (await this.#rewriteOne(key, rewrite)) ? 1 : 0;
    return changed;
  }

  async #rewriteOne(key: string, rewrite: (item: OutboxItem) => OutboxItem | null): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const [row] = await this.#query<Row & { readonly version: string }>('find-item', FIND, [key]);
      if (row === undefined) return false;
      const before = itemOf(row);
      const after = rewrite(before);
      if (after === before) return false;
      if (after === null) {
        await this.#query('remove-item', REMOVE_ITEM, [key]);
        return true;
      }
      const kept = { ...after, key, dueAt: before.dueAt };
      const values = [key, row.version, JSON.stringify(kept), stoodInFor(kept)];
      if ((await this.#query('rewrite-item', REWRITE, values)).length > 0) return true;
    }
    throw new StoreError('unavailable', 'Others were first too often.');
  }

  #query<Found extends object>(name: string, text: string, values: readonly unknown[]): Promise<readonly Found[]> {
    const statement = { name, text, values: [this.#tenant, ...values] };
    return this.#retries.run(() => this.#connections.query<Found>(this.#tenant, statement));
  }
}
