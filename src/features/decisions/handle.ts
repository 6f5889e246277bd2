import { groupHere, wholeGroups } from '../../access/find-groups.js';
import { recordChange } from '../../access/record-change.js';
import type { Day } from '../../model/calendar/day.js';
import type { Decision } from '../../model/decision.js';
import type { Group, GroupId } from '../../model/group.js';
import { takesPart } from '../../model/members.js';
import { headOf } from '../../model/group-head.js';
import { wasHandled } from '../../model/handled.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { reviewAt } from '../../model/reviewed.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { DecisionsKeptReply, OfferDecisionReply } from './reply.js';
import { readDecided } from './rules/read-decided.js';
import { withDecisions } from './rules/with-decisions.js';

type Kept =
  | { readonly group: Group; readonly kept: readonly Decision[]; readonly isNew: boolean }
  | 'not-a-member'
  | 'observes-only';

/** The groups in which somebody may decide, from where they ask. */
async function decidingGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  if (!asker.conversation.isPersonal) {
    const here = await groupHere(services, asker);
    return here === null ? [] : [here];
  }
  const groups = await wholeGroups(services, asker);
  const shared = groups.filter(({ isPersonal }) => !isPersonal);
  return shared.length > 0 ? shared : groups;
}

/** Keeps decisions; in a 1:1 chat it asks somebody in several groups which one. */
export async function decide(
  services: Services,
  asker: Asker,
  texts: readonly string[],
): Promise<DecisionsKeptReply | OfferDecisionReply | ProblemReply> {
  const groups = await decidingGroups(services, asker);
  const [only, ...others] = groups;
  if (only === undefined) return nowhere(asker);
  if (others.length === 0) return keepIn(services, asker, only.id, texts);
  return { kind: 'offer-decision', groups: groups.map(headOf), text: texts.join('\n') };
}

/** Asks whether to keep what was said as a decision. */
export async function offerDecision(
  services: Services,
  asker: Asker,
  text: string,
): Promise<OfferDecisionReply | ProblemReply> {
  const groups = await decidingGroups(services, asker);
  return groups.length === 0 ? nowhere(asker) : { kind: 'offer-decision', groups: groups.map(headOf), text };
}

/** Leaves what was said as it is: it is not a decision. */
export async function leaveOffer(
  services: Services,
  asker: Asker,
  target: GroupId,
): Promise<OfferDecisionReply | ProblemReply> {
  const group = (await decidingGroups(services, asker)).find(({ id }) => id === target);
  if (group === undefined) return problemReply({ code: 'not-a-member' });
  if (!takesPart(group, asker.person.id)) return problemReply({ code: 'observes-only' });
  return { kind: 'offer-decision', groups: [headOf(group)], text: '', isLeft: true };
}

const nowhere = ({ conversation }: Asker): ProblemReply =>
  problemReply({ code: conversation.isPersonal ? 'no-group-yet' : 'not-a-member' });

/** Keeps what somebody typed in a form as decisions of a group. */
export async function recordIn(
  services: Services,
  asker: Asker,
  target: GroupId,
  said: string,
): Promise<DecisionsKeptReply | ProblemReply> {
  const texts = readDecided(said);
  return texts.length === 0 ? problemReply({ code: 'decision-not-read' }) : keepIn(services, asker, target, texts);
}

/** The meeting that decides: that of the review whose button was pressed; null for the current one. */
function meetingOf(group: Group, { reviewing }: Asker): Day | null {
  return reviewing === undefined ? null : (reviewAt(group, reviewing.startedAt)?.meeting ?? null);
}

/** Keeps decisions in a group, in one durable step; the same message, or the same words at one meeting, only once. */
export async function keepIn(
  services: Services,
  asker: Asker,
  target: GroupId,
  texts: readonly string[],
): Promise<DecisionsKeptReply | ProblemReply> {
  const { id, name } = asker.person;
  const kept = await services.store.changeGroup<Kept>(target, (current) => {
    const group = asMembersKnow(current, asker);
    if (group === null) return { record: current, result: 'not-a-member' };
    if (!takesPart(group, id)) return { record: current, result: 'observes-only' };
    const made = withDecisions(group, texts, { id, name }, asker.now, meetingOf(group, asker));
    if (wasHandled(group, asker.activity) || !made.isNew) return { record: group, result: again(group, made, asker) };
    const record = recordChange(group, made.group, asker, 'mayEdit');
    return { record, result: { ...made, group: record } };
  });
  if (kept === 'not-a-member' || kept === 'observes-only') return problemReply({ code: kept });
  const last = lastChangeOf(kept.group, id);
  const isLast = last !== null && kept.kept.some(({ reference }) => reference in (last.decisions ?? {}));
  return {
    kind: 'decisions-kept',
    group: headOf(kept.group),
    decisions: kept.kept,
    isNew: kept.isNew,
    at: isLast ? last.at : null,
  };
}

/** The answer when nothing new is kept: what is there, whichever message brought it. */
function again(group: Group, made: Exclude<Kept, string>, { person }: Asker): Kept {
  if (!made.isNew) return { ...made, group };
  const before = Object.keys(lastChangeOf(group, person.id)?.decisions ?? {});
  return { group, kept: group.decisions.filter(({ reference }) => before.includes(reference)), isNew: false };
}
