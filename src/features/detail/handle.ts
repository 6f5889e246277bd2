import { locateAction } from '../../access/locate-action.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asKnownTo } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type DetailReply, detailReply } from '../actions/reply.js';
import type { ActionTarget } from '../feature.js';

/** Shows the action with this reference, from those that the asker sees. */
export async function showNamed(
  services: Services,
  asker: Asker,
  reference: string,
): Promise<DetailReply | ProblemReply> {
  const located = await locateAction(services, asker, reference);
  if (!located.ok) return problemReply(located.problem);
  return detailReply(located.group, located.action, asker, null);
}

/** The same for a button, which names the group. */
export async function showAction(
  { store }: Services,
  asker: Asker,
  { group: id, reference }: ActionTarget,
): Promise<DetailReply | ProblemReply> {
  const group = asKnownTo(await store.findGroup(id, [reference]), asker);
  const action = group?.actions.find((candidate) => candidate.reference === reference);
  // An action that they may not see gets the same answer as one that does not exist.
  if (group === null || action === undefined) return problemReply({ code: 'unknown-reference', reference });
  return detailReply(group, action, asker, null);
}
