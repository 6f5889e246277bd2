import type { TurnContext } from 'botbuilder';
import { ensureGroup } from '../../../use-cases/find-groups.js';
import { welcomeOnce } from '../../../use-cases/remember-person.js';
import type { Asker } from '../../../use-cases/asker.js';
import type { Edge } from '../edge.js';
import { makeAsker } from '../make-asker.js';
import { forgetWhere, rememberWhere } from '../remember-conversation.js';
import { type Reply, replyTo } from '../reply.js';
import { activityKey, replyOnce } from '../reply-once.js';
import { toActivity } from '../to-activity.js';

/**
 * The bot was added to a conversation or taken out of it. Teams, and the Playground at every page load, tells of one
 * addition several times and in two ways; each person and each group is welcomed once.
 */
export async function onInstallation(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  const language = await edge.languageFor(activity.from.id, activity.locale);
  const asker = makeAsker(activity, edge.services.clock.now(), language);
  if (activity.action?.toLowerCase().startsWith('remove') === true) {
    await edge.services.store.saveConversation(asker.conversation.key, null);
    forgetWhere(edge, asker);
    return;
  }
  await rememberWhere(edge, activity, asker);
  await replyOnce(
    edge,
    activityKey(activity),
    () => welcome(edge, asker),
    ({ presented }) => context.sendActivity(toActivity(presented)),
  );
}

async function welcome(edge: Edge, asker: Asker): Promise<Reply | null> {
  const { isPersonal } = asker.conversation;
  const isFirst = isPersonal
    ? await welcomeOnce(edge.services, asker)
    : (await ensureGroup(edge.services, asker)).isNew;
  if (!isFirst) return null;
  const named = asker.person.name === asker.person.id ? null : asker.person.name;
  return replyTo(asker, {
    kind: 'welcome',
    isPersonal,
    isLocal: edge.local !== null,
    name: isPersonal ? named : null,
  });
}
