import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { PaperKind } from '../../../model/paper.js';
import { type ActionsView, actionsView } from './actions-view.js';
import { type AgendaView, agendaView } from './agenda-view.js';
import { type LogView, logView } from './log-view.js';
import { type MattersView, mattersView } from './matters-view.js';

/** What a paper is made of, before it is worded. */
export type View = MattersView | ActionsView | AgendaView | LogView;

/** One view of a group, with all of its actions; `day` is that of the meeting, null for the one that is meant by itself. */
export function viewOf(
  kind: PaperKind,
  group: Group,
  day: Day | null,
  now: Instant,
  availabilityIn: AvailabilityLookup,
): View {
  switch (kind) {
    case 'matters-arising':
      return mattersView(group, day, now, availabilityIn);
    case 'actions':
      return actionsView(group, day, now);
    case 'agenda':
      return agendaView(group, day, now);
    case 'log':
      return logView(group, now);
  }
}
