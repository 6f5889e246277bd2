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

/** What a form is shown with. */
interface Shown {
  readonly news?: FormNews | null;
  readonly problem?: Problem | null;
  readonly faults?: ReturnFormReply['faults'];
  /** Whether it is opened to change what was sent already. */
  readonly isOpened?: boolean;
  readonly isNudge?: boolean;
  /** Whether others read it, so that nothing of it is shown. */
  readonly isShared?: boolean;
}

/** The form of one lead's part, to one reader. */
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

/** How a part stands; what was sent is shown as that, unless it is being changed. */
function stateOf({ one, part }: PartPlace, isShown: boolean): ReturnFormReply['state'] {
  if (one.withdrawn !== null) return 'withdrawn';
  if (one.closed !== null) return 'closed';
  if (part.sent === null || !isShown) return 'open';
  return part.sent.isNothing ? 'nothing' : 'sent';
}
