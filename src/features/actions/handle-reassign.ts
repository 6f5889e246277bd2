import { changeNamed } from '../../access/change-action.js';
import { locateAction } from '../../access/locate-action.js';
import { headOf } from '../../model/group-head.js';
import { isMember } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { resolveLeads } from '../../reading/leads/resolve-leads.js';
import { rosterOf } from '../../reading/read-context.js';
import { isUnknown, reassign } from './action-changes.js';
import { candidatesOf, changedReply, type DetailReply, type LeadAskedReply } from './reply.js';

const ASKED: ReadonlySet<string> = new Set(['lead-unknown', 'lead-unclear']);

/** Gives an action other leads; if nobody or several people have a name, asks who is meant and changes nothing. */
export async function reassignOrAsk(
  services: Services,
  asker: Asker,
  reference: string,
  words: string,
): Promise<DetailReply | LeadAskedReply | ProblemReply> {
  const changed = await changeNamed(services, asker, reference, 'authority', reassign(asker, words));
  if (!('problem' in changed) || !ASKED.has(changed.problem.code)) return changedReply(changed, asker);
  const located = await locateAction(services, asker, reference);
  if (!located.ok) return problemReply(located.problem);
  const { group, action } = located;
  const leads = resolveLeads(words, rosterOf(group, asker));
  const lead = leads.find((one) => one.kind === 'unclear') ?? leads.find(isUnknown);
  if (lead === undefined || !isMember(group, asker.person.id)) return problemReply(changed.problem);
  // A later press comes without the mentions of the message.
  const plain = asker.mentions.reduce((said, { text, name }) => said.replaceAll(text, name), words);
  return {
    kind: 'lead-asked',
    group: headOf(group),
    action,
    words: plain,
    lead,
    candidates: candidatesOf([{ leads }], group),
  };
}
