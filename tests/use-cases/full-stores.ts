import type { Conversation } from '../../src/records/record-schemas.js';
import type { Group } from '../../src/core/groups/group.js';
import type { Person } from '../../src/core/groups/person.js';
import type { OutboxItem } from '../../src/core/nudges/outbox-item.js';
import type { Disposal } from '../../src/core/privacy/disposal.js';
import type { Review } from '../../src/core/reviews/review.js';
import type { Stores } from '../../src/ports/stores.js';
import { asking } from '../core/requests/sample-requests.js';
import { REVIEW } from '../contracts/store-reviews.js';
import { sampleItem, samplePerson } from '../contracts/store-samples.js';
import { member, person as lead, sampleAction, sampleGroup } from '../core/sample-group.js';

/** Records of several tenants, as they are put into stores and found there. */
export interface Records {
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  readonly reviews: readonly Review[];
  readonly items: readonly (readonly [tenant: string, item: OutboxItem])[];
  readonly conversations: readonly (readonly [tenant: string, conversation: Conversation])[];
  readonly disposals?: readonly Disposal[];
}

const AT = '2022-07-20T09:00:00.000Z';
const BY = { id: 'lee', name: 'Lee' };
const digestTo = (person: string, group: string): OutboxItem['subject'] => ({
  kind: 'digest',
  person,
  day: '2022-09-13',
  slots: [{ key: `${group}/ISCG-1/2022-09-15/7-before/${person}`, group, reference: 'ISCG-1', lead: person, at: AT }],
});

/** Two tenants with something of every kind: three groups, four actions, two people, one review, four items, three chats. */
export const SAMPLE: Records = {
  groups: [
    sampleGroup({
      id: 'g1',
      nextNumber: 3,
      handled: ['activity-1'],
      members: [member('lee', 'chair'), { ...member('mair'), givenName: 'Mair', aadObjectId: 'aad-mair' }],
      actions: [
        sampleAction({
          reference: 'ISCG-1',
          task: 'Cwblhau’r adroddiad 📋 "heddiw"\nline',
          status: 'done',
          closedAt: AT,
          notes: [{ at: AT, by: BY, text: 'draft with legal' }],
          history: [{ at: AT, by: BY, change: 'done', reason: 'sent to all' }],
        }),
        { ...asking(), reference: 'ISCG-2' },
      ],
    }),
    sampleGroup({ id: 'g2', prefix: 'EAG', terms: [{ name: 'Summer', from: '2022-04-25', to: '2022-07-22' }] }),
    sampleGroup({
      id: 'g3',
      tenant: 't2',
      members: [member('owen', 'chair')],
      actions: ['ISCG-2', 'ISCG-1'].map((reference) => sampleAction({ reference, leads: [lead('owen')] })),
    }),
  ],
  people: [
    samplePerson({ name: 'Siân', conversation: 'c2' }),
    samplePerson({ id: 'owen', tenant: 't2', language: 'cy' }),
  ],
  reviews: [{ ...REVIEW, id: 'g1/1', group: 'g1' }],
  items: [
    ['t1', sampleItem('waiting', { notBefore: AT, attempts: 2 })],
    ['t1', sampleItem('sent', { subject: digestTo('lee', 'g1'), state: 'sent', sentAt: AT, attempts: 1 })],
    ['t2', sampleItem('parked', { subject: digestTo('nobody yet', 'g3'), state: 'parked', reason: 'blocked' })],
    ['t2', sampleItem('summary', { subject: { kind: 'summary', group: 'g3', meetingDay: '2022-09-15' } })],
  ],
  conversations: [
    ['t2', { key: 'c1', reference: { tenant: 't2', bot: { id: '28:bot' }, list: [1, null] } }],
    // Of these two only the person and the group whose they are tell the tenant.
    ['t1', { key: 'c2', reference: { note: 'the chat of Lee' } }],
    ['t2', { key: 'g3', reference: 'the chat of g3' }],
  ],
  disposals: [
    {
      id: '2022-07-20/retention/g1',
      tenant: 't1',
      at: AT,
      by: 'retention',
      kind: 'retention',
      group: 'g1',
      references: ['ISCG-7'],
      counts: { actions: 1 },
    },
  ],
};

/** Puts records into stores; in one that serves all tenants the tenant makes no difference. */
export async function fill(stores: Stores, records: Records = SAMPLE): Promise<void> {
  for (const group of records.groups)
    await stores.of(group.tenant).changeGroup(group.id, () => ({ record: group, result: null }));
  for (const person of records.people)
    await stores.of(person.tenant).changePerson(person.id, () => ({ record: person, result: null }));
  for (const review of records.reviews)
    await stores.of(review.tenant).changeReview(review.id, () => ({ record: review, result: null }));
  for (const [tenant, item] of records.items) await stores.of(tenant).enqueue([item]);
  for (const [tenant, { key, reference }] of records.conversations)
    await stores.of(tenant).saveConversation(key, reference);
  for (const entry of records.disposals ?? [])
    await stores.of(entry.tenant).changeDisposal(entry.id, () => ({ record: entry, result: null }));
}

/** What a tenant's store holds, kind by kind, each in the order of its keys. */
export async function contentOf(stores: Stores, tenant: string): Promise<object> {
  const store = stores.of(tenant);
  const sorted = <Kept>(kept: readonly Kept[], keyOf: (each: Kept) => string): readonly Kept[] =>
    [...kept].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return {
    groups: sorted(await store.listGroups(), ({ id }) => id),
    people: sorted(await store.listPeople(), ({ id }) => id),
    reviews: sorted(await store.listReviews(), ({ id }) => id),
    items: sorted(await store.listOutbox(), ({ key }) => key),
    conversations: sorted(await store.listConversations(), ({ key }) => key),
    disposals: sorted(await store.listDisposals(), ({ id }) => id),
  };
}
