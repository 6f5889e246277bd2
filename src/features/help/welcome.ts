import { ensureGroup } from '../../access/find-groups.js';
import { welcomeOnce } from '../../access/remember-person.js';
import type { Turn } from '../turn.js';
import { groupFor, helpWith } from './handle.js';
import type { WelcomeReply } from './reply.js';

/** The welcome to a conversation that the bot joined; null if the person, or the group, has had it already. */
export async function welcome(turn: Turn): Promise<WelcomeReply | null> {
  const { services, asker } = turn;
  const { isPersonal } = asker.conversation;
  if (!isPersonal) {
    const { group, isNew } = await ensureGroup(services, asker);
    return isNew ? { ...helpWith(turn, group), kind: 'welcome', name: null } : null;
  }
  if (!(await welcomeOnce(services, asker))) return null;
  const named = helpWith(turn, await groupFor(services, asker));
  return { ...named, kind: 'welcome', name: named.lead };
}
