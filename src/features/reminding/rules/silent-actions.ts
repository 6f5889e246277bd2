import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import type { Action } from '../../../model/action.js';
import { actionsAtRisk } from '../../../model/at-risk.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { untouchedSince } from '../../../model/last-word.js';
import { effectiveDue, isOverdue } from '../../../model/lateness.js';
import { openRequests } from '../../../model/lead-request.js';
import { nextMeeting } from '../../../model/next-meeting.js';
import { escalatedActions } from '../../escalations/rules/escalated-actions.js';

/**
 * Returns the references of silent actions: overdue ones without an update since their last day, those whose last update
 * is long ago, and those forecast to be late.
 */
export function silentActions(group: Group, now: Instant, availabilityIn: AvailabilityLookup): ReadonlySet<string> {
  const meeting = nextMeeting(group, now);
  const today = localDay(now, group.zone);
  const unheard = group.actions.filter((action) => isUnheardSinceDue(action, group, today));
  const escalated = escalatedActions(group, now, availabilityIn).map(({ action }) => action);
  return new Set([
    ...[...unheard, ...escalated].filter(({ closure }) => closure === null).map(({ reference }) => reference),
    ...(meeting === null ? [] : actionsAtRisk(group, meeting.day, now).map(({ reference }) => reference)),
  ]);
}

function isUnheardSinceDue(action: Action, group: Group, today: Day): boolean {
  const due = effectiveDue(action, group);
  return (
    due !== null &&
    isOverdue(action, group, today) &&
    openRequests(action).length === 0 &&
    localDay(untouchedSince(action), group.zone) <= due
  );
}
