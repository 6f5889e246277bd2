import type { Instant, Zone } from '../../model/calendar/day.js';

/** Where the local clock now stands, and how many messages went out on the way. */
export interface PretendedReply {
  readonly kind: 'pretended';
  readonly now: Instant;
  readonly zone: Zone;
  readonly nudges: number;
  readonly summaries: number;
}
