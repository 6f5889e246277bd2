import { leadsAt, type SaidName } from './leads-at.js';

/**
 * An action whose lead, task and day are separated only by marks: "Gwen - chase Estyn, 4 Nov", "Book the hall (Huw)".
 */
export interface InPieces {
  readonly leads: string;
  readonly task: string;
  readonly when: string | null;
}

const BETWEEN = /\s*(?:\||\t|=>|->|;|\()\s*|\s+[–—-]+\s+|\s*[–—]\s*|\s+\/\s+|[:,.)]+(?:\s+|$)/gu;
const LABEL = /^(?:(?:action|lead|owner|who|for|on|by|i|gan|arweinydd|ar gyfer)\s*:?\s+)?/iu;
const DAY =
  /^(?:(?:due|deadline|needed|wanted|timing|timescale|eta|target(?: date)?|amserlen|dyddiad cau)\s*:?\s*)?(?:(?:by|before|for|on|in|in time for|until|erbyn|cyn|ar|at)\s+)?(?:(?:the|y|yr)\s+)?/iu;
const NO_DAY =
  /^(?:no (?:rush|hurry|deadline|date)|asap|when (?:you|he|she|they) can|tb[ca]|whenever|dim (?:brys|hast)|heb frys|ongoing)$/iu;
/** What follows a name and forms a sentence rather than a bare task. */
const LINKED = /^(?:to|will|can|could|would|please|is|are|has|i|am|nei|wnei|yn)\s/iu;

const withoutDay = (words: string): string => words.replace(DAY, '').toLowerCase();

/** "Before Christmas" is another day than Christmas. */
const whenOf = (day: string): string => (/^(?:before|cyn)\s/iu.test(day) ? day : day.replace(DAY, ''));

/** Stands for a name that is still to be found: "Somebody (tbc) - book a hall". */
const UNNAMED =
  /^(?:someone|somebody|anyone|tb[cad]|no ?one yet|nobody yet|rhywun|neb eto)(?: \(?(?:tb[cad]|i['’]w gadarnhau)\)?)?$/iu;

type Piece = { readonly start: number; readonly end: number } & (
  { readonly is: 'lead'; readonly leads: readonly string[] } | { readonly is: 'day' | 'words' }
);

/**
 * Reads an action from its pieces. Null unless neighbouring pieces name people, other neighbours hold the task, and at
 * most one is a day.
 */
export function inPieces(said: string, people: readonly SaidName[], dates: readonly string[]): InPieces | null {
  const pieces = piecesOf(said, people, dates);
  const leads = pieces.filter(({ is }) => is === 'lead');
  const words = pieces.filter(({ is }) => is === 'words');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || leads.length === 0) return null;
  if (!isTogether(words, pieces) || !isTogether(leads, pieces)) return null;
  const task = said.slice(first.start, last.end).trim();
  const days = pieces.filter(({ is, start, end }) => is === 'day' && !NO_DAY.test(said.slice(start, end)));
  if (LINKED.test(task) || days.length > 1 || !/\p{L}{2}/u.test(task)) return null;
  const [day] = days;
  return {
    leads: leads.flatMap((piece) => (piece.is === 'lead' ? piece.leads : [])).join(' and '),
    task,
    when: day === undefined ? null : whenOf(said.slice(day.start, day.end)),
  };
}

/** Whether these pieces are next to each other. */
const isTogether = (some: readonly Piece[], pieces: readonly Piece[]): boolean => {
  const places = some.map((piece) => pieces.indexOf(piece));
  return Math.max(...places) - Math.min(...places) === some.length - 1;
};

function piecesOf(said: string, people: readonly SaidName[], dates: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const named = people.flatMap(({ written }) => (written?.includes('.') === true ? [written] : []));
  const kept = [...dates, ...named]
    .map((date) => ({ from: said.indexOf(date), to: said.indexOf(date) + date.length }))
    .filter(({ from }) => from >= 0);
  let start = 0;
  const add = (end: number): void => {
    const words = said.slice(start, end).trim();
    const from = start + said.slice(start, end).indexOf(words);
    const piece = /[\p{L}\p{N}]/u.test(words) ? pieceOf(words, from, people, dates) : null;
    if (piece !== null) pieces.push(piece);
  };
  for (const match of said.matchAll(BETWEEN)) {
    // The marks in "Wed. 9 Nov", "9.30" and "Dr. Lloyd" separate nothing.
    if (kept.some(({ from, to }) => match.index > from && match.index < to)) continue;
    add(match.index);
    start = match.index + match[0].length;
  }
  add(said.length);
  return pieces;
}

function pieceOf(words: string, start: number, people: readonly SaidName[], dates: readonly string[]): Piece | null {
  const end = start + words.length;
  const label = LABEL.exec(words)?.[0].length ?? 0;
  for (const skipped of [0, label]) {
    const named = leadsAt(words.slice(skipped), people);
    if (named?.length === words.length - skipped) return { start, end, is: 'lead', leads: named.leads };
  }
  if (/^(?:separate(?:ly)?|new|please|pls|plis)$/iu.test(words)) return null;
  if (UNNAMED.test(words)) return { start, end, is: 'lead', leads: [] };
  const isDay = NO_DAY.test(words) || dates.some((date) => withoutDay(date) === withoutDay(words));
  return { start, end, is: isDay ? 'day' : 'words' };
}
