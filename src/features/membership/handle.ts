import { changeLeads } from '../actions/rules/change-leads.js';
import type { Problem } from '../../model/problem.js';
import { openActionsOf } from './rules/departed-actions.js';
import type { Group } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import { mayRun } from '../../model/members.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Lead } from '../../model/lead.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import type { handOverButton } from './buttons.js';
import type { Asker } from '../../ports/asker.js';
import { type DepartedReply, departedReply } from './reply.js';
import { recordChange } from '../../access/record-change.js';
import { memberLead } from '../../access/member-lead.js';
import type { Services } from '../../ports/services.js';
import type { Actor } from '../../model/actor.js';

type HandOver = PressedOf<typeof handOverButton>;

/** Gives the ticked actions of somebody who has left to a member, in one durable step, and shows what is left. */
export async function handOver(
  services: Services,
  asker: Asker,
  pressed: HandOver,
): Promise<DepartedReply | ProblemReply> {
  const { references, about } = pressed;
  const result = await services.store.changeGroup<Group | Problem>(
    pressed.group,
    (current) => {
      const group = asMembersKnow(current, asker);
      if (group === null) return { record: current, result: { code: 'not-a-member' } };
      if (!mayRun(group, asker.person.id)) return { record: current, result: { code: 'not-allowed', reference: null } };
      if (wasHandled(group, asker.activity)) return { record: current, result: group };
      const lead = pressed.to === null ? null : memberLead(pressed.to, group);
      if (lead === null) return { record: current, result: { code: 'person-unknown', said: pressed.to ?? '' } };
      const by = { id: asker.person.id, name: asker.person.name };
      const record = recordChange(group, given(group, pressed, lead, by, asker.now), asker, 'mayEdit');
      return { record, result: record };
    },
    references,
  );
  if ('code' in result) return problemReply(result);
  return departedReply(result, about, asker.now) ?? problemReply({ code: 'card-not-understood' });
}

function given(group: Group, { about, references }: HandOver, to: Lead, by: Actor, at: string): Group {
  const open = new Set(openActionsOf(group, about));
  const actions = group.actions.map((action) => {
    if (!open.has(action) || !references.includes(action.reference)) return action;
    const taken = action.leads.map((lead) => (lead.kind === 'person' && lead.person === about ? to : lead));
    const leads = taken.filter(
      (lead, index) =>
        lead.kind !== 'person' ||
        taken.findIndex((one) => one.kind === 'person' && one.person === lead.person) === index,
    );
    return changeLeads(action, group, by, at, leads);
  });
  return { ...group, actions };
}
