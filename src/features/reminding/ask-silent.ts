import { beSureOfMembers } from '../../access/follow-members.js';
import { wholeGroups } from '../../access/find-groups.js';
import { availabilityOfLeads } from '../../delivery/lead-notes.js';
import { localDay } from '../../model/calendar/zones.js';
import type { GroupId } from '../../model/group.js';
import { mayRun } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { silentActions } from './rules/silent-actions.js';
import type { Turn } from '../turn.js';
import { remindIn } from './remind-in-group.js';
import type { Reminded, RemindingReply } from './reply.js';

/**
 * Asks the leads of silent actions for an update, in their daily digest and once a day. Only those who run the group
 * may; any member may while nobody does. In a 1:1 chat it covers every group that the asker runs.
 */
export async function askSilent(
  { services, asker }: Turn,
  target: GroupId | null = null,
): Promise<RemindingReply | ProblemReply> {
  const known = (await wholeGroups(services, asker)).filter(({ id }) => target === null || id === target);
  const run = known.filter((group) => mayRun(group, asker.person.id));
  const [first] = run;
  if (first === undefined)
    return problemReply(known.length === 0 ? { code: 'not-a-member' } : { code: 'not-allowed', reference: null });
  const people: Reminded[] = [];
  for (const group of run) {
    const only = [...silentActions(group, asker.now, await availabilityOfLeads(services.store, group))];
    if (only.length === 0) continue;
    await beSureOfMembers(services, asker, group.id);
    people.push(...(await remindIn(services, asker, group.id, null, { only, isLate: false })));
  }
  const today = localDay(asker.now, first.zone);
  return { kind: 'reminding', people, isLate: false, isSilent: true, today };
}
