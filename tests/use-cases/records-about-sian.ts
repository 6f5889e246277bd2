import type { Group, Member } from '../../src/core/groups/group.js';
import type { Lead } from '../../src/core/leads/lead.js';
import { NOTHING_OWN } from '../../src/core/nudges/own-nudging.js';
import { REVIEW } from '../contracts/store-reviews.js';
import { sampleItem, samplePerson } from '../contracts/store-samples.js';
import { onDay, sampleAction, sampleGroup } from '../core/sample-group.js';
import type { Records } from './full-stores.js';

const AT = '2022-07-20T09:00:00.000Z';
const SIAN = { id: '29:sian', name: 'Siân Rees' };
const TOMOS = { id: '29:tomos', name: 'Tomos Hughes' };
/** As she was called before. */
const EARLIER = { id: '29:sian', name: 'Siân Morgan' };

const sian: Member = {
  ...SIAN,
  givenName: 'Siân',
  surname: 'Rees',
  email: 'Sian.Rees@example.org',
  aadObjectId: 'aad-sian',
  roles: [],
};
const tomos: Member = { ...TOMOS, email: 'tomos@example.org', roles: ['chair'] };
const herLead: Lead = { kind: 'person', person: SIAN.id, name: SIAN.name };

const led = sampleAction({
  reference: 'ISCG-1',
  task: 'Siân Rees to circulate the terms of reference by 3 May',
  quote: 'ACTION: Siân Rees to circulate',
  leads: [herLead, { kind: 'unclear', name: 'Siân', candidates: [SIAN.id, TOMOS.id] }],
  raisedBy: TOMOS,
  notes: [
    { at: AT, by: SIAN, text: 'draft with legal' },
    { at: AT, by: TOMOS, text: 'asked Ms Rees again' },
  ],
  completions: [{ at: AT, by: SIAN }],
  requests: [
    {
      id: '1',
      kind: 'more-time',
      by: SIAN,
      at: AT,
      deadline: onDay('2022-10-01'),
      leads: [],
      reason: 'legal are late',
      state: 'open',
      decidedBy: null,
      decidedAt: null,
      answer: null,
      given: null,
    },
  ],
  history: [
    { at: AT, by: EARLIER, change: 'leads', before: 'Siân Morgan, Comms team' },
    { at: AT, by: TOMOS, change: 'deadline', before: '2022-09-01', reason: 'as Siân asked' },
  ],
});

/** Closed in March 2022: for long. */
const closed = sampleAction({
  reference: 'ISCG-2',
  task: 'Book the room',
  leads: [herLead],
  raisedAt: '2022-01-14T10:00:00.000Z',
  raisedBy: SIAN,
  quote: 'ACTION: book the room',
  status: 'done',
  closedAt: '2022-03-01T10:00:00.000Z',
  history: [{ at: '2022-03-01T10:00:00.000Z', by: SIAN, change: 'done', before: 'open' }],
});

const iscg: Group = sampleGroup({
  members: [tomos, sian],
  sets: [{ name: 'Policy leads', members: [SIAN.id, TOMOS.id] }],
  actions: [led, closed],
  nextNumber: 3,
});

/** Her own list in her chat with the bot. */
const own: Group = sampleGroup({
  id: 'chat-of-sian',
  name: 'Siân Rees',
  prefix: 'SR',
  isPersonal: true,
  members: [sian],
  sets: [],
  actions: [sampleAction({ reference: 'SR-1', raisedBy: SIAN })],
  nextNumber: 2,
});

const slot = (lead: string): { key: string; group: string; reference: string; lead: string; at: string } => ({
  key: `g1/ISCG-1/2022-09-15/7-before/${lead}`,
  group: 'g1',
  reference: 'ISCG-1',
  lead,
  at: AT,
});

/** Records in which one person is in every part that somebody can have, beside one who is not to be touched. */
export const ABOUT_SIAN: Records = {
  groups: [iscg, own],
  people: [
    samplePerson({ ...SIAN, conversation: 'chat-of-sian', aadObjectId: 'aad-sian' }),
    samplePerson({
      ...TOMOS,
      nudging: { ...NOTHING_OWN, leave: { from: '2022-09-01', until: '2022-09-05', standIn: SIAN.id } },
    }),
  ],
  reviews: [
    { ...REVIEW, id: 'g1/1', group: 'g1', by: SIAN, text: 'Minutes. Siân Rees to write.' },
    { ...REVIEW, id: 'chat-of-sian/1', group: 'chat-of-sian', by: SIAN },
  ],
  items: [
    [
      't1',
      sampleItem('digest/29:sian/2022-09-13', {
        subject: { kind: 'digest', person: SIAN.id, day: '2022-09-13', slots: [slot(SIAN.id)] },
        state: 'sent',
        sentAt: AT,
      }),
    ],
    [
      't1',
      sampleItem('digest/29:tomos/2022-09-13', {
        subject: { kind: 'digest', person: TOMOS.id, day: '2022-09-13', slots: [slot(SIAN.id), slot(TOMOS.id)] },
      }),
    ],
    [
      't1',
      sampleItem(`unreachable/g1/29:sian/${AT}/29:tomos`, {
        subject: { kind: 'unreachable', person: TOMOS.id, group: 'g1', about: SIAN.id },
        state: 'parked',
        reason: '403 for 29:sian',
      }),
    ],
    ['t1', sampleItem('summary/g1/2022-09-15')],
  ],
  conversations: [
    ['t1', { key: 'chat-of-sian', reference: { tenant: 't1', conversation: { id: 'a:29:sian' } } }],
    ['t1', { key: 'g1', reference: { tenant: 't1', conversation: { id: '19:iscg' } } }],
  ],
};
