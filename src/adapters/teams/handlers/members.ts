import type { TurnContext } from 'botbuilder';
import { memberJoined, memberLeft } from '../../../access/follow-members.js';
import type { Edge } from '../edge.js';
import { makeAsker } from '../make-asker.js';
import { onInstallation, onTakenOut } from './installation.js';

/** Someone joined or left a conversation. For the bot itself, that means it was installed there or removed. */
export async function onMembers(edge: Edge, context: TurnContext): Promise<void> {
  const { activity } = context;
  const added = activity.membersAdded ?? [];
  if (added.some((member) => member.id === activity.recipient.id)) {
    await onInstallation(edge, context);
    return;
  }
  const asker = makeAsker(activity, edge.services.clock.now(), 'en');
  const removed = activity.membersRemoved ?? [];
  if (removed.some((member) => member.id === activity.recipient.id)) {
    await onTakenOut(edge, activity, asker);
    return;
  }
  if (asker.conversation.isPersonal) return;
  if (added.length > 0) await memberJoined(edge.services, asker);
  for (const member of removed) await memberLeft(edge.services, asker.conversation.group, member.id);
}
