import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Decision } from '../../../model/decision.js';
import type { Group } from '../../../model/group.js';
import { withEffectiveDue } from '../../../model/lateness.js';
import { type TimelineEntry, timelineOf } from '../../../model/timeline.js';

/** A change to an action, or a note on it. */
export interface LogEntry extends TimelineEntry {
  readonly reference: string;
}

/** Everything that a group has agreed to do and decided, with every change, oldest first. */
export interface LogView {
  readonly kind: 'log';
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly history: readonly LogEntry[];
  readonly today: string;
}

export function logView(group: Group, now: Instant): LogView {
  return {
    kind: 'log',
    actions: group.actions.map((action) => withEffectiveDue(action, group)),
    decisions: group.decisions,
    history: group.actions.flatMap((action) =>
      timelineOf(action).map((entry) => ({ ...entry, reference: action.reference })),
    ),
    today: localDay(now, group.zone),
  };
}
