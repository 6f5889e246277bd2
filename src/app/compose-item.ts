import type { ZodError } from 'zod';
import { groupsOf } from '../delivery/groups-of.js';
import type { Compose } from '../ports/compose.js';
import { MESSAGES } from './declared.js';

/**
 * Composes an item with the feature that declares its kind; null if there is nothing left to say. Returns `unfit`, with
 * the reason, for an item that does not fit the declaration, such as one kept by another release.
 */
export const composeItem: Compose = async (store, item, now) => {
  const { kind } = item.subject;
  const message = MESSAGES.get(kind);
  if (message === undefined) return { unfit: `no feature sends messages of the kind "${kind}"` };
  const read = message.subject.safeParse(item.subject);
  if (!read.success) return { unfit: `not what is kept of a message of the kind "${kind}": ${placesOf(read.error)}` };
  const subject = read.data;
  return message.compose({ store, item, subject, groups: await groupsOf(store, subject), now });
};

/** The paths that do not fit, and why, without their values. */
const placesOf = ({ issues }: ZodError): string =>
  issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ');
