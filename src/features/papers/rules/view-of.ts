import type { AvailabilityLookup } from '../../../delivery/recipient.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { PaperKind } from '../../../model/paper.js';
import { type ActionsView, actionsView } from './actions-view.js';
import { type AgendaView, agendaView } from './agenda-view.js';
import { type LogView, logView } from './log-view.js';
import { type MattersView, mattersView } from './matters-view.js';
import { type PlanPaperView, planReportView, planView } from './plan-paper-view.js';
import { type ReturnView, returnView } from './return-view.js';

/** The data of a paper, before it is worded. */
export type View = MattersView | ActionsView | AgendaView | LogView | PlanPaperView | ReturnView;

/** The view that is asked for; `meeting` is the day of a meeting or, for a report, the last day it covers. */
interface ViewAsked {
  readonly what: PaperKind;
  readonly meeting: Day | null;
  readonly reference?: string | null;
  readonly now: Instant;
}

/** One view of a group with all its actions; null if the group has no such plan or return. */
export function viewOf(
  { what, meeting: day, reference = null, now }: ViewAsked,
  group: Group,
  availabilityIn: AvailabilityLookup,
): View | null {
  switch (what) {
    case 'matters-arising':
      return mattersView(group, day, now, availabilityIn);
    case 'actions':
      return actionsView(group, day, now);
    case 'agenda':
      return agendaView(group, day, now);
    case 'log':
      return logView(group, now);
    case 'plan':
      return planView(group, { reference, day, now });
    case 'plan-report':
      return planReportView(group, { reference, day, now });
    case 'return':
      return returnView(group, reference, now);
  }
}
