import type { Action } from '../../model/action.js';
import type { Problem } from '../../model/problem.js';
import { isNamed } from '../../reading/leads/is-addressee.js';
import { hasDate } from '../../reading/deadlines/date-like.js';
import { readDeadline } from '../../reading/deadlines/read-deadline.js';
import type { Group } from '../../model/group.js';
import { resolveLeads } from '../../reading/leads/resolve-leads.js';
import { decide, type Decision } from '../actions/rules/decide.js';
import { mayDecide } from '../../model/deciders.js';
import { type LeadRequest, openRequests } from '../../model/lead-request.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { type DetailReply, detailReply } from '../actions/reply.js';
import type { changeButton, grantButton, refuseButton } from './buttons.js';
import type { Asker } from '../../ports/asker.js';
import { type ActionChange, applyChange, type Outcome } from '../../access/change-action.js';
import { memberLead } from '../../access/member-lead.js';
import { deadlineContextOf, rosterOf } from '../../reading/read-context.js';
import { deadlineOn } from './request-changes.js';
import type { Services } from '../../ports/services.js';
import { leadsProblem } from '../actions/rules/leads-problem.js';
import { asRequest, type RequestReply } from './reply.js';
import { sendAtOnce } from './send-at-once.js';
import type { Actor } from '../../model/actor.js';
import { findKnownAction } from '../../access/locate-action.js';

/** Grants an action's open request, in words: as asked, "until 10 December", or with "Tomos Hughes" to lead it. */
export const grantInWords = (asker: Asker, words: string | null): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    const request = requestMeant(action, group, by, words);
    if ('code' in request) return { problem: request };
    const decision =
      words === null ? ({ verdict: 'grant', words: null } as const) : otherwise(request, words, group, asker);
    return 'code' in decision ? { problem: decision } : decided(action, group, by, asker, request.id, decision);
  },
});

/** Refuses an action's open request, with or without words. */
export const refuseInWords = (asker: Asker, words: string | null): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    const request = requestMeant(action, group, by, null);
    if ('code' in request) return { problem: request };
    return decided(action, group, by, asker, request.id, { verdict: 'refuse', words });
  },
});

type Place = PressedOf<typeof grantButton>;

/** Grants a request as asked, by button. */
export const grantOnCard = (services: Services, asker: Asker, place: Place): ReturnType<typeof decideOnCard> =>
  decideOnCard(services, asker, place, () => ({ verdict: 'grant', words: null }));

/** Grants the day or lead picked on the card instead. */
export const changeOnCard = (
  services: Services,
  asker: Asker,
  pressed: PressedOf<typeof changeButton>,
): ReturnType<typeof decideOnCard> => decideOnCard(services, asker, pressed, (group) => picked(pressed, group));

/** Refuses a request by button, with or without words for the lead. */
export const refuseOnCard = (
  services: Services,
  asker: Asker,
  pressed: PressedOf<typeof refuseButton>,
): ReturnType<typeof decideOnCard> =>
  decideOnCard(services, asker, pressed, () => ({ verdict: 'refuse', words: pressed.words }));

/**
 * Answers a request by button. Returns its card as it now stands, or the action's card if the button was there. A
 * request that is over shows how it ended.
 */
async function decideOnCard(
  services: Services,
  asker: Asker,
  pressed: Place,
  decisionIn: (group: Group) => Decision | Problem,
): Promise<RequestReply | DetailReply | ProblemReply> {
  const changed = await applyChange(services, asker, pressed, {
    needs: 'mayNote',
    apply: (action, group, by) => {
      const decision = decisionIn(group);
      return 'code' in decision ? { problem: decision } : decided(action, group, by, asker, pressed.request, decision);
    },
  });
  await sendAtOnce(services, asker, changed);
  if ('problem' in changed) {
    const isOver = changed.problem.code === 'request-over' && pressed.from === null;
    return isOver ? overReply(services, asker, pressed, changed.problem) : problemReply(changed.problem);
  }
  const { group, action, news } = changed;
  const request = action.requests.find(({ id }) => id === pressed.request);
  return pressed.from === 'detail' || request === undefined
    ? detailReply(group, action, asker, news)
    : asRequest(group, action, request, asker.person.id, asker.now);
}

async function overReply(
  services: Services,
  asker: Asker,
  pressed: Place,
  problem: Problem,
): Promise<RequestReply | ProblemReply> {
  const located = await findKnownAction(services, asker, pressed);
  const request = located.ok ? located.action.requests.find(({ id }) => id === pressed.request) : undefined;
  if (!located.ok || request === undefined) return problemReply(problem);
  return asRequest(located.group, located.action, request, asker.person.id, asker.now, problem);
}

/** Reads the day or lead picked on a card instead of the one requested. */
function picked({ date, person }: PressedOf<typeof changeButton>, group: Group): Decision | Problem {
  const deadline = date === null ? null : deadlineOn(date);
  if (date !== null && deadline === null) return { code: 'no-such-date', said: date };
  const lead = person === null ? null : memberLead(person, group);
  if (person !== null && lead === null) return { code: 'person-unknown', said: person };
  return { verdict: 'change', deadline, leads: lead === null ? [] : [lead], words: null };
}

/** Finds the request meant by someone who names only the action: the one open request they may decide. */
function requestMeant(action: Action, group: Group, by: Actor, words: string | null): LeadRequest | Problem {
  const { reference } = action;
  const open = openRequests(action);
  const decidable = open.filter((request) => mayDecide(by.id, request, action, group));
  const kind = words === null ? null : hasDate(words) ? 'more-time' : 'not-mine';
  const meant = decidable.length > 1 && kind !== null ? decidable.filter((one) => one.kind === kind) : decidable;
  const [only, ...others] = meant;
  if (only !== undefined) return others.length === 0 ? only : { code: 'several-requests', reference };
  if (open.length > 0) return { code: 'not-a-decider', reference };
  // Shows that the last request is over.
  return action.requests.at(-1) ?? { code: 'no-request', reference };
}

/** Reads from words the day or lead granted instead of the one requested. */
function otherwise(request: LeadRequest, words: string, group: Group, asker: Asker): Decision | Problem {
  if (request.kind === 'more-time') {
    const read = readDeadline(words, deadlineContextOf(group, asker));
    if (!read.ok) return { code: read.code === 'no-such-date' ? 'no-such-date' : 'deadline-not-read', said: words };
    return { verdict: 'change', deadline: read.deadline, leads: [], words: null };
  }
  if (!isNamed(words)) return { code: 'lead-not-read', said: words };
  const leads = resolveLeads(words, rosterOf(group, asker));
  return leadsProblem(leads, group, words) ?? { verdict: 'change', deadline: null, leads, words: null };
}

function decided(action: Action, group: Group, by: Actor, asker: Asker, id: string, decision: Decision): Outcome {
  const outcome = decide(action, group, by, asker.now, id, decision);
  if ('problem' in outcome) return outcome;
  const request = outcome.action.requests.find((one) => one.id === id);
  if (request?.state === 'changed') {
    const deadline = request.kind === 'more-time' ? outcome.action.deadline : null;
    return { action: outcome.action, news: { change: 'request-changed', by, deadline, leads: outcome.action.leads } };
  }
  const change = request?.state === 'refused' ? 'request-refused' : 'request-granted';
  return { action: outcome.action, news: { change, by } };
}
