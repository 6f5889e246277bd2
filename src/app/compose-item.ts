import { groupsOf } from '../delivery/groups-of.js';
import type { Compose } from '../ports/compose.js';
import { messageNamed } from './declared.js';

/** What an item says, as the feature that declares its kind composes it; null when there is nothing left to say. */
export const composeItem: Compose = async (store, item, now) => {
  const { subject } = item;
  return messageNamed(subject.kind).compose({ store, item, subject, groups: await groupsOf(store, subject), now });
};
