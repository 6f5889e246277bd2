import { othersThan } from '../../model/candidate.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { PersonId } from '../../model/lead.js';
import type { Problem } from '../../model/problem.js';
import { lastChangeOf } from '../../model/remember-change.js';
import { holderOf, partDue } from '../../model/return.js';
import type { Instant } from '../../model/calendar/day.js';
import type { PartPlace } from './change-part.js';
import type { FormNews, ReturnFormReply } from './reply.js';
import { lastAnswers } from './rules/collate.js';
import { heldBy } from './rules/held-answers.js';

/** How to show a form. */
interface Shown {
  readonly news?: FormNews | null;
  readonly problem?: Problem | null;
  readonly faults?: ReturnFormReply['faults'];
  /** Whether somebody opens it to change what was already sent. */
  readonly isOpened?: boolean;
  readonly isNudge?: boolean;
  /** Whether others can read it, so that it shows none of the answers. */
  readonly isShared?: boolean;
}

/** The form of one lead's part, for one reader. */
export function formReply(
  { group, one, part }: PartPlace,
  reader: PersonId,
  now: Instant,
  shown: Shown = {},
): ReturnFormReply {
  const { news = null, problem = null, faults = [], isOpened = false, isNudge = false, isShared = false } = shown;
  const holder = holderOf(part);
  const last = lastChangeOf(group, reader);
  const isTheirs =
    news !== null && last?.at === now && last.returns?.some(({ reference }) => reference === one.reference) === true;
  const isShown = !isOpened && news !== 'not-complete' && news !== 'saved';
  return {
    kind: 'return-form',
    group: headOf(group),
    reference: one.reference,
    title: one.title,
    askedBy: one.askedBy,
    questions: one.questions,
    lead: part.lead,
    holder,
    isForOther: holder.id !== reader,
    due: partDue(part, one),
    state: stateOf({ group, one, part }, isShown),
    sentBy: part.sent === null || part.sent.by.id === reader ? null : part.sent.by,
    held: isShared ? {} : heldBy(part, reader),
    last: isShared ? {} : lastAnswers(one, group, part.lead.id),
    sent: isShared ? {} : Object.fromEntries(part.sent?.answers.map(({ question, text }) => [question, text]) ?? []),
    faults,
    request: part.requests.at(-1) ?? null,
    others: othersThan(holder.id, group, reader),
    news,
    isNudge,
    isShared,
    problem,
    at: isTheirs ? now : null,
    today: localDay(now, group.zone),
  };
}

/** The state of a part; a sent part counts as sent unless the reader is changing it. */
function stateOf({ one, part }: PartPlace, isShown: boolean): ReturnFormReply['state'] {
  if (one.withdrawn !== null) return 'withdrawn';
  if (one.closed !== null) return 'closed';
  if (part.sent === null || !isShown) return 'open';
  return part.sent.isNothing ? 'nothing' : 'sent';
}
