import type { Instant, Zone } from '../../model/calendar/day.js';

/** How far the local clock went, and how much was sent on the way. */
export interface PretendedReply {
  readonly kind: 'pretended';
  readonly now: Instant;
  readonly zone: Zone;
  readonly nudges: number;
  readonly summaries: number;
}
