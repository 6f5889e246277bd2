import { isNoTask } from './no-task.js';
import { readMarker } from '../actions/action-marker.js';
import { splitClauses } from '../actions/split-clauses.js';
import { endsInDay, splitDeadline } from '../actions/split-deadline.js';
import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { splitTrailingLead } from '../actions/split-trailing-lead.js';
import { NO_DEADLINE, type Deadline } from '../../model/deadline.js';
import { findDates } from '../deadlines/find-dates.js';
import { readDeadline } from '../deadlines/read-deadline.js';
import { readStatus, splitStatus, withoutEmphasis } from './action-status.js';
import { oneSpaced } from '../text/one-spaced.js';
import { memoized } from '../text/memoized.js';
import type { RawAction } from './raw-action.js';
import type { SettledAction } from './settled-action.js';
import { splitParts } from './split-parts.js';
import { splitDueOfEach, undatedDue } from './undated-due.js';
import { withoutEnd } from '../text/without-end.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';

const FOOTNOTE = /\[\d{1,3}\](?=\S)/gu;
const RECORDED = /\s*\[(?:recorded in|on|end|scribe)\b[^\]]{0,300}\]/giu;
const LOGGED = /^\((?:\p{L}[\p{L}\p{N}_-]{0,30}, ?)\d{1,2}:\d{2}(?::\d{2})?\)\s*$/u;
const STATE = /^\s*(?:\[(?:new|pending|open|ongoing)\]|(?:NEW|PENDING|OPEN|ONGOING):)\s*/iu;
/** An action's own reference before its words, "PUB24/9/01". */
const REFERENCE =
  /^(?:\p{Lu}{1,6}[ /-]?\d[\d/.-]*\d|\d{1,4}(?:[a-z]\d?\)?)?[/.]\d[\d/.]*|\p{Lu}{1,6}-\d+)[\s:.–—-]+(?=[\p{L}█■[])/u;
/** How a sentence begins before it says what was agreed. */
const AGREED =
  /^(?:(?:it was |was |the \p{L}+ |members |we )?(?:therefore |also |then )?(?:agreed|resolved|suggested|decided|noted|requested|recommended|proposed)(?: that|(?= to ))|cytunwyd (?:y byddai|i))\s*/iu;
/** Says how or when, before the lead: "At the request of the chair, Siân will …". */
const ADVERBIAL =
  /^(?:at|in|following|after|as|on|for|with|given|ar|yn dilyn|ar ôl) (?:the |a |an |y |yr )?\p{Ll}[^,;:]{2,60}, (?=\p{Lu}|the |y |yr )/iu;
const PRONOUN =
  /^(?:(?:we|i) (?:need|have) to (?=\p{Ll})|(?:he|she|they|it|we|i)(?= (?:will|would|agreed to|offered to|undertook to|to) ))/iu;
/** Several words in a cell that say something about time. */
const SAYS_WHEN = /^(?!to be |i['’]w )[^\s]+(?:\s+\S+){1,11}$/iu;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A tick box before a task. */
const BOX = /^\s*(?:\[[ xX✓]?\]|[☐☑☒✅✔✓])\s*/u;
/** A closing sentence about the next meeting is no part of the task. */
const MEETS_AGAIN =
  /\.(?<=\p{L}\.) (?:we|the group|the committee|the board)(?: will)?(?: next)? (?:re)?(?:meet|convene)s?(?: again)? [^.]{2,60}\.?$/iu;
const SEVERAL = / (?:&|and) /u;
const SEVERAL_NAMED = /[/,&+]| and /u;
const UNDERTAKEN = /^(?:take an? action(?: point)? to|take away (?:an action )?to)\s+/iu;

/** Removes what a recorder adds to an action's words: a second marker, a link to the log, who noted it and when. */
function bare(words: string): string {
  let said = words.includes('[') ? words.replace(FOOTNOTE, '').replace(RECORDED, '') : words;
  const open = said.lastIndexOf('(');
  if (open >= 0 && LOGGED.test(said.slice(open))) said = said.slice(0, open).trimEnd();
  said = said.replace(STATE, '').replace(BOX, '').replace(MEETS_AGAIN, '.');
  said = withoutEmphasis(said).replaceAll('`', '');
  const marker = readMarker(said);
  if (marker && HAS_WORD.test(said.slice(marker.length))) said = said.slice(marker.length);
  return oneSpaced(said).replace(REFERENCE, '');
}

/** A remark on an action that gives a deadline. */
const NEW_DATE =
  /\b(?:date|deadline|due|by|until|deferred to|moved to|extended to|erbyn|dyddiad)\b.{0,20}\d|\bnext meeting\b/iu;

/** Reads deadlines that count from one day. */
interface DeadlineReader {
  readonly context: DeadlineContext;
  readonly cell: (words: string) => Deadline;
}

/** Makes a reader of deadlines that count from one day. It caches cells, because a table repeats them. */
export function deadlineReader(context: DeadlineContext): DeadlineReader {
  return { context, cell: memoized((words) => cellDeadline(words, context)) };
}

/** Whether an action's words contain a date; without one they have no deadline. */
export const hasDate = (words: string, { context }: DeadlineReader): boolean =>
  findDates(bare(words), context).length > 0;

/** Splits an action's words into task, lead and deadline; gives several actions if the words contain several. */
export function settleAction(raw: RawAction, test: LeadTest, reader: DeadlineReader): readonly SettledAction[] {
  const { task: said, status, remark } = splitStatus(bare(raw.words));
  const each = splitDueOfEach(said);
  const isOfEach = each !== null && each.words !== '' && reader.cell(each.due).basis !== 'none';
  if (isOfEach) raw.headingDue = each.due;
  const words = isOfEach ? each.words : said;
  if (status === 'open' && NEW_DATE.test(remark)) raw.due ??= remark;
  const [only = '', ...others] = raw.isSplit ? [words] : splitParts(words, test);
  const parts =
    others.length > 0 || raw.isSplit
      ? [only, ...others]
      : splitClauses(only, test, (before) => endsInDay(before, reader.context));
  return parts.flatMap((part) => {
    const settled = settlePart(part, raw, test, reader, parts.length > 1);
    return settled ? [settled] : [];
  });
}

function settlePart(
  part: string,
  raw: RawAction,
  test: LeadTest,
  reader: DeadlineReader,
  isOneOfMany: boolean,
): SettledAction | null {
  if (raw.isSplit) return settledTask(part, raw.lead, raw, reader);
  const before = splitLead(withoutOpening(part), test);
  // A lead before the task is surer than a name in a closing bracket; a title before a colon is not.
  const isLed = before.lead !== null && before.mayBeTitle !== true;
  const closing = isLed ? { ...test, couldClose: () => false, couldEnd: () => false } : test;
  const ended = splitTrailingLead(part, closing);
  // "Skot – Solar Panels" has one lead, at its beginning.
  const trailing = isLed && ended.task === before.lead ? { lead: null, task: part } : ended;
  const dated = splitDeadline(trailing.task, reader.context);
  const undated = dated.ok ? dated.task : trailing.task;
  const isChanged = trailing.lead === null && undated !== part;
  const inner = isChanged ? splitTrailingLead(undated, closing) : trailing;
  const sentence = trailing.lead === null ? inner.task : undated;
  const opened = sentence === part ? before : splitLead(withoutOpening(sentence), test);
  const isTitle = opened.mayBeTitle === true && inner.lead !== null;
  const leading = isTitle ? { ...opened, lead: inner.lead } : opened;
  const named = splitLeadDeadline(raw.lead, reader.context);
  const own = leading.lead ?? inner.lead;
  const lead =
    (isOneOfMany ? (own ?? named.lead) : (named.lead ?? own)) ?? raw.headingLead ?? leadWithin(part, raw, test);
  // A row for Sid that says "Jane and Terry to sign" keeps Jane and Terry.
  const others = raw.from === 'table' && named.lead !== null ? (leading.lead ?? '') : '';
  const isOfOthers =
    SEVERAL.test(others) && !SEVERAL_NAMED.test(named.lead ?? '') && !others.includes(named.lead ?? '');
  const words = isOfOthers ? sentence : leading.task;
  const task = withoutEnd(words.replace(UNDERTAKEN, ''), '.;,:').trim();
  if (!HAS_WORD.test(task) || isNoTask(task)) return null;
  const inWords = dated.ok ? dated.deadline : NO_DEADLINE;
  const known = firstDeadline([
    isOneOfMany ? inWords : NO_DEADLINE,
    raw.due === null ? NO_DEADLINE : reader.cell(raw.due),
    named.deadline,
    inWords,
    raw.headingDue === null ? NO_DEADLINE : reader.cell(raw.headingDue),
  ]);
  const deadline = known.said === null ? (undatedDue(task) ?? known) : known;
  const { status, number, quote, line, from, section, list } = raw;
  return { task, lead, deadline, status, number, context: raw.context, quote, line, from, section, list };
}

/** The lead in the second half of a listed task: "Form to be shortened – Imogen Hart to send it". */
const WITHIN = /\s[–—-] (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) to (?=\p{Ll})/u;
function leadWithin(part: string, { section }: RawAction, test: LeadTest): string | null {
  const name = section === 'actions' ? WITHIN.exec(part)?.[1] : undefined;
  return name !== undefined && test.isKnown(name) ? name : null;
}

/** Settles a task whose lead is already known, so that only its deadline remains to be found. */
function settledTask(part: string, lead: string | null, raw: RawAction, reader: DeadlineReader): SettledAction | null {
  const dated = splitDeadline(part, reader.context);
  const task = withoutEnd(dated.ok ? dated.task : part, '.;,:').trim();
  const known = firstDeadline([
    raw.due === null ? NO_DEADLINE : reader.cell(raw.due),
    dated.ok ? dated.deadline : NO_DEADLINE,
    raw.headingDue === null ? NO_DEADLINE : reader.cell(raw.headingDue),
  ]);
  const deadline = known.said === null ? (undatedDue(task) ?? known) : known;
  const { status, number, context, quote, line, from, section, list } = raw;
  return HAS_WORD.test(task) && !isNoTask(task)
    ? { task, lead, deadline, status, number, context, quote, line, from, section, list }
    : null;
}

/** A sentence without its opening before the lead. */
const withoutOpening = (sentence: string): string =>
  sentence.replace(ADVERBIAL, '').replace(AGREED, '').replace(PRONOUN, '').trim();

const firstDeadline = (deadlines: readonly Deadline[]): Deadline =>
  deadlines.find(({ basis }) => basis !== 'none') ?? deadlines.find(({ said }) => said !== null) ?? NO_DEADLINE;

/** The deadline in a cell or heading of its own; none if the words are a status or no deadline. */
function cellDeadline(words: string, context: DeadlineContext): Deadline {
  if (readStatus(words) === 'done') return NO_DEADLINE;
  const reading = readDeadline(words, context);
  if (reading.ok) return reading.deadline;
  // Words that give no day are kept as written.
  return SAYS_WHEN.test(words) && readStatus(words) === null ? { ...NO_DEADLINE, said: oneSpaced(words) } : NO_DEADLINE;
}

/** Splits a deadline after a name: "(Action: SE by 30 November)", "SE, 30 November". */
function splitLeadDeadline(
  words: string | null,
  context: DeadlineContext,
): { readonly lead: string | null; readonly deadline: Deadline } {
  if (words === null || !/\d|\b(?:by|erbyn|end|next)\b/iu.test(words)) return { lead: words, deadline: NO_DEADLINE };
  const dated = splitDeadline(words, context);
  if (!dated.ok || dated.deadline.basis === 'none') return { lead: words, deadline: NO_DEADLINE };
  const lead = dated.task.replace(/[\s,;:–—(-]+$/u, '');
  return { lead: lead === '' ? null : lead, deadline: dated.deadline };
}
