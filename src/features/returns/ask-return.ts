import { beSureOfMembers } from '../../access/follow-members.js';
import { groupHere, wholeGroups } from '../../access/find-groups.js';
import { recordChange } from '../../access/record-change.js';
import { isDay } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { wasHandled } from '../../model/handled.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Return } from '../../model/return.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { deadlineContextOf } from '../../reading/read-context.js';
import { KIND_MARKS, MOST_BYTES } from './rules/question-kinds.js';
import type { PreviewReturnReply, ReturnReply, WriteReturnReply } from './reply.js';
import { whoInAsk } from './rules/ask-in-order.js';
import { earlierRound, withReturn } from './rules/change-return.js';
import { mayAskFor } from './rules/may-return.js';
import { readAsk } from './rules/read-ask.js';
import { readQuestions } from './rules/read-questions.js';
import { whoIsAsked } from './rules/who-is-asked.js';
import { sendNow } from './send-now.js';
import { returnReply } from './show-return.js';

type Written = WriteReturnReply | PreviewReturnReply | ProblemReply;

/** The groups here in which the asker may ask for a return; a problem if there is none. */
async function askingGroups(services: Services, asker: Asker): Promise<readonly Group[] | Problem> {
  const here = asker.conversation.isPersonal ? null : await groupHere(services, asker);
  const groups = asker.conversation.isPersonal
    ? (await wholeGroups(services, asker)).filter(({ isPersonal }) => !isPersonal)
    : here === null
      ? []
      : [here];
  if (groups.length === 0) return { code: asker.conversation.isPersonal ? 'no-group-yet' : 'not-a-member' };
  const run = groups.filter((group) => mayAskFor(group, asker.person.id));
  return run.length === 0 ? { code: 'not-allowed-returns' } : run;
}

/** The contents of a form, or of a button. */
interface Draft {
  readonly who: string;
  readonly due: string;
  readonly title: string;
  readonly lines: string;
}

/** The form for asking for a return, filled in as far as is known. */
export async function writeReturn(
  services: Services,
  asker: Asker,
  group: GroupId | null,
  draft: Draft,
): Promise<Written> {
  const groups = await askingGroups(services, asker);
  return 'code' in groups ? problemReply(groups) : formReply(first(groups, group), asker, draft, null);
}

/** Puts this group first. */
const first = (groups: readonly Group[], id: GroupId | null): readonly Group[] =>
  [...groups].sort((one, other) => Number(other.id === id) - Number(one.id === id));

function formReply(groups: readonly Group[], asker: Asker, draft: Draft, problem: Problem | null): WriteReturnReply {
  return {
    kind: 'write-return',
    groups: groups.map(headOf),
    sets: [...new Set(groups.flatMap(({ sets }) => sets.map(({ name }) => name)))],
    who: draft.who,
    title: draft.title,
    due: isDay(draft.due) ? draft.due : null,
    questions: draft.lines
      .split(/\n|;/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    problem,
    today: localDay(asker.now, groups[0]?.zone ?? 'Europe/London'),
  };
}

/** Reads a request in words: returns a preview of what would go out, or the form with what is still missing. */
export async function askInWords(services: Services, asker: Asker, said: string, isUnsure: boolean): Promise<Written> {
  const groups = await askingGroups(services, asker);
  if ('code' in groups) return problemReply(groups);
  const [group] = groups;
  if (group === undefined) return problemReply({ code: 'no-group-yet' });
  const read = readAsk(said, deadlineContextOf(group, asker));
  const who = whoOf(read.who, said, groups, asker);
  // Words that name the leads are the request itself, not a question in it.
  const isRead = !read.lines.toLowerCase().includes(who.toLowerCase());
  const draft = { who, due: read.due ?? '', title: isRead ? read.title : '', lines: isRead ? read.lines : '' };
  if (read.badDue !== null) return formReply(groups, asker, draft, { code: 'no-such-date', said: read.badDue });
  // Among several groups, this means the one that knows the named leads.
  const meant = groups.find((one) => whoIsAsked(draft.who, one, asker).leads.length > 0) ?? group;
  if (isUnsure) return formReply(first(groups, meant.id), asker, draft, { code: 'return-questions-unsure' });
  return preview(first(groups, meant.id), asker, draft);
}

/** The words for who is asked; if nobody has that name, the leads named anywhere in the message. */
function whoOf(who: string, said: string, groups: readonly Group[], asker: Asker): string {
  const isKnown = (words: string): boolean => groups.some((one) => whoIsAsked(words, one, asker).leads.length > 0);
  if (isKnown(who)) return who;
  const set = groups.flatMap(({ sets }) => sets).find(({ name }) => said.toLowerCase().includes(name.toLowerCase()));
  const leads = whoInAsk({ said, set: set?.name ?? null });
  return leads !== null && isKnown(leads) ? leads : who;
}

/** A preview of what the form would send out. */
export async function previewReturn(
  services: Services,
  asker: Asker,
  pressed: {
    readonly group: string | null;
    readonly who: string | null;
    readonly set: string | null;
    readonly due: string | null;
    readonly title: string | null;
  } & Readonly<Record<string, string | null>>,
): Promise<Written> {
  const groups = await askingGroups(services, asker);
  if ('code' in groups) return problemReply(groups);
  const lines = Array.from({ length: 8 }, (_one, at) => {
    const words = (pressed[`question${String(at + 1)}`] ?? '').replace(/\s*[\n;]\s*/gu, ', ').trim();
    const mark = KIND_MARKS[pressed[`kind${String(at + 1)}`] ?? ''] ?? '';
    return words === '' ? '' : `${words}${mark}`;
  }).filter((line) => line !== '');
  const draft = {
    who: pressed.who ?? pressed.set ?? '',
    due: pressed.due ?? '',
    title: pressed.title ?? '',
    lines: lines.join('\n'),
  };
  return preview(first(groups, pressed.group), asker, draft);
}

function preview(groups: readonly Group[], asker: Asker, draft: Draft): Written {
  const [group] = groups;
  if (group === undefined) return problemReply({ code: 'no-group-yet' });
  const problem = problemOf(group, asker, draft);
  if (problem !== null) return formReply(groups, asker, draft, problem);
  const { leads, others } = whoIsAsked(draft.who, group, asker);
  const questions = readQuestions(draft.lines);
  const title = titleOf(draft);
  return {
    kind: 'preview-return',
    group: headOf(group),
    who: draft.who,
    leads,
    title,
    due: draft.due,
    questions,
    lines: draft.lines,
    earlier: earlierRound(group.returns, title)?.reference ?? null,
    notAsked: others,
    today: localDay(asker.now, group.zone),
  };
}

function titleOf({ title, lines }: Draft): string {
  if (title.trim() !== '') return title.trim().slice(0, 120);
  const words = readQuestions(lines)
    .map((question) => question.title.replace(/\?$/u, ''))
    .join(', ')
    .slice(0, 120);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function problemOf(group: Group, asker: Asker, { who, due, lines }: Draft): Problem | null {
  if (who.trim() === '') return { code: 'return-needs-who' };
  if (whoIsAsked(who, group, asker).leads.length === 0) return { code: 'person-unknown', said: who };
  if (!isDay(due)) return { code: 'return-needs-due' };
  if (due < localDay(asker.now, group.zone)) return { code: 'deadline-in-past', said: due, day: due };
  const characters = Buffer.byteLength(lines);
  if (characters > MOST_BYTES) return { code: 'message-too-long', characters, limit: MOST_BYTES };
  return readQuestions(lines).length === 0 ? { code: 'return-needs-questions' } : null;
}

type Asked = { readonly group: Group; readonly one: Return; readonly isNew: boolean } | { readonly problem: Problem };

/** Asks for the return. A second press or a repeated delivery does not ask again. */
export async function sendReturn(
  services: Services,
  asker: Asker,
  { group: id, ...draft }: Draft & { readonly group: GroupId },
): Promise<ReturnReply | ProblemReply> {
  const by = { id: asker.person.id, name: asker.person.name };
  if (asMembersKnow(await services.store.findGroup(id), asker) === null) return problemReply({ code: 'not-a-member' });
  await beSureOfMembers(services, asker, id);
  const asked = await services.store.changeGroup<Asked>(id, (current) => {
    const group = asMembersKnow(current, asker);
    const keep = (result: Asked): { record: Group | null; result: Asked } => ({ record: current, result });
    if (group === null) return keep({ problem: { code: 'not-a-member' } });
    if (!mayAskFor(group, by.id)) return keep({ problem: { code: 'not-allowed-returns' } });
    const questions = readQuestions(draft.lines);
    const title = titleOf(draft);
    const same = group.returns.find(
      (one) => one.withdrawn === null && one.closed === null && one.title === title && one.due === draft.due,
    );
    if (same !== undefined) return keep({ group, one: same, isNew: false });
    const last = group.returns.at(-1);
    if (wasHandled(group, asker.activity) && last !== undefined) return keep({ group, one: last, isNew: false });
    const problem = problemOf(group, asker, draft);
    if (problem !== null) return keep({ problem });
    const { leads } = whoIsAsked(draft.who, group, asker);
    const made = withReturn(group, { title, asked: draft.who, leads, questions, due: draft.due }, by, asker.now);
    const record = recordChange(group, made.group, asker, 'mayRun');
    return { record, result: { group: record, one: made.made, isNew: true } };
  });
  if ('problem' in asked) return problemReply(asked.problem);
  await sendNow(services, asked.group, asker.now);
  return returnReply(asked, asker, asked.isNew ? 'asked' : 'asked-before');
}
