import type { Day, Instant, Zone } from '../../model/calendar/day.js';
import type { Unreachable } from '../../model/out-of-reach.js';

/** Who is reminded, when and of how much; or why they are not. */
export type Reminded = { readonly name: string } & (
  | {
      readonly how: 'reminded';
      readonly count: number;
      /** When it goes out, where that is; null for now. */
      readonly at: Instant | null;
      readonly zone: Zone;
      /** Who gets it in their place; null where they get it themselves. */
      readonly standIn: string | null;
    }
  | { readonly how: 'away'; readonly until: Day }
  | { readonly how: 'unreachable'; readonly why: Unreachable }
  | { readonly how: 'muted' | 'already' | 'nothing' }
);

/** What comes of a wish that others be reminded. */
export interface RemindingReply {
  readonly kind: 'reminding';
  readonly people: readonly Reminded[];
  /** Whether everyone who is late was meant. */
  readonly isLate: boolean;
  /** That everyone of whose actions nothing is heard was meant. */
  readonly isSilent?: true;
  readonly today: Day;
}
