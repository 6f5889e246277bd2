import { recordChange } from '../../access/record-change.js';
import type { Day } from '../../model/calendar/day.js';
import type { Group } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import { mayRun } from '../../model/members.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import type { agendaMarkButton, agendaOrderButton } from './buttons.js';
import type { ChangeAgendaCommand } from './grammar.js';
import type { AgendaItemReply, AgendaNews, AgendaReply } from './reply.js';
import { agendaDays, meetingAfter, meetingNow, meetingOn } from './rules/agenda-days.js';
import { markable, mayMark, withMark, withSwapped } from './rules/change-agenda.js';
import { findSaid } from './find-said.js';
import { agendaReply, itemReply } from './show-agenda.js';

type Changed = { readonly group: Group; readonly news: AgendaNews } | Problem;

/** Marks agenda items; what somebody else has meanwhile dealt with stays as it is. */
export async function markItems(
  { store }: Services,
  asker: Asker,
  { group: target, day, items: numbers, mark }: Omit<PressedOf<typeof agendaMarkButton>, 'verb'>,
): Promise<AgendaReply | ProblemReply> {
  const result = await store.changeGroup<Changed>(target, (current) => {
    const group = asMembersKnow(current, asker);
    if (group === null) return { record: current, result: { code: 'not-a-member' } };
    const asked = group.agenda.filter(({ number }) => numbers.includes(number));
    if (asked.length === 0) return { record: current, result: { code: 'no-such-agenda-item' } };
    if (asked.some((item) => !mayMark(group, item, asker.person.id, mark)))
      return { record: current, result: { code: 'not-allowed-agenda' } };
    const items = markable(group, numbers, day, mark);
    if (items.length === 0 || wasHandled(group, asker.activity))
      return { record: current, result: { group, news: { what: 'already' } } };
    const needs = mayRun(group, asker.person.id) ? 'mayRun' : 'mayNote';
    const after = withMark(group, items, mark, { day, now: asker.now });
    const record = recordChange(group, after, asker, needs);
    const to = mark === 'postpone' && day !== null ? (meetingAfter(group, day, asker.now)?.day ?? null) : null;
    const titles = items.map(({ title }) => title);
    return { record, result: { group: record, news: { what: mark, titles, to, closed: null, at: asker.now } } };
  });
  if ('code' in result) return problemReply(result);
  const { group, news } = result;
  return agendaReply(group, asker, shownMeeting(group, day, asker), { news });
}

/** The meeting to show after a change: the current or next one, since only the leftovers of a past meeting matter. */
function shownMeeting(group: Group, day: Day | null, { now }: Asker): ReturnType<typeof meetingNow> {
  const coming = meetingNow(group, now);
  const meeting = day === null ? null : meetingOn(group, day);
  return meeting === null || (coming !== null && meeting.day < coming.day) ? coming : meeting;
}

/** Marks an item named by its place or by words of its title, on the current or next agenda. */
export async function markSaid(
  services: Services,
  asker: Asker,
  { mark, which }: Pick<ChangeAgendaCommand, 'mark' | 'which'>,
): Promise<AgendaReply | ProblemReply> {
  const found = await findSaid(services, asker, which);
  if ('kind' in found) return found;
  const { group, meeting, item } = found;
  const day = agendaDays(group).get(item.number) ?? meeting?.day ?? null;
  return markItems(services, asker, { group: group.id, day, items: [item.number], mark });
}

/** Swaps two items; changes nothing if they are no longer neighbours. */
export async function orderItems(
  { store }: Services,
  asker: Asker,
  { group: target, day, upper, lower, shown }: PressedOf<typeof agendaOrderButton>,
): Promise<AgendaItemReply | ProblemReply> {
  const result = await store.changeGroup<Group | Problem>(target, (current) => {
    const group = asMembersKnow(current, asker);
    if (group === null) return { record: current, result: { code: 'not-a-member' } };
    if (!mayRun(group, asker.person.id)) return { record: current, result: { code: 'not-allowed-agenda' } };
    const after = withSwapped(group, day, upper, lower);
    if (after === group || wasHandled(group, asker.activity)) return { record: current, result: group };
    const record = recordChange(group, after, asker, 'mayRun');
    return { record, result: record };
  });
  return 'code' in result ? problemReply(result) : itemReply(result, asker, shown);
}
