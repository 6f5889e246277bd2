import type { Group } from '../model/group.js';
import type { Person } from '../model/person.js';
import { isOutdated, keptSince, laterDue } from '../model/outdated-items.js';
import type { OutboxItem } from '../model/outbox-item.js';
import type { Disposal } from '../model/disposal.js';
import { outdatedReviews } from '../model/outdated-reviews.js';
import type { Review } from '../model/review.js';
import type { Store } from '../ports/store.js';
import type { Stores } from '../ports/stores.js';
import { RecordOwners } from './record-owners.js';

/** A kept record with its tenant; outbox items come many at a time. */
export type ExportedRecord =
  | { readonly kind: 'group'; readonly tenant: string; readonly group: Group }
  | { readonly kind: 'person'; readonly tenant: string; readonly person: Person }
  | { readonly kind: 'review'; readonly tenant: string; readonly review: Review }
  | { readonly kind: 'disposal'; readonly tenant: string; readonly disposal: Disposal }
  | { readonly kind: 'conversation'; readonly tenant: string; readonly key: string; readonly reference: unknown }
  | { readonly kind: 'items'; readonly tenant: string; readonly items: readonly OutboxItem[] };

/** A record that the bot no longer needs: no person or group that it is about is kept. */
export interface SkippedRecord {
  readonly kind: 'skipped';
}

/** Items put into an outbox in one step. */
const AT_ONCE = 500;

/**
 * Everything the bot needs, one group at a time. Leaves out what may go at any moment: outdated reviews and items,
 * conversations that the bot has left, and records about no person or group that is kept.
 */
export async function* exportedRecords(stores: Stores): AsyncGenerator<ExportedRecord | SkippedRecord> {
  const all = await stores.all();
  let newest = '';
  for (const store of all) newest = (await store.listOutbox()).reduce(laterDue, newest);
  for (const store of all) yield* recordsOf(store, keptSince(newest));
}

async function* recordsOf(store: Store, since: string): AsyncGenerator<ExportedRecord | SkippedRecord> {
  const owners = new RecordOwners();
  for (const id of await store.groupIds()) {
    const group = await store.findGroup(id, 'all');
    if (group === null) continue;
    owners.addGroup(group);
    yield { kind: 'group', tenant: group.tenant, group };
  }
  for (const person of await store.listPeople()) {
    owners.addPerson(person);
    yield { kind: 'person', tenant: person.tenant, person };
  }
  for (const disposal of await store.listDisposals()) yield { kind: 'disposal', tenant: disposal.tenant, disposal };
  yield* currentReviews(await store.listReviews());
  yield* currentConversations(await store.listConversations(), owners);
  yield* currentItems(
    (await store.listOutbox()).filter((item) => !isOutdated(item, since)),
    owners,
  );
}

function* currentReviews(reviews: readonly Review[]): Generator<ExportedRecord> {
  const outdated = new Set(outdatedReviews(new Map(reviews.map((review) => [review.id, review]))));
  for (const review of reviews) {
    if (!outdated.has(review.id)) yield { kind: 'review', tenant: review.tenant, review };
  }
}

function* currentConversations(
  conversations: Awaited<ReturnType<Store['listConversations']>>,
  owners: RecordOwners,
): Generator<ExportedRecord | SkippedRecord> {
  for (const { key, reference } of conversations) {
    const tenant = reference === null ? null : owners.ofConversation(key, reference);
    if (tenant !== null) yield { kind: 'conversation', tenant, key, reference };
    else if (reference !== null) yield { kind: 'skipped' };
  }
}

function* currentItems(items: readonly OutboxItem[], owners: RecordOwners): Generator<ExportedRecord | SkippedRecord> {
  const byTenant = new Map<string, OutboxItem[]>();
  for (const item of items) {
    const tenant = owners.ofItem(item);
    if (tenant === null) yield { kind: 'skipped' };
    else if (byTenant.get(tenant)?.push(item) === undefined) byTenant.set(tenant, [item]);
  }
  for (const [tenant, own] of byTenant) {
    for (let from = 0; from < own.length; from += AT_ONCE)
      yield { kind: 'items', tenant, items: own.slice(from, from + AT_ONCE) };
  }
}
