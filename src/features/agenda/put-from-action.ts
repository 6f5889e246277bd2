import { recordChange } from '../../access/record-change.js';
import type { Target } from '../../model/action-target.js';
import type { Day } from '../../model/calendar/day.js';
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
import { meetingNow } from './rules/agenda-days.js';
import { agendaTopic } from './rules/agenda-topic.js';
import { withItems } from './rules/change-agenda.js';
import { agendaReply } from './show-agenda.js';

type Changed = { readonly group: Group; readonly news: AgendaNews } | Problem;

/** Puts on the next agenda what an action asks to have there, and closes the action, both at once. */
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
      const day = nextMeeting(group, asker.now)?.day ?? null;
      const { id, name } = asker.person;
      const by = { id, name };
      const item = { title, presenter: null, minutes: null, isStanding: false, action: reference };
      const added = withItems(group, [item], { day, by, at: asker.now });
      const closed = closeAction(addNote(action, by, asker.now, noteOf(day, title)), by, asker.now);
      const actions = added.actions.map((candidate) => (candidate === action ? closed : candidate));
      const record = recordChange(group, { ...added, actions }, asker, 'mayClose');
      const news = { what: 'added', titles: [title], to: day, closed: reference, at: asker.now } as const;
      return { record, result: { group: record, news } };
    },
    [reference],
  );
  if ('code' in result) return problemReply(result);
  const { group, news } = result;
  const next = nextMeeting(group, asker.now) ?? meetingNow(group, asker.now);
  return agendaReply(group, asker, next, { news, page: 10_000 });
}

/** A note that reads the same in both languages: "Agenda 17/11/2022: costings". */
const noteOf = (day: Day | null, title: string): string =>
  `${['Agenda', ...(day === null ? [] : [day.split('-').reverse().join('/')])].join(' ')}: ${title}`;
