import type { TeamsEdge } from './adapters/teams/create-teams-edge.js';
import type { SendingLimits } from './ports/sending-limits.js';
import type { Stores } from './ports/stores.js';

/** What differs between a bot that is one process and one of many instances over one database. */
export interface Parts {
  readonly stores: Stores;
  readonly limits: SendingLimits;
  readonly claimSeconds: number;
  /** Begins to look at what is due, and to send it. */
  start(edge: Pick<TeamsEdge, 'looks' | 'sender' | 'refreshMembers' | 'servicesOf'>): Promise<void>;
  /** Begins nothing more, ends what is under way and gives back what is held. The stores are still open. */
  stop(): Promise<void>;
}
