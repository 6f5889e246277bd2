import { localDay } from '../../model/calendar/zones.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply, type Reply } from '../../model/reply.js';
import { holderOf, partOf, type ReturnPart } from '../../model/return.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { deadlineContextOf, rosterOf } from '../../reading/read-context.js';
import { readDeadline } from '../../reading/deadlines/read-deadline.js';
import { resolveLeads } from '../../reading/leads/resolve-leads.js';
import { handOn, openForm, saveAnswers, sendAnswers, sendNothing } from './answer-return.js';
import { writeReturn } from './ask-return.js';
import type { PartPlace } from './change-part.js';
import { findReturn, type FoundReturn, returnOf } from './find-return.js';
import { decideTime, askTimeInWords } from './return-time.js';
import { heldBy } from './rules/held-answers.js';
import { mayAskFor } from './rules/may-return.js';
import { lineOf } from './rules/question-line.js';
import { answersSaid } from './rules/read-answers.js';
import { closeReturn, remindMissing } from './run-return.js';

type Ask = readonly [Services, Asker];

/** Words that say that there is nothing to report. */
const NOTHING =
  /^(?:(?:i have |we have |there is |there's )?nothing(?: to report| to add| this time)?|nil(?: return)?|no return|dim(?: byd)?(?: i'w adrodd| i’w adrodd)?|dim i'w adrodd|ymateb gwag)[.!\s]*$/iu;

/** The part of the person named, or else of the asker, in the return they mean. */
async function partMeant(
  [services, asker]: Ask,
  said: string | null,
  who: string | null,
): Promise<PartPlace | Problem> {
  const { id } = asker.person;
  const isTheirs = ({ one, group }: FoundReturn): boolean =>
    who === null ? partOf(one, id)?.sent === null : mayAskFor(group, id);
  const found = await findReturn(services, asker, said, (one, group) => isTheirs({ one, group }), true);
  if ('code' in found) return found;
  const { one, group } = found;
  if (who === null) {
    const part = partOf(one, id) ?? one.parts.find(({ lead }) => lead.id === id);
    return part === undefined ? { code: 'not-asked-return', reference: one.reference } : { group, one, part };
  }
  const people = resolveLeads(who, rosterOf(group, asker)).flatMap((lead) =>
    lead.kind === 'person' ? [lead.person] : [],
  );
  const part = one.parts.find(
    (each: ReturnPart) => people.includes(holderOf(each).id) || people.includes(each.lead.id),
  );
  if (part === undefined) return { code: 'person-unknown', said: who };
  const isOwn = holderOf(part).id === id || part.lead.id === id;
  return isOwn || mayAskFor(group, id) ? { group, one, part } : { code: 'not-allowed-returns' };
}

const targetOf = ({ group, one, part }: PartPlace): { group: string; reference: string; lead: string } => ({
  group: group.id,
  reference: one.reference,
  lead: part.lead.id,
});

/** Opens the asker's form, or that of somebody for whom they answer. */
export async function openInWords(
  services: Services,
  asker: Asker,
  said: string | null,
  who: string | null,
): Promise<Reply> {
  const place = await partMeant([services, asker], said, who);
  return 'code' in place ? problemReply(place) : openForm(services, asker, targetOf(place));
}

/** Adds to an earlier answer: "I've sent mine, but add that …". */
const ADDS = /(?<!\p{L})(?:add|also|as well|too|ychwaneg\p{L}*|hefyd)(?!\p{L})/iu;
/** Only announces the addition. */
const SAYS_ADD =
  /^.{0,80}?(?<!\p{L})(?:add|ychwaneg\p{L}*)(?: (?:in|on|that|to (?:it|mine|my \p{L}+|our \p{L}+)|hefyd|at \p{L}+ \p{L}+)){0,3}(?:[:,]\s+|\s+(?:that |bod |fod )?)(?=\S)/iu;

/**
 * Answers in words. Sends the answers if they are complete and saves them otherwise; words for no clear question are
 * saved for the first empty one.
 */
export async function answerInWords(
  services: Services,
  asker: Asker,
  said: { readonly reference: string | null; readonly who: string | null; readonly text: string },
): Promise<Reply> {
  const place = await partMeant([services, asker], said.reference, said.who);
  if ('code' in place) return problemReply(place);
  if (NOTHING.test(said.text.trim())) return sendNothing(services, asker, targetOf(place));
  const answers = answersSaid(said.text, place.one.questions);
  if (answers !== null) return sendAnswers(services, asker, targetOf(place), answers, true);
  const held = heldBy(place.part, asker.person.id);
  const isMore = ADDS.test(said.text) && Object.keys(held).length > 0;
  const empty = place.one.questions.find(({ key }) => held[key] === undefined);
  const key = (isMore ? undefined : empty?.key) ?? place.one.questions[0]?.key ?? '1';
  const text = isMore ? `${held[key] ?? ''}\n${said.text.replace(SAYS_ADD, '')}`.trim() : said.text;
  return saveAnswers(services, asker, targetOf(place), { [key]: text });
}

export async function nothingInWords(
  services: Services,
  asker: Asker,
  said: string | null,
  who: string | null,
): Promise<Reply> {
  const place = await partMeant([services, asker], said, who);
  return 'code' in place ? problemReply(place) : sendNothing(services, asker, targetOf(place));
}

/** Hands the asker's part to the person named. */
export async function handInWords(services: Services, asker: Asker, said: string | null, to: string): Promise<Reply> {
  const place = await partMeant([services, asker], said, null);
  if ('code' in place) return problemReply(place);
  const [lead] = resolveLeads(to, rosterOf(place.group, asker));
  const person = lead?.kind === 'person' ? lead.person : to;
  return handOn(services, asker, targetOf(place), person);
}

export async function timeInWords(
  services: Services,
  asker: Asker,
  said: string | null,
  words: string,
): Promise<Reply> {
  const place = await partMeant([services, asker], said, null);
  return 'code' in place ? problemReply(place) : askTimeInWords(services, asker, place, words);
}

/** Grants or refuses a lead's last request in words. */
export async function decideInWords(
  services: Services,
  asker: Asker,
  said: {
    readonly reference: string | null;
    readonly who: string | null;
    readonly isGranted: boolean;
    readonly words: string | null;
  },
): Promise<Reply> {
  const isWaiting = (part: ReturnPart): boolean => part.requests.at(-1)?.state === 'open';
  const found = await findReturn(services, asker, said.reference, (one) => one.parts.some(isWaiting));
  if ('code' in found) return problemReply(found);
  const named = said.who === null ? null : await partMeant([services, asker], found.one.reference, said.who);
  if (named !== null && 'code' in named) return problemReply(named);
  const waiting = found.one.parts.filter(isWaiting);
  const part = named?.part ?? (waiting.length === 1 ? waiting[0] : undefined);
  const { reference } = found.one;
  if (part === undefined)
    return problemReply({ code: waiting.length > 1 ? 'several-requests' : 'no-request', reference });
  const target = { group: found.group.id, reference, lead: part.lead.id, request: part.requests.at(-1)?.id ?? '' };
  return decideTime(services, asker, target, { isGranted: said.isGranted, date: null, words: said.words });
}

type Ran = typeof closeReturn;

async function ranInWords([services, asker]: Ask, said: string | null, run: Ran): Promise<Reply> {
  const found = await findReturn(services, asker, said);
  return 'code' in found ? problemReply(found) : run(services, asker, found);
}

export const remindInWords = (services: Services, asker: Asker, said: string | null): Promise<Reply> =>
  ranInWords([services, asker], said, remindMissing);

export const closeInWords = (services: Services, asker: Asker, said: string | null): Promise<Reply> =>
  ranInWords([services, asker], said, closeReturn);

/** Does the same for a button. */
export async function runOn(
  services: Services,
  asker: Asker,
  target: { readonly group: string; readonly reference: string },
  run: Ran,
): Promise<Reply> {
  const found = await returnOf(services, asker, target);
  return found === null
    ? problemReply({ code: 'unknown-return', reference: target.reference })
    : run(services, asker, found);
}

/** Opens the form filled in from an earlier round, to ask the same again. */
export async function askAgain(
  services: Services,
  asker: Asker,
  said: string | null,
  words: string,
): Promise<Reply | ProblemReply> {
  const found = await findReturn(services, asker, said, () => true, true);
  if ('code' in found) return problemReply(found);
  const { group, one } = found;
  const read = readDeadline(words, deadlineContextOf(group, asker));
  const due = read.ok && words !== '' ? (read.deadline.due ?? '') : '';
  const isAhead = due >= localDay(asker.now, group.zone);
  const lines = one.questions.map(lineOf).join('\n');
  return writeReturn(services, asker, group.id, { who: one.asked, due: isAhead ? due : '', title: one.title, lines });
}

/** Opens the form of the chosen person, or of one whose answers are missing. */
export async function answerFor(
  services: Services,
  asker: Asker,
  { group, reference, lead }: { readonly group: string; readonly reference: string; readonly lead: string | null },
): Promise<Reply> {
  if (lead === null) return problemReply({ code: 'return-needs-who' });
  return openForm(services, asker, { group, reference, lead });
}
