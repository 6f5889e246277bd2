import { recordChange } from '../../access/record-change.js';
import type { Target } from '../../model/action-target.js';
import type { Actor } from '../../model/actor.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import type { Group } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import { nextMeeting } from '../../model/next-meeting.js';
import { permissionsFor } from '../../model/permissions.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { closeAction } from '../actions/rules/closing.js';
import { addNote } from '../actions/rules/change-note.js';
import type { AgendaNews, AgendaReply } from './reply.js';
import { meetingAfter, meetingNow } from './rules/agenda-days.js';
import { agendaTopic } from './rules/agenda-topic.js';
import { withItems, withMark } from './rules/change-agenda.js';
import { findSame } from './rules/find-item.js';
import { agendaReply } from './show-agenda.js';

type Changed = { readonly group: Group; readonly news: AgendaNews } | Problem;

/** Puts what an action asks for on the next agenda and closes the action, in one step. */
export async function putFromAction(
  { store }: Services,
  asker: Asker,
  { group: target, reference }: Target,
): Promise<AgendaReply | ProblemReply> {
  const result = await store.changeGroup<Changed>(
    target,
    (current) => {
      const group = asMembersKnow(current, asker);
      const action = group?.actions.find((candidate) => candidate.reference === reference);
      if (group === null || action === undefined)
        return { record: current, result: { code: 'unknown-reference', reference } };
      if (!permissionsFor(asker.person.id, action, group).mayClose)
        return { record: current, result: { code: 'not-allowed', reference } };
      const isThere = group.agenda.some((item) => item.action === reference && item.state !== 'withdrawn');
      if (isThere || action.status !== 'open' || wasHandled(group, asker.activity))
        return { record: current, result: { group, news: { what: 'already' } } };
      const title = agendaTopic(action.task) ?? action.task;
      const { id, name } = asker.person;
      const by = { id, name };
      const put = putOnNext(group, title, reference, { by, at: asker.now });
      const closed = closeAction(addNote(action, by, asker.now, noteOf(put.day, put.title)), by, asker.now);
      const actions = group.actions.map((candidate) => (candidate === action ? closed : candidate));
      const record = recordChange(group, { ...put.group, actions }, asker, 'mayClose');
      const news = { what: put.what, titles: [put.title], to: put.day, closed: reference, at: asker.now };
      return { record, result: { group: record, news } };
    },
    [reference],
  );
  if ('code' in result) return problemReply(result);
  const { group, news } = result;
  const next = nextMeeting(group, asker.now) ?? meetingNow(group, asker.now);
  return agendaReply(group, asker, next, { news, page: 10_000 });
}

interface Put {
  readonly group: Group;
  readonly what: 'added' | 'postpone';
  readonly title: string;
  readonly day: Day | null;
}

/** Puts a title on the next agenda, once: an item that an earlier meeting did not reach is postponed to it. */
function putOnNext(
  group: Group,
  title: string,
  action: string,
  how: { readonly by: Actor; readonly at: Instant },
): Put {
  const next = nextMeeting(group, how.at)?.day ?? null;
  const same = findSame(group, title, next);
  if (same === null) {
    const item = { title, presenter: null, minutes: null, isStanding: false, action };
    return { group: withItems(group, [item], { day: next, ...how }), what: 'added', title, day: next };
  }
  const { item, day } = same;
  if (item.isStanding || day === next) return { group, what: 'added', title: item.title, day: next };
  const to = day === null ? next : (meetingAfter(group, day, how.at)?.day ?? null);
  const after = withMark(group, [item], 'postpone', { day, now: how.at });
  return { group: after, what: 'postpone', title: item.title, day: to };
}

/** A note that reads the same in both languages: "Agenda 17/11/2022: costings". */
const noteOf = (day: Day | null, title: string): string =>
  `${['Agenda', ...(day === null ? [] : [day.split('-').reverse().join('/')])].join(' ')}: ${title}`;
