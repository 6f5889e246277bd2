import { wholeGroups } from '../../access/find-groups.js';
import type { Group } from '../../model/group.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { Turn } from '../turn.js';
import type { HelpReply } from './reply.js';

/** What the asker can say here. */
export async function help(turn: Turn): Promise<HelpReply> {
  return helpWith(turn, await groupFor(turn.services, turn.asker));
}

/** The same, with examples from this group; null for someone who is in none. */
export function helpWith({ asker, local }: Turn, group: Group | null): HelpReply {
  const { person, conversation } = asker;
  const known = group?.members.find(({ id }) => id === person.id)?.name ?? person.name;
  return {
    kind: 'help',
    isPersonal: conversation.isPersonal,
    isLocal: local !== null,
    prefix: group?.prefix ?? null,
    isSetUp: group?.isSetUp ?? false,
    // People whom Teams gives no name have their id as their name.
    lead: known === person.id ? null : known,
  };
}

/** The asker's group, before their own list; null for none, or if reading it fails, as help comes anyway. */
export async function groupFor(services: Services, asker: Asker): Promise<Group | null> {
  try {
    return (await wholeGroups(services, asker))[0] ?? null;
  } catch {
    return null;
  }
}
