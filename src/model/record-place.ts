import type { Instant } from './calendar/day.js';
import type { GroupId } from './group.js';
import type { PersonId } from './lead.js';
import type { OutboxItem } from './outbox-item.js';

/** A record, or a part of one that a medium may keep separately; `isLive` is false for an action closed long ago. */
export type RecordPlace =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'group' | 'members'; readonly id: GroupId }
  | {
      readonly kind: 'action' | 'history';
      readonly group: GroupId;
      readonly raisedAt: Instant;
      readonly isLive: boolean;
    }
  | { readonly kind: 'review'; readonly id: string }
  | { readonly kind: 'item'; readonly item: OutboxItem }
  | { readonly kind: 'conversation'; readonly key: string };
