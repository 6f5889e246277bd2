import { type ActionChange, applyChange } from '../../access/change-action.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { settleLead } from './action-changes.js';
import { changedReply, type DetailReply, type LoggedReply, loggedReply, loggedWith } from './reply.js';
import type { Changed } from '../../model/action-event.js';
import { dueClosures } from './rules/due-closures.js';
import type { Target } from '../../model/action-target.js';

/** Changes one action and shows it. */
export const changeAction = async (
  services: Services,
  asker: Asker,
  target: Target,
  change: ActionChange,
): Promise<DetailReply | ProblemReply> =>
  changedReply(await sendProposal(services, asker, await applyChange(services, asker, target, change)), asker);

/**
 * Notifies those who confirm closures now that somebody proposes one; if a crash loses it here, planning adds it later.
 */
export async function sendProposal(services: Services, { now }: Asker, changed: Changed): Promise<Changed> {
  if ('problem' in changed || changed.news?.change !== 'closure-proposed') return changed;
  await services.store.enqueue(dueClosures({ ...changed.group, actions: [changed.action] }, now));
  services.sendSoon();
  return changed;
}

/** Records who an unclear lead is, and shows again what was logged together with the action. */
export async function chooseLead(
  services: Services,
  asker: Asker,
  { said, lead, ...target }: Target & { readonly said: string; readonly lead: string },
): Promise<LoggedReply | ProblemReply> {
  const person = lead === KEEP_WORDS ? null : lead;
  const changed = await applyChange(services, asker, target, settleLead(asker, said, person));
  if ('problem' in changed) return problemReply(changed.problem);
  return loggedReply(changed.group, loggedWith(changed.group, changed.action), [], asker);
}

/** The choice that keeps the words instead of naming a person. */
export const KEEP_WORDS = 'text';
