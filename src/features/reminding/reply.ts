import type { Day, Instant, Zone } from '../../model/calendar/day.js';
import type { Unreachable } from '../../model/out-of-reach.js';

/** A person who is reminded, when and of how many actions; or why not. */
export type Reminded = { readonly name: string } & (
  | {
      readonly how: 'reminded';
      readonly count: number;
      /** When it goes out, in `zone`; null for now. */
      readonly at: Instant | null;
      readonly zone: Zone;
      /** Who gets it in their place; null if they get it themselves. */
      readonly standIn: string | null;
    }
  | { readonly how: 'away'; readonly until: Day }
  | { readonly how: 'unreachable'; readonly why: Unreachable }
  | { readonly how: 'muted' | 'already' | 'nothing' }
);

/** The result of a request to remind others. */
export interface RemindingReply {
  readonly kind: 'reminding';
  readonly people: readonly Reminded[];
  /** Whether the request was for everyone who is late. */
  readonly isLate: boolean;
  /** Set if the request was for everyone with silent actions. */
  readonly isSilent?: true;
  readonly today: Day;
}
