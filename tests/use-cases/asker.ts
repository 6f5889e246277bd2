import type { Asker } from '../../src/use-cases/asker.js';
import { NOW } from './sample-services.js';

let count = 0;

/** Someone of the sample group who asks in its chat, or in a 1:1 chat of theirs. */
export function askerOf(id: string, changes: Partial<Asker> = {}, isPersonal = false): Asker {
  count += 1;
  const key = isPersonal ? `chat-${id}` : 'g1';
  return {
    person: { id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, aadObjectId: null },
    tenant: 't1',
    conversation: { key, group: key, isPersonal, name: null },
    language: 'en',
    zone: null,
    activity: `activity-of-test-${count}`,
    now: NOW,
    mentions: [],
    ...changes,
  };
}
