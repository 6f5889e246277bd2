import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { leadsOfFrame, PIECES } from './frame-pieces.js';
import { daysOf, type FramedTask, whenOf } from './framed-task.js';
import type { SaidName } from './leads-at.js';
import { MINE, MOST_OTHER, QUOTES, type ReadPiece, readPiece, unquoted } from './read-piece.js';
import { withPlainVerb } from './undertaken-by.js';

const MOST_PIECES = 14;
/** Says why, after the task. */
const REASON =
  /^(?:and |so |a |ac )?(?:because|since|as|so|cos|otherwise|or|in case|achos|gan|rhag|neu|felly|i know)(?!\p{L})/iu;
/** Announces more than one task. */
const SEVERAL =
  /(?<!\p{L})(?:two|three|four|both|few|couple|several|dwy|dau|tri|tair|pedwar|pedair|ddau|ddwy|rhai)(?!\p{L})/iu;

/**
 * What somebody asks to be put down, among other words: "hang on, before I answer that: a new action for Huw, ring them".
 * Words before the request, and reasons behind the task, say nothing of it. Null unless the rest fits together.
 */
export function looselyFramed(
  said: string,
  people: readonly SaidName[],
  dates: readonly string[],
): readonly FramedTask[] | null {
  const texts = said.split(PIECES).filter((text) => /[\p{L}\p{N}]/u.test(text));
  if (texts.length < 2 || texts.length > MOST_PIECES) return null;
  // A year alone is no day by which something is to be done.
  const days = dates.filter((date) => !/^\d{4}$/u.test(date));
  const pieces = afterColons(texts.map((text) => readPiece(text, people, days)));
  const from = startOf(pieces);
  if (from < 0) return null;
  const length = pieces.slice(from + 1).findIndex(({ isFrame, text }) => isFrame || REASON.test(text));
  const to = length < 0 ? pieces.length : from + 1 + length;
  const asksAt = pieces.slice(0, from).findIndex(({ isRequest }) => isRequest);
  const before = asksAt < 0 ? pieces.slice(0, from).filter((piece) => !isAside(piece)) : pieces.slice(asksAt, from);
  const after = pieces.slice(to).filter(({ text }) => !REASON.test(text));
  const frame = [...before, ...after];
  const isAsked =
    frame.some(({ isRequest }) => isRequest) || pieces[from]?.isPlainRequest === true || isOwnQuote(pieces, from);
  if (!isAsked || frame.some(({ isFrame }) => !isFrame) || daysOf(after).length > 1) return null;
  const body = pieces.slice(from, to);
  const isApart = body.length > 1 && SEVERAL.test(said) && body.every(({ isTask }) => isTask);
  return (isApart ? body.map((piece) => [piece]) : [body]).flatMap((group): readonly FramedTask[] => {
    const [head] = group;
    const task = taskIn(group);
    if (head === undefined || !/\p{L}{2}.* .*\p{L}/u.test(task)) return [];
    const named = [...new Set([...leadsOfFrame(frame), ...head.subject.leads])];
    const isOwn =
      named.length === 0 && (head.isOwn || frame.some((piece) => piece.isOwn || piece.leads.includes('me')));
    return [
      {
        leads: isOwn ? 'me' : named.join(' and '),
        task,
        when: whenOf(daysOf(after), daysOf(before), task, days),
        isAsked: true,
      },
    ];
  });
}

/** The words of a task, from its verb on. */
function taskIn([head, ...others]: readonly ReadPiece[]): string {
  if (head === undefined) return '';
  const body = [withPlainVerb(head.subject.rest), ...others.map(({ text }) => text)]
    .join(' ')
    .replace(/[\s,.;:!?–-]+$/u, '')
    .replace(/\s+(?:as well|too|hefyd)$/iu, '');
  return unquoted(head.subject.isWelsh ? undoSoftMutation(body) : body);
}

/** What follows a colon is what it announces, whatever its first word. */
const afterColons = (pieces: readonly ReadPiece[]): readonly ReadPiece[] =>
  pieces.map((piece, at) => {
    const before = pieces[at - 1];
    const isAnnounced = before !== undefined && before.text.endsWith(':') && (before.isFrame || isAside(before));
    return isAnnounced && !piece.isFrame ? { ...piece, isTask: true } : piece;
  });

/** Leads up to something else: few words, and nobody and no day among them. */
const isAside = ({ text, own, leads, day, isTask }: ReadPiece): boolean =>
  REASON.test(text) || (own <= MOST_OTHER && leads.length === 0 && day === null && !isTask);

/** A task in quotes that somebody then calls theirs: "'Check the codes'. Mine". */
const isOwnQuote = (pieces: readonly ReadPiece[], at: number): boolean =>
  QUOTES.test((pieces[at]?.text ?? '').replace(/[.,;:]+$/u, '')) &&
  pieces.slice(at).some(({ text }) => MINE.test(text));

/** Where the task begins: with a verb after the request, else with a verb, else with the most words of its own. */
function startOf(pieces: readonly ReadPiece[]): number {
  const asks = pieces.findIndex(({ isRequest }) => isRequest);
  const later = pieces.findIndex(({ isTask }, at) => isTask && at >= asks);
  if (later >= 0) return later;
  const verb = pieces.findIndex(({ isTask }) => isTask);
  if (verb >= 0) return verb;
  const most = Math.max(...pieces.map(({ own, isFrame }) => (isFrame ? 0 : own)));
  return most < 2 ? -1 : pieces.findIndex(({ own, isFrame }) => !isFrame && own === most);
}
