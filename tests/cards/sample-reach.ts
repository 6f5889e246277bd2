import type { AnyReply } from '../../src/app/features.js';
import type { EscalatedItem } from '../../src/features/escalations/reply.js';
import { action, CLAIRE, due, GROUP, HEAD, manyActions, person, SIAN, TOMOS } from './sample-actions.js';

const today = '2022-10-10';

const COSTINGS = action(8, 'Send detailed financial costings against each action to the implementation team', {
  leads: [person(SIAN), person(TOMOS)],
  deadline: due('2022-09-23', 'by 23 September'),
  firstDeadline: due('2022-08-31', 'by the end of August'),
  history: [
    { at: '2022-07-14T10:20:00.000Z', by: CLAIRE, change: 'logged' },
    { at: '2022-08-30T10:20:00.000Z', by: CLAIRE, change: 'deadline', before: '2022-08-31' },
  ],
});

const TERMS = action(2, 'Recirculate the group’s Terms of Reference', {
  deadline: due('2022-09-09', 'by 9 September'),
  askedToAttend: { at: '2022-10-03T08:10:00.000Z', by: CLAIRE, meetingDay: '2022-10-12', takenBack: null },
});

const escalated = (changes: Partial<EscalatedItem> & Pick<EscalatedItem, 'action'>): EscalatedItem => ({
  group: HEAD,
  due: '2022-09-23',
  timesMoved: 0,
  lastWord: null,
  attendingOn: null,
  isOwn: false,
  unreached: [],
  quiet: [],
  ...changes,
});

const meeting = GROUP.meetings[0] ?? { day: '2022-10-12', start: '11:00', end: null, state: 'planned' as const };

/** What is said of actions that nothing is heard of, and of people who cannot be reached. */
export const REACH_ANSWERS: Readonly<Record<string, AnyReply>> = {
  escalation: {
    kind: 'escalation',
    today,
    items: [
      escalated({ action: TERMS, due: '2022-09-09', attendingOn: '2022-10-12' }),
      escalated({
        action: COSTINGS,
        timesMoved: 1,
        lastWord: '2022-09-20',
        unreached: [{ reference: 'ISCG-8', name: 'Tomos *Hughes*', reason: 'never-installed' }],
      }),
    ],
  },
  'escalation of 300': {
    kind: 'escalation',
    today,
    items: manyActions(300).map((one) => escalated({ action: one, timesMoved: 2, lastWord: '2022-09-20' })),
  },
  'escalation with nothing left': { kind: 'escalation', today, items: [] },
  attend: { kind: 'attend', group: HEAD, action: TERMS, meeting, askedBy: CLAIRE, today },
  'need not attend': {
    kind: 'need-not-attend',
    group: HEAD,
    action: TERMS,
    meetingDay: meeting.day,
    by: CLAIRE,
    today,
  },
  'need not attend, for another reason': {
    kind: 'need-not-attend',
    group: HEAD,
    action: TERMS,
    meetingDay: meeting.day,
    by: null,
    today,
  },
  'unreachable: never installed': {
    kind: 'unreachable',
    group: HEAD,
    name: SIAN.name,
    reason: 'never-installed',
    actions: [TERMS, COSTINGS],
    today,
  },
  'unreachable: left, of 300': {
    kind: 'unreachable',
    group: HEAD,
    name: SIAN.name,
    reason: 'left',
    actions: manyActions(300),
    today,
  },
};

/** The same in a group's chat, which is text. */
export const MENTION_ANSWER: Extract<AnyReply, { kind: 'mention' }> = {
  kind: 'mention',
  group: HEAD,
  person: SIAN,
  reason: 'blocked',
  items: [
    { action: TERMS, group: HEAD, due: '2022-09-30', daysLeft: -10, standsInFor: null },
    { action: COSTINGS, group: HEAD, due: '2022-10-10', daysLeft: 0, standsInFor: null },
  ],
  today,
};

export const ATTENDED = TERMS;
