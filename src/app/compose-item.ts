import type { ZodError } from 'zod';
import { groupsOf } from '../delivery/groups-of.js';
import type { Compose } from '../ports/compose.js';
import { MESSAGES } from './declared.js';

/**
 * What an item says, as the feature that declares its kind composes it; null when there is nothing left to say. What does
 * not fit the declaration, as an item kept by another release may not, says why.
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

/** Where it does not fit and why, and nothing of what it says. */
const placesOf = ({ issues }: ZodError): string =>
  issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ');
