import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { meetingMeant } from '../../outcomes/rules/meeting-days.js';
import { type MeetingTable, tableOf } from '../../outcomes/rules/meeting-table.js';

/** The results of a meeting. */
export interface ActionsView {
  readonly kind: 'actions';
  readonly table: MeetingTable;
  readonly today: Day;
}

/** The actions and decisions of the meeting on a day, or of the last one. */
export function actionsView(group: Group, day: Day | null, now: Instant): ActionsView {
  const today = localDay(now, group.zone);
  return { kind: 'actions', table: tableOf(day ?? meetingMeant(null, group, now) ?? today, group, now), today };
}
