import type { Activity } from 'botbuilder';
import type { Asker } from '../../ports/asker.js';
import { StoreError } from '../../ports/store-error.js';
import { findReadable } from '../../delivery/find-readable.js';
import { rememberPerson } from '../../access/remember-person.js';
import { referenceFrom } from './conversation-reference.js';
import type { Edge } from './edge.js';

/** How many conversations and people to remember as unchanged; above that, starts again and the store compares. */
const MOST_REMEMBERED = 20_000;

/** Saves where to reach a conversation and a person, when that is new; on a full disk the next activity tries again. */
export async function rememberWhere(edge: Edge, activity: Activity, asker: Asker): Promise<void> {
  const place = `${asker.conversation.key} ${activity.serviceUrl} ${activity.recipient.id}`;
  const who = `${asker.person.id} ${asker.person.name} ${asker.language} ${asker.isLanguageTyped === true} ${asker.zone ?? ''}`;
  const isPlaceKnown = edge.remembered.has(place) && !(await isForgotten(edge, asker));
  // In a 1:1 chat always compare: the person may be marked unreachable, and writing makes them reachable again.
  const isPersonKnown = !asker.conversation.isPersonal && edge.remembered.has(who);
  if (isPlaceKnown && isPersonKnown) return;
  const reference = isPlaceKnown ? null : referenceFrom(activity, asker.tenant);
  try {
    await Promise.all([
      reference === null ? null : edge.services.store.saveConversation(asker.conversation.key, reference),
      isPersonKnown || asker.person.id === '' ? null : rememberPerson(edge.services, asker),
    ]);
  } catch (error) {
    // On a full disk the bot still answers questions; changes are refused where they are made.
    if (!(error instanceof StoreError && error.code === 'not-saved')) throw error;
    edge.services.log.warn({ err: error }, 'a person or a conversation could not be remembered');
    return;
  }
  if (edge.remembered.size > MOST_REMEMBERED) edge.remembered.clear();
  edge.remembered.add(place);
  if (!asker.conversation.isPersonal) edge.remembered.add(who);
}

/** Whether another instance saw the app removed from this conversation, and so forgot it. */
async function isForgotten({ services: { store } }: Edge, { conversation }: Asker): Promise<boolean> {
  if (store.tenant === '' || conversation.isPersonal) return false;
  return ((await findReadable(store, conversation.group))?.uninstalledAt ?? null) !== null;
}

/** Forgets a conversation, so that its next activity is compared again. */
export function forgetWhere(edge: Edge, conversation: string): void {
  for (const key of edge.remembered.keys()) if (key.startsWith(`${conversation} `)) edge.remembered.delete(key);
}
