import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { nextMeeting } from '../../../model/next-meeting.js';
import { escalatedActions } from '../../escalations/rules/escalated-actions.js';
import { actionsAtRisk } from '../../../model/at-risk.js';

/** Returns the references of silent actions: overdue ones without an update, and those forecast to be late. */
export function silentActions(group: Group, now: Instant, availabilityIn: AvailabilityLookup): ReadonlySet<string> {
  const meeting = nextMeeting(group, now);
  const late = escalatedActions(group, now, availabilityIn).filter(({ action }) => action.closure === null);
  return new Set([
    ...late.map(({ action }) => action.reference),
    ...(meeting === null ? [] : actionsAtRisk(group, meeting.day, now).map(({ reference }) => reference)),
  ]);
}
