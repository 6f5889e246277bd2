import { isDay, lastDayOfMonth } from '../../model/calendar/days.js';
import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { partDue } from '../../model/return.js';
import { isMember } from '../../model/members.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { deadlineContextOf } from '../../reading/read-context.js';
import { splitTimeAsked } from '../actions/rules/split-asking.js';
import { changePart, type PartPlace, type PartTarget } from './change-part.js';
import { formReply } from './form-reply.js';
import type { ReturnFormReply, ReturnTimeReply } from './reply.js';
import { askedTime, decidedTime } from './rules/change-return.js';
import { decidersFor } from './rules/due-returns.js';
import { sendNow } from './send-now.js';

/** What is wrong with the requested day or its reason; null if nothing is. */
function timeProblem(day: Day | null, reason: string, { one, part }: PartPlace): Problem | null {
  const { reference } = one;
  if (day === null) return { code: 'more-time-no-date', reference };
  if (day <= partDue(part, one)) return { code: 'more-time-not-later', said: day, day: partDue(part, one) };
  return reason.trim() === '' ? { code: 'more-time-no-reason', reference } : null;
}

/** Asks for more time until a day, with a reason, and notifies those who decide. */
export async function askTime(
  services: Services,
  asker: Asker,
  target: PartTarget,
  asked: { readonly date: string | null; readonly reason: string | null },
): Promise<ReturnFormReply | ProblemReply> {
  const day = asked.date !== null && isDay(asked.date) ? asked.date : null;
  const changed = await changePart(services, asker, target, (part, by, place) => {
    const problem = timeProblem(day, asked.reason ?? '', place);
    return problem !== null || day === null
      ? { problem: problem ?? { code: 'more-time-no-date', reference: target.reference } }
      : askedTime(part, by, asker.now, day, asked.reason ?? '');
  });
  if ('problem' in changed) return problemReply(changed.problem);
  await sendNow(services, changed.group, asker.now);
  return formReply(changed, asker.person.id, asker.now, {
    news: 'time-asked',
    isShared: !asker.conversation.isPersonal,
  });
}

/** Asks for more time in words: "until 5 December because legal are late". */
export function askTimeInWords(
  services: Services,
  asker: Asker,
  { group, one, part }: PartPlace,
  words: string,
): Promise<ReturnFormReply | ProblemReply> {
  const split = splitTimeAsked(words, deadlineContextOf(group, asker), partDue(part, one));
  if (!split.ok) return Promise.resolve(problemReply({ code: 'no-such-date', said: split.said }));
  const target = { group: group.id, reference: one.reference, lead: part.lead.id };
  const date = split.deadline?.due ?? null;
  return askTime(services, asker, target, {
    date: date && afterDue(date, words, partDue(part, one)),
    reason: split.reason,
  });
}

/** Moves a bare day after the deadline: "the 7th", for a return due on the 30th, is in the next month. */
function afterDue(date: Day, words: string, due: Day): Day {
  const day = Number(date.slice(8));
  const isDayAlone = new RegExp(
    `(?<!\\p{L})(?:the|y|yr) ${day}(?:st|nd|rd|th|fed|eg|ain|af|ydd)(?![\\p{L}\\d])(?! (?:of |o )?\\p{Lu})`,
    'u',
  ).test(words);
  if (date > due || !isDayAlone) return date;
  const [year = 0, month = 1] = due.split('-').map(Number);
  const isSame = day > Number(due.slice(8));
  const [inYear, inMonth] = isSame ? [year, month] : month === 12 ? [year + 1, 1] : [year, month + 1];
  const last = lastDayOfMonth(inYear, inMonth);
  return day > Number(last.slice(8)) ? date : `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/** A request for more time as one reader sees it; null if it no longer exists. */
export function timeReply(
  { group, one, part }: PartPlace,
  request: string,
  asker: Pick<Asker, 'person' | 'now'>,
): ReturnTimeReply | null {
  const found = part.requests.find(({ id }) => id === request);
  if (found === undefined) return null;
  return {
    kind: 'return-time',
    group: headOf(group),
    reference: one.reference,
    title: one.title,
    lead: part.lead,
    due: one.due,
    request: found,
    mayDecide: found.state === 'open' && one.closed === null && decidersOf(group, one, found.by.id, asker.person.id),
    problem: null,
    today: localDay(asker.now, group.zone),
  };
}

const decidersOf = (group: PartPlace['group'], one: PartPlace['one'], askedBy: string, person: string): boolean =>
  isMember(group, person) &&
  (decidersFor(group, one, askedBy).includes(person) || mayDecideFor(group, person, askedBy));

/** Every chair, deputy or secretary may decide, but not on their own request. */
const mayDecideFor = (group: PartPlace['group'], person: string, askedBy: string): boolean =>
  person !== askedBy &&
  group.members.some(
    ({ id, roles }) =>
      id === person && roles.some((role) => role === 'chair' || role === 'deputy' || role === 'secretary'),
  );

/** Grants more time until the requested day or another, or refuses it. */
export async function decideTime(
  services: Services,
  asker: Asker,
  target: PartTarget & { readonly request: string },
  decided: { readonly isGranted: boolean; readonly date: string | null; readonly words: string | null },
): Promise<ReturnTimeReply | ProblemReply> {
  const { reference } = target;
  const changed = await changePart(
    services,
    asker,
    target,
    (part, by, { group, one }) => {
      const request = part.requests.find(({ id }) => id === target.request);
      if (request === undefined || request.state === 'withdrawn') return { problem: { code: 'no-request', reference } };
      if (!decidersOf(group, one, request.by.id, by.id)) return { problem: { code: 'not-a-decider', reference } };
      if (request.state !== 'open')
        return request.decidedBy?.id === by.id
          ? part
          : { problem: { code: 'request-over', reference, state: request.state, name: request.decidedBy?.name ?? '' } };
      const given = !decided.isGranted
        ? null
        : decided.date !== null && isDay(decided.date)
          ? decided.date
          : request.day;
      if (given !== null && given <= one.due)
        return { problem: { code: 'more-time-not-later', said: given, day: one.due } };
      return decidedTime(part, target.request, by, asker.now, { given, answer: decided.words });
    },
    'mayRun',
  );
  if ('problem' in changed) return problemReply(changed.problem);
  await sendNow(services, changed.group, asker.now);
  return timeReply(changed, target.request, asker) ?? problemReply({ code: 'no-request', reference });
}
