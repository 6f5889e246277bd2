import type { Activity, TurnContext } from 'botbuilder';
import type { Answered } from '../../../ports/bot.js';
import type { Asker } from '../../../ports/asker.js';
import { appPutIn, appTakenOut } from '../../../access/follow-installation.js';
import { readStored, teamOf } from '../conversation-reference.js';
import type { Edge } from '../edge.js';
import { forgetWhere, rememberWhere } from '../remember-conversation.js';
import { activityKey, replyOnce } from '../reply-once.js';
import { toActivity } from '../to-activity.js';
import { whoAsks } from '../who-asks.js';

/**
 * The bot was added to a conversation or removed from it. Teams, and the Playground at every page load, reports one
 * addition several times and in two ways; each person and each group is welcomed once.
 */
export async function onInstallation(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  const asker = await whoAsks(edge, activity, { typed: null, isPosted: true });
  if (activity.action?.toLowerCase().startsWith('remove') === true) {
    await onTakenOut(edge, activity, asker);
    return;
  }
  // Another instance may have handled the removal.
  forgetWhere(edge, asker.conversation.key);
  await rememberWhere(edge, activity, asker);
  await appPutIn(edge.services, asker.conversation.group);
  await replyOnce(
    edge,
    activityKey(activity),
    () => welcome(edge, asker),
    ({ shown }) => context.sendActivity(toActivity(shown)),
  );
}

/** The bot was removed from a conversation, or from a team and so from all its channels. */
export async function onTakenOut(edge: Edge, activity: Activity, asker: Asker): Promise<void> {
  const { store } = edge.services;
  const team = teamOf(activity);
  const ofTeam = team === null ? [] : await store.listConversations();
  const keys = ofTeam.filter(({ reference }) => {
    const stored = readStored(reference);
    return stored?.team === team && stored.tenant === asker.tenant;
  });
  const all = [asker.conversation.key, ...keys.map(({ key }) => key)];
  await appTakenOut(edge.services, all);
  for (const key of all) forgetWhere(edge, key);
}

async function welcome(edge: Edge, asker: Asker): Promise<Answered | null> {
  const reply = await edge.bot.welcome(asker);
  return reply && edge.bot.show(asker, reply);
}
