import { groupHere } from '../../access/find-groups.js';
import { recordChange } from '../../access/record-change.js';
import type { Day } from '../../model/calendar/day.js';
import { headOf } from '../../model/group-head.js';
import type { Group, GroupId } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import { takesPart } from '../../model/members.js';
import { nextMeeting } from '../../model/next-meeting.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import type { agendaAddButton } from './buttons.js';
import type { AddToAgendaCommand } from './grammar.js';
import type { AgendaNews, AgendaReply, AgendaWhereReply } from './reply.js';
import { isOver, meetingNow, meetingOn } from './rules/agenda-days.js';
import { withItems } from './rules/change-agenda.js';
import { makeItems, newOnAgenda } from './rules/make-items.js';
import { readItems, readMinutes, type SaidItem } from './rules/read-items.js';
import { saidMeeting } from './rules/said-meeting.js';
import { agendaGroups, agendaReply } from './show-agenda.js';

/** What to add and where: to the meeting on this day, or to the next one; `when` names it in words. */
interface Adding {
  readonly items: readonly SaidItem[];
  readonly isStanding: boolean;
  readonly day: Day | null;
  readonly when: string | null;
}

/** Puts items on the agenda. In a 1:1 chat of somebody in several groups, asks on whose. */
export async function sayItems(
  services: Services,
  asker: Asker,
  { said, when, isStanding }: Omit<AddToAgendaCommand, 'kind'>,
  target: GroupId | null = null,
): Promise<AgendaReply | AgendaWhereReply | ProblemReply> {
  const items = readItems(said);
  if (items === null) return problemReply({ code: 'agenda-not-read' });
  if (target !== null) return addItems(services, asker, target, { items, isStanding, day: null, when });
  if (!asker.conversation.isPersonal) {
    const here = await groupHere(services, asker);
    return here === null
      ? problemReply({ code: 'not-a-member' })
      : addItems(services, asker, here.id, { items, isStanding, day: null, when });
  }
  const groups = await agendaGroups(services, asker);
  const [only, another] = groups;
  if (only === undefined) return problemReply({ code: 'no-group-yet' });
  if (another !== undefined) return { kind: 'agenda-where', groups: groups.map(headOf), said, when, isStanding };
  return addItems(services, asker, only.id, { items, isStanding, day: null, when });
}

/** Puts the contents of a form on the agenda. */
export function saveItem(
  services: Services,
  asker: Asker,
  { group, day, title, presenter, minutes, standing }: PressedOf<typeof agendaAddButton>,
): Promise<AgendaReply | ProblemReply> {
  const length = readMinutes(minutes) ?? readMinutes(`${minutes} min`);
  const item = { title: title.trim().slice(0, 300), presenter: presenter.trim() || null, minutes: length };
  if (item.title === '') return Promise.resolve(problemReply({ code: 'agenda-not-read' }));
  return addItems(services, asker, group, { items: [item], isStanding: standing, day, when: null });
}

type Added = { readonly group: Group; readonly day: Day | null; readonly news: AgendaNews } | Problem;

async function addItems(
  services: Services,
  asker: Asker,
  target: GroupId,
  adding: Adding,
): Promise<AgendaReply | ProblemReply> {
  const result = await services.store.changeGroup<Added>(target, (current) => {
    const group = asMembersKnow(current, asker);
    if (group === null) return { record: current, result: { code: 'not-a-member' } };
    if (!takesPart(group, asker.person.id)) return { record: current, result: { code: 'observes-only' } };
    const day = dayFor(group, adding, asker);
    if (day !== null && typeof day !== 'string') return { record: current, result: day };
    const items = newOnAgenda(makeItems(adding.items, group, asker, adding.isStanding), group, day);
    if (items.length === 0 || wasHandled(group, asker.activity))
      return { record: current, result: { group, day, news: { what: 'already' } } };
    const { id, name } = asker.person;
    const after = withItems(group, items, { day, by: { id, name }, at: asker.now });
    const record = recordChange(group, after, asker, 'mayNote');
    const titles = items.map(({ title }) => title);
    return {
      record,
      result: { group: record, day, news: { what: 'added', titles, to: day, closed: null, at: asker.now } },
    };
  });
  if ('code' in result) return problemReply(result);
  const { group, day, news } = result;
  const meeting = day === null ? meetingNow(group, asker.now) : meetingOn(group, day);
  // New items stand at the end, so this shows the last page.
  return agendaReply(group, asker, meeting, { news, page: 10_000 });
}

/** The day of the meeting that something is for; null if none is planned. */
function dayFor(group: Group, { day, when }: Adding, { now }: Asker): Day | null | Problem {
  const named = when === null ? (day === null ? null : meetingOn(group, day)) : saidMeeting(group, when, now);
  if (named !== null && 'code' in named) return named;
  if (named !== null && isOver(named, group, now) && when !== null) return { code: 'no-such-meeting' };
  const isAhead = named !== null && !isOver(named, group, now);
  return isAhead ? named.day : (nextMeeting(group, now)?.day ?? null);
}
