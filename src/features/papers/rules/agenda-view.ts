import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { Meeting } from '../../../model/meeting.js';
import { meetingNow, meetingOn } from '../../agenda/rules/agenda-days.js';
import { type AgendaRow, itemsFor, notReached, rowsFor } from '../../agenda/rules/meeting-agenda.js';

/** The agenda of a meeting, and what the previous meeting left. */
export interface AgendaView {
  readonly kind: 'agenda';
  readonly meeting: Meeting | null;
  readonly rows: readonly AgendaRow[];
  readonly left: readonly AgendaRow[];
}

/** The agenda of the meeting on a day, or of the current or next one. */
export function agendaView(group: Group, day: Day | null, now: Instant): AgendaView {
  const meeting = day === null ? meetingNow(group, now) : meetingOn(group, day);
  const [last] = notReached(group, now).filter((each) => each.day !== meeting?.day);
  return {
    kind: 'agenda',
    meeting,
    rows: rowsFor(itemsFor(group, meeting?.day ?? null), meeting),
    left: rowsFor(last?.items ?? [], null),
  };
}
