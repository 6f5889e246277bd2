import { withActions } from '../../access/number-actions.js';
import { isUndone, readSaidAction } from '../../model/action.js';
import type { Group, GroupId } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import type { Lead } from '../../model/lead.js';
import { peopleIn, takesPart } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type LoggedReply, loggedReply } from '../actions/reply.js';

/** Logs an action that resembles one already there, because somebody says it is another. */
export async function logAnyway(
  services: Services,
  asker: Asker,
  id: GroupId,
  json: string,
): Promise<LoggedReply | ProblemReply> {
  const group = asMembersKnow(await services.store.findGroup(id), asker);
  if (group === null) return problemReply({ code: 'not-a-member' });
  if (!takesPart(group, asker.person.id)) return problemReply({ code: 'observes-only' });
  const said = readSaidAction(json);
  if (said === null) return problemReply({ code: 'card-not-understood' });
  const logged = await services.store.changeGroup(group.id, (current) => {
    const base = current ?? group;
    if (wasHandled(base, asker.activity)) {
      const before = base.actions.filter((action) => action.source === asker.activity && !isUndone(action));
      return { record: base, result: { group: base, actions: before } };
    }
    const leads = said.leads.map((lead) => knownOnly(lead, base));
    const result = withActions(base, [{ ...said, leads }], asker, asker.activity);
    return { record: result.group, result };
  });
  return loggedReply(logged.group, logged.actions, [], asker);
}

/** A card names leads, and anybody can send one: a person the group does not know becomes a mere name. */
const knownOnly = (lead: Lead, group: Group): Lead =>
  lead.kind === 'person' && !peopleIn(group).includes(lead.person) ? { kind: 'name', name: lead.name } : lead;
