import type { Day, Zone } from '../calendar/day.js';
import type { NudgePolicy } from '../nudges/nudge-policy.js';
import type { OwnNudging } from '../nudges/own-nudging.js';

/** How somebody's own nudges stand after they settled something, or asked. */
export interface OwnTermsAnswer {
  readonly kind: 'own-terms';
  readonly change: 'away' | 'back' | 'snooze' | 'only-overdue' | 'times' | 'as-group' | 'show';
  readonly own: OwnNudging;
  /** Their group's policy with their own on top. */
  readonly policy: NudgePolicy;
  readonly zone: Zone;
  readonly isMuted: boolean;
  /** The working day on which they are back; null when they are not away. */
  readonly backOn: Day | null;
  /** The name of who stands in for them; null when nobody does. */
  readonly standIn: string | null;
  readonly today: Day;
}
