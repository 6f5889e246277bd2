import { languageOf } from '../../delivery/reader-language.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Group } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { upcomingMeetings } from '../../model/next-meeting.js';
import type { PaperKind } from '../../model/paper.js';
import { sendingPapersOf } from '../../model/sending-papers.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import type { PapersReadyReply } from './reply.js';
import { agendaView } from './rules/agenda-view.js';
import { duePapers, MEETINGS_AHEAD, papersReaders, type PapersSubject, papersSubject } from './rules/due-papers.js';

/** An empty agenda is not sent. */
const isThere = (what: PaperKind, group: Group, day: string, now: Instant): boolean =>
  what !== 'agenda' || agendaView(group, day, now).rows.length > 0;

/**
 * The papers of a meeting; null if the meeting was moved or cancelled, or the papers are no longer wanted or not for
 * this reader.
 */
async function composePapers({
  store,
  subject: { person, meetingDay },
  groups: [group],
  now,
}: Composing<PapersSubject>): Promise<Composed<PapersReadyReply> | null> {
  const wanted = group === undefined ? null : sendingPapersOf(group);
  if (group === undefined || wanted === null) return null;
  const meeting = upcomingMeetings(group, now, MEETINGS_AHEAD).find(({ day }) => day === meetingDay);
  const readers = papersReaders(group);
  const isMeant = person === undefined ? readers.length === 0 : readers.includes(person);
  const papers = wanted.what.filter((what) => isThere(what, group, meetingDay, now));
  if (meeting === undefined || !isMeant || papers.length === 0) return null;
  const { format, language } = wanted;
  const reply: PapersReadyReply = {
    kind: 'papers-ready',
    group: headOf(group),
    meeting: meetingDay,
    papers,
    format,
    language: language ?? group.language,
    isForAll: person === undefined,
  };
  const read = person === undefined ? group.language : await languageOf(store, person, group);
  return { reply, language: read, replaces: null };
}

/** Sends those who run a group the papers, a set number of working days before the meeting. */
export const papersMessage: MessageDeclaration<PapersSubject, PapersReadyReply> = {
  subject: papersSubject as MessageDeclaration<PapersSubject, PapersReadyReply>['subject'],
  due: ({ group, now }) => duePapers(group, now),
  compose: composePapers,
  forecast: (_papers, { meetingDay }) => ({ meetingDay }),
};
