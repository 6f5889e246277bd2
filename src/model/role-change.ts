import type { Instant } from './calendar/day.js';
import type { Actor } from './actor.js';
import type { Role } from './member.js';
/** That someone took up a role, or laid it down. */
export interface RoleChange {
  readonly at: Instant;
  /** Who decided it; null when it came of their leaving. */
  readonly by: Actor | null;
  readonly role: Role;
  readonly person: Actor;
  readonly change: 'taken-up' | 'laid-down';
  /** Whether the group saw it as it was made, so that it need not be told. */
  readonly isAnnounced: boolean;
}
