import { lastShown } from '../../access/last-shown.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import { addMs } from '../../model/calendar/instants.js';
import { currentMeetingDay } from '../../model/current-meeting.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { PAPER_KINDS, type PaperKind } from '../../model/paper.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { PaperFile, PaperPass } from '../../ports/papers.js';
import { saidMeeting } from '../agenda/rules/said-meeting.js';
import type { Turn } from '../turn.js';
import { refusalOf } from './rules/may-have.js';
import { isThere } from './rules/subject.js';
import type { PaperFormReply, PaperReply, Wanted, Way } from './reply.js';

/** How long a link is valid, in minutes. */
const MINUTES = 15;
const MINUTE_MS = 60_000;
/** The most parts of a file to name in which names would remain. */
const MOST_PLACES = 5;

/**
 * The groups whose papers may be meant, the one that met last first; includes a personal list only if there is no
 * other.
 */
async function groupsFor({ services, asker }: Turn): Promise<readonly Group[]> {
  const groups = await wholeGroups(services, asker);
  const shared = groups.filter(({ isPersonal }) => !isPersonal);
  const met = (group: Group): Day => currentMeetingDay(group, asker.now) ?? '';
  return [...(shared.length > 0 ? shared : groups)].sort((one, other) => (met(one) < met(other) ? 1 : -1));
}

/** Handles a typed request: gives the paper if paper and format are clear, and asks otherwise. */
export async function askPaper(turn: Turn, wanted: Wanted): Promise<PaperFormReply | PaperReply | ProblemReply> {
  const groups = await groupsFor(turn);
  const [group] = groups;
  if (group === undefined) return problemReply({ code: 'no-group-yet' });
  const shown = wanted.what === null ? await paperShown(turn) : null;
  const meant = meantIn(groups, shown === null ? wanted : { ...wanted, ...shown });
  if ('code' in meant) return problemReply(meant);
  const { what, reference, format, language, isLarge, isPublished } = meant.wanted;
  const of = meant.groups[0] ?? group;
  const meeting = meetingOf(meant.wanted, of, turn.asker.now);
  if (what === null || format === null || meant.groups.length > 1) return formOf(meant.groups, meeting, meant.wanted);
  const asked: Asked = {
    group: of.id,
    what,
    format,
    meeting,
    reference,
    language: language ?? group.language,
    isLarge,
    edition: isPublished ? 'published' : 'group',
  };
  return givePaper(turn, asked, true);
}

/** The papers about one meeting. */
const OF_MEETING: ReadonlySet<PaperKind | null> = new Set(['agenda', 'actions']);

/** The day of the meeting named, as in "the agenda from July's meeting"; null if no meeting is held or planned then. */
function meetingOf({ what, when }: Wanted, group: Group, now: Instant): Day | null {
  const meeting = when === undefined || !OF_MEETING.has(what) ? null : saidMeeting(group, when, now);
  return meeting === null || 'code' in meeting ? null : meeting.day;
}

/** How long "this" refers to what was last shown. */
const FRESH_MS = 3_600_000;

/** The paper of what was last shown, for a request that does not say of what; null if no single paper has it. */
async function paperShown({ services, asker }: Turn): Promise<Pick<Wanted, 'what' | 'reference'> | null> {
  const shown = await lastShown(services, asker);
  return shown?.paper === undefined || shown.at < addMs(asker.now, -FRESH_MS) ? null : shown.paper;
}

interface Meant {
  readonly groups: readonly Group[];
  readonly wanted: Wanted;
}

/** The groups that have the named plan or return. If none has any, the word may mean any paper, and the form asks. */
function meantIn(groups: readonly Group[], wanted: Wanted): Meant | Problem {
  const { what, reference } = wanted;
  if (what === null) return { groups, wanted };
  const having = groups.filter((group) => isThere(what, group, reference));
  if (having.length > 0) return { groups: having, wanted };
  if (reference === null) return { groups, wanted: { ...wanted, what: null } };
  return what === 'return' ? { code: 'unknown-return', reference } : { code: 'no-plan-to-export' };
}

const formOf = (groups: readonly Group[], meeting: Day | null, wanted: Wanted): PaperFormReply | ProblemReply => {
  const [group] = groups;
  if (group === undefined) return problemReply({ code: 'no-group-yet' });
  const kinds = PAPER_KINDS.filter((kind) => groups.some((one) => isThere(kind, one, null)));
  return { kind: 'paper-form', groups: groups.map(headOf), group: headOf(group), meeting, kinds, wanted };
};

/** Opens the form for a button on a card about a paper of a group. */
export async function openForm(
  turn: Turn,
  {
    group: id,
    what,
    meeting,
    reference,
  }: Pick<Asked, 'group' | 'what' | 'meeting'> & { readonly reference: string | null },
): Promise<PaperFormReply | ProblemReply> {
  const group = asMembersKnow(await turn.services.store.findGroup(id), turn.asker);
  if (group === null) return problemReply({ code: 'not-a-member' });
  return formOf([group], meeting, {
    what,
    reference,
    format: null,
    language: null,
    isLarge: false,
    isPublished: false,
  });
}

type Asked = Pick<
  PaperPass,
  'group' | 'what' | 'format' | 'meeting' | 'reference' | 'language' | 'isLarge' | 'edition'
>;

/**
 * Gives a member a paper of the group. What is posted to everybody has a button instead, which gives each person their
 * own link.
 */
export async function givePaper(
  turn: Turn,
  asked: Asked,
  isPosted: boolean,
  others: readonly PaperKind[] = [],
): Promise<PaperReply | ProblemReply> {
  const { services, asker } = turn;
  const group = asMembersKnow(await services.store.findGroup(asked.group, 'all'), asker);
  if (group === null) return problemReply({ code: 'not-a-member' });
  const { reference = null } = asked;
  const refused = refusalOf(asked.what, group, reference, asker.person.id);
  if (refused !== null) return problemReply(refused);
  const made =
    asked.edition === 'group'
      ? null
      : await services.papers.publish(services.store, { ...asked, group, now: asker.now });
  if (made !== null && !made.ok) {
    const places = [...new Set(made.left.map(({ where }) => where))].slice(0, MOST_PLACES).join(', ');
    return problemReply({ code: 'publication-refused', places });
  }
  const file = made === null ? null : asked.edition === 'check' ? made.report : made.file;
  const way = await wayFor(turn, asked, group, { isForAll: isPosted && !asker.conversation.isPersonal, file });
  return { kind: 'paper', ...asked, reference, group: headOf(group), counts: made?.counts ?? null, others, way };
}

async function wayFor(
  { services, asker, local }: Turn,
  asked: Asked,
  group: Group,
  { isForAll, file }: { readonly isForAll: boolean; readonly file: PaperFile | null },
): Promise<Way> {
  const { papers, store } = services;
  const token = papers.sign(passFor(asked, asker));
  const url = papers.addressOf(token);
  // Teams gives files only in 1:1 chats; the stand-in for Teams in local mode gives none.
  if (asker.conversation.isPersonal && (local === null || url === null)) {
    const { name, bytes } = file ?? (await papers.make(store, { ...asked, group, now: asker.now }));
    return { by: 'file', name, size: bytes.length, token };
  }
  if (url === null) return { by: 'nothing' };
  return isForAll ? { by: 'button' } : { by: 'link', url, minutes: MINUTES };
}

const passFor = (asked: Asked, { person, tenant, now }: Asker): PaperPass => ({
  ...asked,
  tenant,
  person: person.id,
  until: addMs(now, MINUTES * MINUTE_MS),
});
