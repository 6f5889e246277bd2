import { createHash } from 'node:crypto';
import type { Action } from '../../../model/action.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { toInstant } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { withEffectiveDue } from '../../../model/lateness.js';
import type { Meeting } from '../../../model/meeting.js';
import { meetingStart, upcomingMeetings } from '../../../model/next-meeting.js';
import { actionsOfPlan } from '../../../model/plan-item.js';
import { agendaView } from './agenda-view.js';
import type { GateRow } from '../../plans/rules/phase-rows.js';
import type { View } from './view-of.js';

/** How many coming meetings a calendar has. */
const AHEAD = 12;

/** A meeting or a deadline in a calendar. */
export type EventData =
  | {
      readonly of: 'meeting';
      readonly uid: string;
      readonly day: Day;
      readonly start: Instant;
      readonly end: Instant | null;
      readonly topics: readonly string[];
    }
  | { readonly of: 'deadline'; readonly uid: string; readonly day: Day; readonly action: Action }
  /** A gate of a plan with its sign-off day, or a return with its deadline. */
  | {
      readonly of: 'gate' | 'return';
      readonly uid: string;
      readonly day: Day;
      readonly key: string;
      readonly title: string;
    };

/** Identifies the group without revealing its id in the store. */
export const markOf = ({ id }: Pick<Group, 'id'>): string =>
  createHash('sha256').update(`calendar ${id}`).digest('hex').slice(0, 16);

/** A meeting of a group, with its agenda. */
export const meetingEvent = ({ day, start, end }: Meeting, group: Group, now: Instant): EventData => ({
  of: 'meeting',
  uid: `meeting-${day}-${markOf(group)}`,
  day,
  start: meetingStart({ day, start }, group.zone),
  end: end === null ? null : toInstant(`${day}T${end}`, group.zone),
  topics: agendaView(group, day, now).rows.map(({ item }) => item.title),
});

/** The deadlines of those actions that are open and have one. */
export const deadlineEvents = (actions: readonly Action[], group: Group): readonly EventData[] =>
  actions
    .filter(({ status }) => status === 'open')
    .map((action) => withEffectiveDue(action, group))
    .flatMap((action): readonly EventData[] => {
      const { due } = action.deadline;
      const uid = `${action.reference.toLowerCase()}-${markOf(group)}`;
      return due === null ? [] : [{ of: 'deadline', uid, day: due, action }];
    });

/** The meetings and deadlines that a view is about. */
export function eventsOf(view: View, group: Group, now: Instant): readonly EventData[] {
  const meeting = (one: Meeting): EventData => meetingEvent(one, group, now);
  const deadlines = (actions: readonly Action[]): readonly EventData[] => deadlineEvents(actions, group);
  const ahead = upcomingMeetings(group, now, AHEAD).map(meeting);
  switch (view.kind) {
    case 'matters-arising':
    case 'log':
      return [...ahead, ...deadlines(group.actions)];
    case 'actions': {
      const raised = new Set(view.table.actions.map(({ reference }) => reference));
      return [...ahead, ...deadlines(group.actions.filter(({ reference }) => raised.has(reference)))];
    }
    case 'agenda':
      return view.meeting === null ? [] : [meeting(view.meeting)];
    case 'plan':
    case 'plan-report':
      return [
        ...ahead,
        ...deadlines(actionsOfPlan(group, view.plan.number)),
        ...view.gates.flatMap(gateOf(markOf(group))),
      ];
    case 'return': {
      const { reference: key, title, due: day } = view.collated;
      return [...ahead, { of: 'return', uid: `${key.toLowerCase()}-${markOf(group)}`, day, key, title }];
    }
  }
}

const gateOf =
  (mark: string) =>
  ({ key, title, day }: GateRow): readonly EventData[] =>
    day === null
      ? []
      : [{ of: 'gate', uid: `gate-${key.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}-${mark}`, day, key, title }];
