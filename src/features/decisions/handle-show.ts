import { beSureOfMembers } from '../../access/follow-members.js';
import { wholeGroups } from '../../access/find-groups.js';
import { recordChange } from '../../access/record-change.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import type { Problem } from '../../model/problem.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { DecisionReply, DecisionsReply } from './reply.js';
import { chooseDecisions, pageOfDecisions } from './rules/choose-decisions.js';
import { mayWithdraw } from './rules/may-withdraw.js';
import { withWithdrawn } from './rules/with-decisions.js';

/** Returns a page of the decisions with these words, of one group or of all that the asker sees from where they ask. */
export async function listDecisions(
  services: Services,
  asker: Asker,
  find: string | null,
  wanted: number,
  target: GroupId | null = null,
): Promise<DecisionsReply | ProblemReply> {
  const groups = await groupsOf(services, asker, target);
  if (groups.length === 0) return problemReply({ code: 'no-group-yet' });
  const all = chooseDecisions(groups, find);
  const { page, pages, shown } = pageOfDecisions(all, wanted);
  const [only, ...others] = groups;
  return {
    kind: 'decisions',
    only: only === undefined || others.length > 0 ? null : headOf(only),
    find,
    shown: shown.map(({ group, decision }) => ({ group: headOf(group), decision })),
    page,
    pages,
    total: all.length,
  };
}

async function groupsOf(services: Services, asker: Asker, target: GroupId | null): Promise<readonly Group[]> {
  if (target === null) return wholeGroups(services, asker);
  const group = asMembersKnow(await services.store.findGroup(target), asker);
  return group === null ? [] : [group];
}

/** Returns one decision by its reference, among those that the asker sees. */
export async function showDecision(
  services: Services,
  asker: Asker,
  reference: string,
  target: GroupId | null = null,
): Promise<DecisionReply | ProblemReply> {
  const group = await groupWith(services, asker, reference, target);
  return group === null
    ? problemReply({ code: 'unknown-decision', reference })
    : decisionReply(group, reference, asker, null);
}

async function groupWith(
  services: Services,
  asker: Asker,
  reference: string,
  target: GroupId | null,
): Promise<Group | null> {
  const groups = await groupsOf(services, asker, target);
  return groups.find(({ decisions }) => decisions.some((one) => one.reference === reference)) ?? null;
}

function decisionReply(
  group: Group,
  reference: string,
  asker: Asker,
  news: DecisionReply['news'],
): DecisionReply | ProblemReply {
  const decision = group.decisions.find((one) => one.reference === reference);
  if (decision === undefined) return problemReply({ code: 'unknown-decision', reference });
  const last = lastChangeOf(group, asker.person.id);
  return {
    kind: 'decision-card',
    group: headOf(group),
    decision,
    news,
    mayWithdraw: decision.withdrawn === null && mayWithdraw(group, decision, asker.person.id),
    at: news === 'withdrawn' && last !== null && reference in (last.decisions ?? {}) ? last.at : null,
    today: localDay(asker.now, group.zone),
  };
}

type Withdrawn = { readonly group: Group; readonly news: DecisionReply['news'] } | { readonly problem: Problem };

/** Takes a decision back for the reason given; without one it asks why. */
export async function withdrawDecision(
  services: Services,
  asker: Asker,
  reference: string,
  reason: string | null,
  target: GroupId | null = null,
): Promise<DecisionReply | ProblemReply> {
  const found = await groupWith(services, asker, reference, target);
  if (found === null) return problemReply({ code: 'unknown-decision', reference });
  await beSureOfMembers(services, asker, found.id);
  const { id, name } = asker.person;
  const withdrawn = await services.store.changeGroup<Withdrawn>(found.id, (current) => {
    const group = asMembersKnow(current, asker);
    const decision = group?.decisions.find((one) => one.reference === reference);
    const keep = (result: Withdrawn): { record: Group | null; result: Withdrawn } => ({ record: current, result });
    if (group === null || decision === undefined) return keep({ problem: { code: 'unknown-decision', reference } });
    if (!mayWithdraw(group, decision, id)) return keep({ problem: { code: 'not-allowed', reference: null } });
    if (decision.withdrawn !== null) {
      // Delivered again, or pressed twice: the answer is the same.
      const isSame = decision.withdrawn.by.id === id && decision.withdrawn.reason === reason;
      return keep({ group, news: isSame ? 'withdrawn' : 'already-withdrawn' });
    }
    if (reason === null) return keep({ group, news: 'reason-needed' });
    const after = withWithdrawn(group, reference, { id, name }, asker.now, reason);
    const record = recordChange(group, after, asker, 'mayEdit');
    return { record, result: { group: record, news: 'withdrawn' } };
  });
  if ('problem' in withdrawn) return problemReply(withdrawn.problem);
  return decisionReply(withdrawn.group, reference, asker, withdrawn.news);
}
