import { isNamed } from '../../../reading/leads/is-addressee.js';
import type { Day } from '../../../model/calendar/day.js';
import type { Deadline } from '../../../model/deadline.js';
import type { DeadlineContext } from '../../../reading/deadlines/parsing/deadline-reading.js';
import { findDates } from '../../../reading/deadlines/find-dates.js';
import { readDeadline } from '../../../reading/deadlines/read-deadline.js';
import { isRelativeMove, readMove } from '../../../reading/deadlines/read-move.js';

/** Begins the reason: a word for "because", or a colon, semicolon or dash. */
const BECAUSE =
  /[\s,;:–—-]*(?<!\p{L})(?:because(?: of)?|as|since|due to|owing to|given(?: that)?|oherwydd|achos|o achos|gan(?: fod| nad)?|am fod)(?!\p{L})[\s:,]*|\s?[:;]\s+|\s[–—-]{1,2}\s/iu;
const AROUND = /^[\s,;:.–—-]+|[\s,;:–—-]+$/gu;
/** What remains before a date after its removal: "until", "to". */
const UNTIL = /(?:^|\s)(?:until|till|to|by|for|tan|hyd at|erbyn|i)(?:\s(?:after|before|the|ar ôl|cyn|y|yr))*$/iu;
const BECAUSE_FIRST = new RegExp(`^(?:${BECAUSE.source})`, 'iu');

const tidy = (words: string): string => words.replace(AROUND, '');

/** Removes a leading "because". */
const reasonOf = (words: string): string => tidy(tidy(words).replace(BECAUSE_FIRST, ''));

/** Splits words at the first "because"; the second part is empty if there is none. */
function atBecause(words: string): readonly [string, string] {
  const found = BECAUSE.exec(words);
  if (found === null) return [words, ''];
  return [words.slice(0, found.index), words.slice(found.index + found[0].length)];
}

/** The requested deadline and the reason, or the words of a day that does not exist. */
export type TimeAsked =
  | { readonly ok: true; readonly deadline: Deadline | null; readonly reason: string }
  | { readonly ok: false; readonly said: string };

/**
 * Splits "until 12 December because legal are late" into deadline and reason, in either order and without a "because"
 * too; "another week" counts from the `present` deadline. The deadline is null if the words name none.
 */
export function splitTimeAsked(words: string, context: DeadlineContext, present: Day | null): TimeAsked {
  const [head, tail] = atBecause(words).map(tidy) as [string, string];
  const by = movedIn(head, context, present);
  if (by !== null) return { ok: true, deadline: by.deadline, reason: reasonOf(`${by.rest} ${tail}`) };
  const inHead = dateIn(head, context);
  // "Because legal are late, until 12 December": the date follows the reason.
  const found = inHead ?? dateIn(tidy(words), context);
  if (found === null) return { ok: true, deadline: null, reason: reasonOf(words) };
  if (!found.ok) return found;
  const reason = inHead === null ? found.rest : `${found.rest} ${tail}`;
  return { ok: true, deadline: found.deadline, reason: reasonOf(reason) };
}

/** The deadline that "another week" and the like give, as the whole words or a part between commas. */
function movedIn(
  words: string,
  context: DeadlineContext,
  present: Day | null,
): { readonly deadline: Deadline; readonly rest: string } | null {
  const parts = words.split(/\s*[,;:]\s*/u);
  const part = parts.find(isRelativeMove);
  const read = part === undefined ? null : readMove(part, present, context);
  if (read?.ok !== true) return null;
  return { deadline: read.deadline, rest: parts.filter((one) => one !== part).join(', ') };
}

/** The day that words name, and the rest of them; null if they name none. */
function dateIn(
  words: string,
  context: DeadlineContext,
):
  | { readonly ok: true; readonly deadline: Deadline; readonly rest: string }
  | { readonly ok: false; readonly said: string }
  | null {
  const read = readDeadline(words, context);
  if (!read.ok) return read.code === 'no-such-date' ? { ok: false, said: words } : null;
  if (read.deadline.due === null) return null;
  const [date, ...others] = findDates(words, context);
  if (date === undefined || others.length > 0) return { ok: true, deadline: read.deadline, rest: '' };
  const before = words.slice(0, date.start).trimEnd();
  const from = UNTIL.exec(before)?.index ?? before.length;
  const said = words.slice(from, date.end).trim();
  return {
    ok: true,
    deadline: { ...read.deadline, said },
    rest: `${before.slice(0, from)} ${tidy(words.slice(date.end))}`,
  };
}

const ASK =
  /^[\s,;:.–—-]*(?:please )?(?:ask|try|propose|it'?s|it is|this is|(?:it |this )?(?:should be|belongs to|goes to)|(?:give|pass) (?:it|this) (?:on )?to|gofynnwch i|gofyn i|holwch|rhowch (?:ef|hwn|e) i|cynigiaf|cynnig)\s+/iu;
const NAMES_END = /[,.]\s/u;

/** The leads that words propose instead, as typed, and the reason; null if they propose nobody. */
export interface NotMineSaid {
  readonly leads: string | null;
  readonly reason: string;
}

/** Splits "ask Tomos Hughes because he runs it" into the proposed lead and the reason. */
export function splitNotMine(words: string): NotMineSaid {
  const ask = ASK.exec(words);
  const rest = ask === null ? '' : words.slice(ask[0].length);
  if (ask === null || !isNamed(rest)) return { leads: null, reason: reasonOf(words) };
  const [head, tail] = atBecause(rest);
  const end = NAMES_END.exec(head)?.index ?? head.length;
  const reason = reasonOf(`${head.slice(end)} ${tail}`);
  return { leads: tidy(head.slice(0, end)).replace(/(?:['’]s|\.)$/u, ''), reason };
}
