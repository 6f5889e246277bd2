import { groupsOf } from '../delivery/groups-of.js';
import type { MessageDeclaration } from '../features/feature.js';
import type { OutboxSubject } from '../model/outbox-item.js';
import type { Compose } from '../ports/compose.js';
import { MESSAGES } from './declared.js';

/** What an item says, as the feature that declares its kind composes it; null when there is nothing left to say. */
export const composeItem: Compose = async (store, item, now) => {
  const { subject } = item;
  const message = MESSAGES.get(subject.kind) as MessageDeclaration<OutboxSubject> | undefined;
  if (message === undefined) throw new Error(`no feature declares messages of the kind ${subject.kind}`);
  return message.compose({ store, item, subject, groups: await groupsOf(store, subject), now });
};
