import type { Action } from '../../src/model/action.js';
import type { Deadline } from '../../src/model/deadline.js';
import type { Group } from '../../src/model/group.js';
import { headOf, type GroupHead } from '../../src/model/group-head.js';
import { newGroup } from '../../src/model/new-group.js';
import type { Lead } from '../../src/model/lead.js';
import type { Actor } from '../../src/model/actor.js';
import type { Member } from '../../src/model/member.js';

export const SIAN: Actor = { id: '29:sian', name: 'Siân Rees' };
export const TOMOS: Actor = { id: '29:tomos', name: 'Tomos Hughes' };
export const CLAIRE: Actor = { id: '29:claire', name: 'Claire Bennett' };

const member = (id: string, name: string, ...roles: Member['roles']): Member => ({ id, name, roles });

/** A group in London that meets on 12 October 2022, with a chair, a secretary and a set of leads. */
export const GROUP: Group = {
  ...newGroup({
    id: '8f2a41c07be95d13',
    tenant: 'tenant-1',
    name: 'ARWAP Internal Support and Challenge Group',
    prefix: 'ISCG',
    isPersonal: false,
    language: 'en',
    members: [
      member('29:claire', 'Claire Bennett', 'chair'),
      member('29:owain', 'Owain Price', 'secretary'),
      member('29:sian', 'Siân Rees'),
      { ...member('29:tomos', 'Tomos Hughes'), email: 'tomos.hughes@example.org' },
      { ...member('29:tomos2', 'Tomos Bowen'), email: 'tomos.bowen@example.org' },
    ],
    now: '2022-07-01T08:00:00.000Z',
  }),
  isSetUp: true,
  sets: [{ name: 'policy leads', members: ['29:sian', '29:tomos'] }],
  meetings: [
    { day: '2022-10-12', start: '11:00', end: '12:30', state: 'planned' },
    { day: '2022-11-17', start: '11:00', end: null, state: 'planned' },
  ],
};

export const HEAD: GroupHead = headOf(GROUP);

/** A day, with the words it was read from; its year was not said. */
export const due = (day: string, said: string): Deadline => ({
  said,
  basis: 'day',
  from: day,
  due: day,
  inferred: ['year'],
});

export const NEXT_MEETING: Deadline = {
  said: 'before the next meeting',
  basis: 'meeting',
  from: null,
  due: '2022-10-12',
  inferred: ['meeting-date'],
};

export const ONGOING: Deadline = { said: 'ongoing', basis: 'ongoing', from: null, due: null, inferred: [] };

export const person = ({ id, name }: Actor): Extract<Lead, { kind: 'person' }> => ({
  kind: 'person',
  person: id,
  name,
});
export const team = (name: string): Lead => ({ kind: 'team', name });
export const UNCLEAR: Lead = { kind: 'unclear', name: 'Tomos', candidates: ['29:tomos', '29:tomos2'] };
export const REDACTED: Lead = { kind: 'redacted', name: '[REDACTED]' };

/** An open action of Siân's, raised by Claire on 15 September 2022 and due on 30 September. */
export function action(number: number, task: string, changes: Partial<Action> = {}): Action {
  const deadline = changes.deadline ?? due('2022-09-30', 'by 30 September');
  return {
    reference: `ISCG-${number}`,
    task,
    leads: [person(SIAN)],
    firstDeadline: deadline,
    status: 'open',
    raisedAt: '2022-09-15T10:20:00.000Z',
    raisedBy: CLAIRE,
    source: 'activity-1',
    quote: `ACTION: ${task}`,
    closedAt: null,
    completions: [],
    notes: [],
    requests: [],
    history: [{ at: '2022-09-15T10:20:00.000Z', by: CLAIRE, change: 'logged' }],
    askedToAttend: null,
    hold: null,
    closure: null,
    ...changes,
    deadline,
  };
}

/** A task as long as minutes make them. */
const LONG_TASK =
  'Policy leads to provide the implementation team with their detailed financial costings against each action in ' +
  'the plan, saying which are funded, which are not, and what would be lost if they were put back to next year';

/** User words that would do harm as markdown, as an expression or as a mention. */
export const HOSTILE =
  'Check ${name} *bold* _it_ [link](https://example.org) <at>Everyone</at> # heading | table `code`';

/** Many actions: every other one with a long task, with leads and deadlines of every kind; the first is hostile. */
export const manyActions = (count: number): readonly Action[] =>
  Array.from({ length: count }, (_, index) => {
    const leads = [[person(SIAN), person(TOMOS)], [team('Comms team')], [UNCLEAR], [REDACTED], []][index % 5] ?? [];
    const deadline = [due('2022-09-30', 'by 30 September'), NEXT_MEETING, ONGOING][index % 3] ?? ONGOING;
    const task =
      index === 0 ? `${HOSTILE}${' long'.repeat(900)}` : 'Cylchredeg y canllawiau terminoleg i bob aelod o’r tŷ';
    return action(index + 1, index % 2 === 1 ? LONG_TASK : task, { leads, deadline });
  });

/** Siân's, with what was inferred of its lead. */
export const MINUTES = action(14, 'Circulate the minutes and the revised terms of reference', {
  deadline: due('2022-11-30', 'by 30 November'),
  leads: [{ ...person(SIAN), inferred: 'first-name' }],
});

/** One that two lead and one of them has done, put off once, with notes. */
export const DRAFT = action(9, 'Draft the Welsh summary of the plan', {
  leads: [person(SIAN), person(TOMOS)],
  deadline: due('2022-11-17', 'by 17 November'),
  firstDeadline: due('2022-10-03', 'by 3 October'),
  notes: [
    { at: '2022-09-28T08:30:00.000Z', by: SIAN, text: 'First draft is with the *translation* unit ${name}' },
    { at: '2022-10-05T23:30:00.000Z', by: TOMOS, text: 'Two comments to settle' },
  ],
  history: [
    { at: '2022-09-15T10:20:00.000Z', by: CLAIRE, change: 'logged' },
    { at: '2022-10-02T10:20:00.000Z', by: CLAIRE, change: 'deadline', before: 'by 3 October', reason: 'translation' },
    { at: '2022-10-09T10:20:00.000Z', by: SIAN, change: 'completed-part' },
  ],
  completions: [{ at: '2022-10-09T10:20:00.000Z', by: SIAN }],
});

/** Of two people called Tomos, whom a card asks about. */
export const CANDIDATES = GROUP.members.filter((member) => member.name.startsWith('Tomos'));
