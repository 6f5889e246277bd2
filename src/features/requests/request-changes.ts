import type { Action } from '../../model/action.js';
import { leadPeople } from '../../model/lead-people.js';
import { permissionsFor } from '../../model/permissions.js';
import { isDay } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Deadline } from '../../model/deadline.js';
import type { Group } from '../../model/group.js';
import { isMember } from '../../model/members.js';
import { resolveLeads } from '../../reading/leads/resolve-leads.js';
import { askMoreTime, askNotMine, withdrawRequest } from '../actions/rules/ask.js';
import { askedEvent } from '../actions/rules/asked-event.js';
import { effectiveDue } from '../../model/lateness.js';
import { splitNotMine, splitTimeAsked } from '../actions/rules/split-asking.js';
import { changeDeadline } from '../actions/rules/change-deadline.js';
import type { Asker } from '../../ports/asker.js';
import type { ActionChange, Outcome } from '../../access/change-action.js';
import { memberLead } from '../../access/member-lead.js';
import { deadlineContextOf, rosterOf } from '../../reading/read-context.js';
import { leadsProblem } from '../actions/rules/leads-problem.js';
import type { Actor } from '../../model/actor.js';

/** Turns a day from a card's date picker into a deadline; null if it is not a day. */
export const deadlineOn = (day: string): Deadline | null =>
  isDay(day) ? { said: null, basis: 'day', from: day, due: day, inferred: [] } : null;

/**
 * Asks for more time in words: "until 12 December because legal are late". If the asker does not lead the action but
 * may change it, moves the deadline at once.
 */
export const moreTimeInWords = (asker: Asker, words: string): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    const asked = splitTimeAsked(words, deadlineContextOf(group, asker), effectiveDue(action, group));
    if (!asked.ok) return { problem: { code: 'no-such-date', said: asked.said } };
    return moreTime(asker, action, group, by, asked);
  },
});

/** Asks for more time until a day picked on a card. */
export const moreTimeOnCard = (asker: Asker, date: string | null, reason: string | null): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    const deadline = date === null ? null : deadlineOn(date);
    if (date !== null && deadline === null) return { problem: { code: 'no-such-date', said: date } };
    return moreTime(asker, action, group, by, { deadline, reason: reason ?? '' });
  },
});

function moreTime(
  asker: Asker,
  action: Action,
  group: Group,
  by: Actor,
  asked: { readonly deadline: Deadline | null; readonly reason: string },
): Outcome {
  const isLead = leadPeople(action, group).includes(by.id);
  const { deadline, reason } = asked;
  if (!isLead && deadline !== null && action.status === 'open' && permissionsFor(by.id, action, group).mayEdit)
    return movedAtOnce(asker, action, group, by, { deadline, reason });
  return askedEvent(askMoreTime(action, group, by, asker.now, asked), group, by, 'asked-more-time');
}

/** Moves the deadline, for someone who may change the action and so need not ask. */
function movedAtOnce(
  asker: Asker,
  action: Action,
  group: Group,
  by: Actor,
  { deadline, reason }: { readonly deadline: Deadline; readonly reason: string },
): Outcome {
  const { due } = deadline;
  const said = deadline.said ?? due ?? '';
  if (due !== null && due < localDay(asker.now, group.zone))
    return { problem: { code: 'deadline-in-past', said, day: due } };
  const moved = changeDeadline(action, by, asker.now, { ...deadline, said }, reason === '' ? null : reason);
  return { action: moved, news: { change: 'deadline-moved', by, deadline: moved.deadline } };
}

/** Says in words that an action is not the asker's; the words may add "ask Tomos Hughes because he runs it". */
export const notMineInWords = (asker: Asker, words: string): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    const said = splitNotMine(words);
    const leads = said.leads === null ? [] : resolveLeads(said.leads, rosterOf(group, asker));
    const problem = said.leads === null ? null : leadsProblem(leads, group, said.leads);
    if (problem !== null) return { problem };
    return askedEvent(
      askNotMine(action, group, by, asker.now, { leads, reason: said.reason }),
      group,
      by,
      'asked-not-mine',
    );
  },
});

/** Says on a card that an action is not the asker's, and proposes a member or nobody. */
export const notMineOnCard = (asker: Asker, person: string | null, why: string | null): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    const lead = person === null || !isMember(group, by.id) ? null : memberLead(person, group);
    if (person !== null && lead === null) return { problem: { code: 'person-unknown', said: person } };
    const asked = { leads: lead === null ? [] : [lead], reason: why ?? '' };
    return askedEvent(askNotMine(action, group, by, asker.now, asked), group, by, 'asked-not-mine');
  },
});

/** Withdraws the asker's own request; the last open one if `request` is null. */
export const withdraw = (asker: Asker, request: string | null): ActionChange => ({
  needs: 'mayNote',
  apply: (action, _group, by) => {
    const outcome = withdrawRequest(action, by, asker.now, request);
    return 'problem' in outcome ? outcome : { ...outcome, news: { change: 'request-withdrawn', by } };
  },
});
