import { ensureGroup } from '../../access/find-groups.js';
import { welcomeOnce } from '../../access/remember-person.js';
import type { Turn } from '../turn.js';
import type { WelcomeReply } from './reply.js';

/** The welcome of a conversation that the bot came into; null where each person, or the group, has had it. */
export async function welcome({ services, asker, local }: Turn): Promise<WelcomeReply | null> {
  const { isPersonal } = asker.conversation;
  const isFirst = isPersonal ? await welcomeOnce(services, asker) : (await ensureGroup(services, asker)).isNew;
  if (!isFirst) return null;
  const named = asker.person.name === asker.person.id ? null : asker.person.name;
  return { kind: 'welcome', isPersonal, isLocal: local !== null, name: isPersonal ? named : null };
}
