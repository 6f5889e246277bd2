import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import type { Action } from '../../src/model/action.js';
import type { AgendaItem } from '../../src/model/agenda-item.js';
import type { Group } from '../../src/model/group.js';
import type { LastChange } from '../../src/model/last-change.js';
import type { LeadRequest } from '../../src/model/lead-request.js';
import type { Asker } from '../../src/ports/asker.js';
import type { Services } from '../../src/ports/services.js';
import { sampleItem, samplePerson } from '../contracts/store-samples.js';
import { RETURN } from './world-return.js';
import { member, onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { DRAFT, REVIEW } from './world-reviews.js';
import { NOW, servicesWith } from '../fixtures/sample-services.js';
import { PLAN } from './world-plan.js';

/** Who somebody is to the group, in the order of the page's columns. */
export const PEOPLE = {
  chair: { id: 'carys', title: 'chair' },
  deputy: { id: 'dafydd', title: 'deputy' },
  member: { id: 'mair', title: 'member' },
  memberLead: { id: 'lee', title: 'member, of what they lead' },
  observer: { id: 'olga', title: 'observer' },
  lead: { id: 'olwen', title: 'lead, no member, of what they lead' },
  leadOfOther: { id: 'olwen', title: 'lead, no member, of the rest' },
  standIn: { id: 'ifan', title: 'stand-in of a lead' },
  former: { id: 'ffion', title: 'former member' },
  elsewhere: { id: 'gwen', title: 'member of another group' },
  stranger: { id: 'dewi', title: 'stranger' },
  otherTenant: { id: 'mair', title: 'someone of another tenant' },
} as const;

export type Who = keyof typeof PEOPLE;

/** The words of the group that nobody outside it may read. */
export const SECRETS = ['Support and Challenge', 'SECRET', 'Carys', 'Sion', 'Mair', 'Lee'];

const asked = (id: string): LeadRequest => ({
  id: 'r1',
  kind: 'more-time',
  by: { id, name: id },
  at: '2022-09-01T08:00:00.000Z',
  deadline: onDay('2022-12-01'),
  leads: [],
  reason: 'legal are late',
  state: 'open',
  decidedBy: null,
  decidedAt: null,
  answer: null,
  given: null,
});

/** When they were proposed. */
export const PROPOSED_AT = '2022-09-10T08:00:00.000Z';

const unclear = { kind: 'unclear', name: 'Alex', candidates: ['lee', 'mair'] } as const;

/** One open, one closed and one proposed to be closed: of Lee's, of Olwen's who is no member, and of Ffion's who has left. */
export const ACTIONS = {
  lee: { open: 'ISCG-1', closed: 'ISCG-2', proposed: 'ISCG-8' },
  olwen: { open: 'ISCG-3', closed: 'ISCG-4', proposed: 'ISCG-9' },
  ffion: { open: 'ISCG-5', closed: 'ISCG-6', proposed: 'ISCG-10' },
} as const;

function actionsOf(lead: keyof typeof ACTIONS): readonly Action[] {
  const { open, closed, proposed } = ACTIONS[lead];
  const by = { id: lead, name: lead };
  const closure = { kind: 'done', at: PROPOSED_AT, by, evidence: null, to: null, confirmed: null } as const;
  const task = lead === 'olwen' ? 'Draft the brief' : `SECRET of ${lead}`;
  return [
    sampleAction({ reference: open, task, leads: [person(lead), unclear], requests: [asked(lead)], source: open }),
    sampleAction({ reference: closed, task, leads: [person(lead)], status: 'done', closedAt: NOW, source: closed }),
    sampleAction({ reference: proposed, task, leads: [person(lead)], closure, source: proposed }),
  ];
}

/** What somebody changed last. */
const changed = (by: string, reference: string): LastChange => ({
  by,
  at: NOW,
  needs: 'mayNote',
  isUndo: false,
  actions: [{ reference, history: { from: 0, to: 0 }, before: { task: 'Draft it' } }],
  settings: {},
  roles: [],
});

/** An item of the chair's on the agenda of the next meeting. */
const onAgenda = (number: number): AgendaItem => ({
  number,
  title: `SECRET item ${number}`,
  presenter: null,
  minutes: 10,
  meeting: '2022-10-13',
  isStanding: false,
  state: 'planned',
  addedAt: NOW,
  addedBy: { id: 'carys', name: 'Carys' },
  postponedFrom: [],
  action: null,
});

const GROUP: Group = sampleGroup({
  plans: [PLAN],
  returns: [RETURN],
  members: [
    ...sampleGroup().members.filter(({ id }) => id !== 'owen'),
    member('dafydd', 'deputy'),
    member('owen'),
    member('olga', 'observer'),
  ],
  lastChanges: [
    changed('carys', 'ISCG-7'),
    changed('dafydd', 'ISCG-7'),
    changed('olga', 'ISCG-1'),
    changed('lee', 'ISCG-1'),
    changed('olwen', 'ISCG-3'),
    changed('ffion', 'ISCG-5'),
  ],
  actions: [
    ...actionsOf('lee'),
    ...actionsOf('olwen'),
    ...actionsOf('ffion'),
    sampleAction({ reference: 'ISCG-7', task: 'SECRET', raisedBy: { id: 'carys', name: 'Carys' }, source: 'seven' }),
  ],
  decisions: [
    {
      reference: 'ISCG-D1',
      text: 'SECRET decision',
      meeting: '2022-09-01',
      at: '2022-09-01T10:00:00.000Z',
      by: { id: 'carys', name: 'Carys' },
      withdrawn: null,
      quote: null,
    },
  ],
  nextNumber: 11,
  isSetUp: true,
  meetings: [{ day: '2022-10-13', start: '11:00', end: null, state: 'planned' }],
  meetingReviews: [
    {
      meeting: '2022-09-01',
      startedAt: '2022-09-01T10:00:00.000Z',
      startedBy: { id: 'carys', name: 'Carys' },
      references: ['ISCG-1'],
      outcomes: [],
      endedAt: '2022-09-01T11:00:00.000Z',
    },
  ],
  agenda: [onAgenda(1), onAgenda(2)],
  outsiders: ['olwen'],
  former: [{ id: 'ffion', name: 'Ffion', leftAt: '2022-09-01T08:00:00.000Z' }],
  membersReadAt: NOW,
});

/** Services over a store with the group and what belongs to it, or without; everyone else is in both. */
export async function makeWorld(
  hasGroup: boolean,
): Promise<{ services: Services; group: () => Promise<Group | null> }> {
  const store = await openMemoryStore();
  const put = (group: Group): Promise<void> =>
    store.changeGroup(group.id, () => ({ record: group, result: undefined }));
  await put(sampleGroup({ id: 'g2', prefix: 'HB', name: 'Housing Board', members: [member('gwen', 'chair')] }));
  for (const id of ['ifan', 'dewi', 'gwen', 'olwen', 'ffion'])
    await store.changePerson(id, () => ({ record: samplePerson({ id, name: id }), result: undefined }));
  if (hasGroup) {
    await put(GROUP);
    for (const review of [REVIEW, DRAFT])
      await store.changeReview(review.id, () => ({ record: review, result: undefined }));
  }
  const slot = (lead: 'lee' | 'olwen', reference: string): object => {
    const key = `g1/${reference}/2022-09-15/due/${lead}`;
    return { key, group: 'g1', reference, lead, at: NOW };
  };
  const digest = (to: string, slots: readonly object[]): Promise<unknown> =>
    store.enqueue([
      sampleItem(`digest/${to}`, {
        subject: { kind: 'digest', person: to, day: '2022-09-15', slots } as never,
        state: 'sent',
        sentAt: NOW,
        activity: 'card-1',
        dueAt: NOW,
      }),
    ]);
  await digest('ifan', [slot('lee', 'ISCG-1')]);
  await digest('olwen', [slot('olwen', 'ISCG-3')]);
  const { services } = servicesWith(store, {
    directory: { listMembers: () => Promise.resolve(GROUP.members) },
  });
  return { services, group: () => store.findGroup('g1', 'all') };
}

/** Somebody who asks in the group's own chat, or in a 1:1 chat of theirs. */
export function askerIn(who: Who, isPersonal: boolean): Asker {
  const { id } = PEOPLE[who];
  const key = isPersonal ? `chat-${id}` : 'g1';
  return {
    person: { id, name: id, aadObjectId: null },
    tenant: who === 'otherTenant' ? 't2' : 't1',
    conversation: { key, group: key, isPersonal, name: null },
    language: 'en',
    zone: null,
    activity: 'the-activity',
    now: NOW,
    mentions: [],
  };
}
