import { ensureGroup } from '../../access/find-groups.js';
import { welcomeOnce } from '../../access/remember-person.js';
import type { Turn } from '../turn.js';
import type { WelcomeReply } from './reply.js';

/** The welcome of a conversation that the bot came into; null where each person, or the group, has had it. */
export async function welcome({ services, asker, local }: Turn): Promise<WelcomeReply | null> {
  const { isPersonal } = asker.conversation;
  const made = isPersonal ? null : await ensureGroup(services, asker);
  const isFirst = made === null ? await welcomeOnce(services, asker) : made.isNew;
  if (!isFirst) return null;
  const named = asker.person.name === asker.person.id ? null : asker.person.name;
  return {
    kind: 'welcome',
    isPersonal,
    isLocal: local !== null,
    prefix: made?.group.prefix ?? null,
    name: isPersonal ? named : null,
  };
}
