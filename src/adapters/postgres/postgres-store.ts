import { isDeepStrictEqual } from 'node:util';
import type { Group, GroupId } from '../../model/group.js';
import type { Person } from '../../model/person.js';
import type { PersonId } from '../../model/lead.js';
import type { Instant } from '../../model/calendar/day.js';
import { DEFAULT_RETENTION } from '../../model/retention.js';
import { groupForPlanning } from '../../model/group-for-planning.js';
import { StoreError } from '../../ports/store-error.js';
import type { Store } from '../../ports/store.js';
import type { Connections } from './connections.js';
import { type Home, HOMES, policiesOf } from './default-policies.js';
import { createGroupCache } from './group-cache.js';
import { GroupChanges } from './group-changes.js';
import { GroupCommits } from './group-commits.js';
import { Outbox } from './outbox.js';
import type { TransientRetries } from './transient-retries.js';
import { type ReadGroup, readGroups } from './read-groups.js';
import { tablesOfPlace } from './record-tables.js';
import { conversationKind, disposalKind, personKind, reviewKind } from './single-kinds.js';
import { SingleRecords } from './single-records.js';
import type { DefaultPolicy } from '../../model/default-policy.js';
import DataLoader from 'dataloader';
/** Groups read in one statement when all are asked for. */
const AT_ONCE = 50;

/** Reads in one statement what is asked for in one turn of the event loop. */
const batched = <Key, Found>(read: (keys: readonly Key[]) => Promise<readonly Found[]>): DataLoader<Key, Found> =>
  new DataLoader(read, { cache: false, maxBatchSize: AT_ONCE, batchScheduleFn: (run) => void setImmediate(run) });

/** Actions cached for planning runs; nearly all are open. */
const MOST_ACTIONS_TO_PLAN = 150_000;

const VERSIONS = 'SELECT id, version::text AS version FROM groups WHERE tenant_id = $1 AND id = ANY($2)';
const PAST_RETENTION = `
  SELECT g.id FROM groups g WHERE g.tenant_id = $1 AND g.head->'retention'->>'hold' IS NULL AND EXISTS (
    SELECT FROM actions a WHERE a.tenant_id = $1 AND a.group_id = g.id AND a.status <> 'open'
      AND left(a.body->>'closedAt', 4)::int <= $2 - coalesce((g.head->'retention'->>'years')::int, $3)) ORDER BY 1`;
const GROUPS_OF = 'SELECT group_id AS id FROM members WHERE tenant_id = $1 AND person_id = $2 ORDER BY 1';
/** The store of one tenant. */
export class PostgresStore implements Store {
  readonly tenant: string;
  readonly #connections: Connections;
  readonly #retries: TransientRetries;
  readonly #damaged: Map<string, string>;
  readonly #cache = createGroupCache();
  readonly #planned = createGroupCache(MOST_ACTIONS_TO_PLAN);
  readonly #changes: GroupChanges;
  readonly #outbox: Outbox;
  readonly #people: SingleRecords<Person>;
  readonly #reviews;
  readonly #conversations;
  readonly #disposals;
  readonly #groups: DataLoader<GroupId, ReadGroup>;
  readonly #versions: DataLoader<GroupId, number | null>;
  readonly #persons: DataLoader<PersonId, Person | null>;

  /** `damaged` collects what cannot be read. */
  constructor(connections: Connections, tenant: string, retries: TransientRetries, damaged: Map<string, string>) {
    this.tenant = tenant;
    this.#connections = connections;
    this.#retries = retries;
    this.#damaged = damaged;
    this.#changes = new GroupChanges(new GroupCommits(connections, tenant, this.#cache), this.#cache, retries);
    this.#outbox = new Outbox(connections, tenant, retries);
    this.#people = new SingleRecords(personKind, connections, tenant, retries);
    this.#reviews = new SingleRecords(reviewKind, connections, tenant, retries);
    this.#conversations = new SingleRecords(conversationKind, connections, tenant, retries);
    this.#disposals = new SingleRecords(disposalKind, connections, tenant, retries);
    this.#groups = batched((ids) => this.#readGroups(ids));
    this.#versions = batched(async (ids) => {
      const rows = await this.#query<{ id: string; version: string }>(VERSIONS, [ids]);
      const found = new Map(rows.map(({ id, version }) => [id, Number(version)]));
      return ids.map((id) => found.get(id) ?? null);
    });
    this.#persons = batched(async (ids) => {
      const found = await this.#people.find(ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  async #readGroups(ids: readonly GroupId[]): Promise<readonly ReadGroup[]> {
    const found = await this.#retries.run(() =>
      this.#connections.with(this.tenant, (run) => readGroups(run, this.tenant, ids, (id) => this.#cache.get(id))),
    );
    for (const [id, read] of found) {
      if (read instanceof StoreError) this.#damaged.set(`group ${id}`, read.message);
      // A change made during this read has cached a later version.
      else if (read !== null && (this.#cache.get(id)?.version ?? 0) < read.version) this.#cache.set(id, read);
    }
    return ids.map((id) => found.get(id) ?? null);
  }

  async findGroup(id: GroupId): Promise<Group | null> {
    const read = await this.#groups.load(id);
    if (read instanceof StoreError) throw read;
    return read?.group ?? null;
  }

  async findForPlanning(id: GroupId, now: Instant): Promise<Group | null> {
    const kept = this.#planned.get(id);
    const version = kept === undefined ? null : await this.#versions.load(id);
    if (kept?.version === version) return kept.group;
    const read = await this.#groups.load(id);
    if (read instanceof StoreError) throw read;
    if (read === null) return null;
    const group = groupForPlanning(read.group, now);
    this.#planned.set(id, { version: read.version, group });
    return group;
  }

  async #readable(ids: readonly GroupId[]): Promise<readonly Group[]> {
    const found = await this.#groups.loadMany(ids);
    return found.flatMap((read) => {
      if (read instanceof Error && !(read instanceof StoreError && read.code === 'unreadable')) throw read;
      return read === null || read instanceof Error ? [] : [read.group];
    });
  }

  async groupIds(): Promise<readonly GroupId[]> {
    const text = 'SELECT id FROM groups WHERE tenant_id = $1 ORDER BY id';
    return (await this.#query<{ id: string }>(text, [])).map(({ id }) => id);
  }

  async groupsPastRetention(now: Instant): Promise<readonly GroupId[]> {
    const values = [Number(now.slice(0, 4)), DEFAULT_RETENTION.years];
    return (await this.#query<{ id: string }>(PAST_RETENTION, values)).map(({ id }) => id);
  }

  listGroups: Store['listGroups'] = async () => this.#readable(await this.groupIds());

  async groupsOf(person: PersonId): Promise<readonly Group[]> {
    return this.#readable((await this.#query<{ id: string }>(GROUPS_OF, [person])).map(({ id }) => id));
  }

  async prefixesOfOthers({ id }: Pick<Group, 'id'>): Promise<ReadonlySet<string>> {
    const text = 'SELECT prefix FROM groups WHERE tenant_id = $1 AND id <> $2';
    return new Set((await this.#query<{ prefix: string }>(text, [id])).map(({ prefix }) => prefix));
  }

  peopleOf = (people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> =>
    people.length === 0 ? Promise.resolve(new Map()) : this.#people.find(people);

  async defaultPoliciesOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, DefaultPolicy>> {
    if (people.length === 0) return new Map();
    return policiesOf(await this.#query<Home>(HOMES, [people]));
  }

  placeOf = tablesOfPlace;
  changeGroup: Store['changeGroup'] = (id, change) => this.#changes.change(id, change);
  findPerson = (id: PersonId): Promise<Person | null> => this.#persons.load(id);
  listPeople: Store['listPeople'] = async () => (await this.#people.list()).map(([, person]) => person);
  changePerson: Store['changePerson'] = (id, change) => this.#people.change(id, change);
  findReview: Store['findReview'] = async (id) => (await this.#reviews.find([id])).get(id) ?? null;
  changeReview: Store['changeReview'] = (id, change) => this.#reviews.change(id, change);
  listReviews: Store['listReviews'] = async () => (await this.#reviews.list()).map(([, review]) => review);

  groupsToPlan: Store['groupsToPlan'] = (now) => this.#outbox.groupsToPlan(now);
  nextPlanning: Store['nextPlanning'] = (now) => this.#outbox.nextPlanning(now);
  savePlan: Store['savePlan'] = (run) => this.#outbox.savePlan(run);
  enqueue: Store['enqueue'] = (items) => this.#outbox.savePlan({ items, expired: [], groups: [] });
  listOutbox: Store['listOutbox'] = () => this.#outbox.list();
  outboxOf: Store['outboxOf'] = (query) => this.#outbox.ofQuery(query);
  countOutbox: Store['countOutbox'] = () => this.#outbox.count();
  claimWaiting: Store['claimWaiting'] = (claim) => this.#outbox.claimWaiting(claim);
  renewClaim: Store['renewClaim'] = (item, seconds) => this.#outbox.renew(item, seconds);
  releaseItem: Store['releaseItem'] = (item) => this.#outbox.release(item);
  changeOutbox: Store['changeOutbox'] = (key, change) => this.#outbox.change(key, change);

  async findConversation(key: string): Promise<unknown> {
    return (await this.#conversations.find([key])).get(key)?.reference ?? null;
  }

  async saveConversation(key: string, reference: unknown): Promise<void> {
    // A copy, so that what the caller changes later changes nothing here.
    const copy: unknown = JSON.parse(JSON.stringify(reference ?? null));
    await this.#conversations.change(key, (before) => {
      const isSame = before !== null && isDeepStrictEqual(before.reference, copy);
      return { record: isSame ? before : { reference: copy }, result: undefined };
    });
  }

  async removeConversation(key: string): Promise<void> {
    await this.#conversations.change(key, () => ({ record: null, result: undefined }));
  }

  rewriteOutbox: Store['rewriteOutbox'] = (rewrite) => this.#outbox.rewrite(rewrite);
  // Rows are changed in place; PostgreSQL itself clears what it keeps of old ones.
  removeEarlier = (): Promise<void> => Promise.resolve();
  changeDisposal: Store['changeDisposal'] = (id, change) => this.#disposals.change(id, change);
  listDisposals: Store['listDisposals'] = async () => (await this.#disposals.list()).map(([, entry]) => entry);

  listConversations: Store['listConversations'] = async () =>
    (await this.#conversations.list()).map(([key, { reference }]) => ({ key, reference }));

  /** Refuses further changes of groups, and resolves when everything under way has ended. */
  async settle(): Promise<void> {
    await this.#changes.close();
    const kinds = [this.#people, this.#reviews, this.#conversations, this.#disposals];
    await Promise.all(kinds.map((kind) => kind.settled()));
  }

  #query<Found extends object>(text: string, values: readonly unknown[]): Promise<readonly Found[]> {
    const statement = { text, values: [this.tenant, ...values] };
    return this.#retries.run(() => this.#connections.query<Found>(this.tenant, statement));
  }
}
