import type { Action } from '../../src/core/actions/action.js';
import type { Deadline } from '../../src/core/deadlines/deadline.js';
import type { Group, Member, Role } from '../../src/core/groups/group.js';
import { newGroup } from '../../src/core/groups/new-group.js';
import type { Lead } from '../../src/core/leads/lead.js';

export function member(id: string, ...roles: Role[]): Member {
  return { id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, roles };
}

/** A group in London with a chair, a secretary, two policy leads and a member, set up on 1 July 2022; no meetings. */
export function sampleGroup(changes: Partial<Group> = {}): Group {
  const group = newGroup({
    id: 'g1',
    tenant: 't1',
    name: 'Support and Challenge Group',
    prefix: 'ISCG',
    isPersonal: false,
    language: 'en',
    members: [member('carys', 'chair'), member('sion', 'secretary'), member('lee'), member('mair'), member('owen')],
    now: '2022-07-01T08:00:00.000Z',
  });
  return { ...group, sets: [{ name: 'Policy leads', members: ['lee', 'mair'] }], ...changes };
}

export function onDay(due: string): Deadline {
  return { said: `by ${due}`, basis: 'day', from: due, due, inferred: [] };
}

export const NEXT_MEETING: Deadline = { said: 'next meeting', basis: 'meeting', from: null, due: null, inferred: [] };

export function person(id: string): Lead {
  return { kind: 'person', person: id, name: id };
}

/** An open action of Lee's, raised by Owen at 11:00 on 14 July 2022 and due on 15 September 2022. */
export function sampleAction(changes: Partial<Action> = {}): Action {
  const deadline = changes.deadline ?? onDay('2022-09-15');
  return {
    reference: 'ISCG-1',
    task: 'Circulate the terms of reference',
    leads: [person('lee')],
    firstDeadline: deadline,
    status: 'open',
    raisedAt: '2022-07-14T10:00:00.000Z',
    raisedBy: { id: 'owen', name: 'Owen' },
    source: 'activity-1',
    quote: 'ACTION: circulate the terms of reference',
    closedAt: null,
    completions: [],
    notes: [],
    requests: [],
    history: [],
    askedToAttend: null,
    hold: null,
    ...changes,
    deadline,
  };
}
