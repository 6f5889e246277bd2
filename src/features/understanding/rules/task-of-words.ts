import type { Slots } from '../../../reading/chat/slots.js';
import { inPieces } from './in-pieces.js';
import type { SaidName } from './leads-at.js';
import { namedFields } from './named-fields.js';
import { doneBy, neededFrom } from './needed-from.js';
import { withoutAround } from './said-around.js';
import { datedWithin } from './task-line.js';
import { inProgressBy, undertakenBy, wantedOfSomebody } from './undertaken-by.js';
import type { Undertaken } from './undertaken.js';

const BY_DAY = /\s(?:by|before|erbyn|cyn) [^,;:]{2,40}$/iu;
/** Reads who must do what in words that say one thing. */
export const ofWords = (words: string, people: readonly SaidName[], isAsked: boolean): Undertaken | null =>
  neededFrom(words, people, isAsked) ??
  doneBy(words, people, isAsked) ??
  undertakenBy(words, people, isAsked) ??
  wantedOfSomebody(words, people) ??
  // "Rhys is printing badges by Friday" is still to be done.
  (isAsked || BY_DAY.test(words) ? inProgressBy(words, people) : null);

/** Reads a task whose lead, words and day stand apart; null if they do not. */
export function inPiecesOf(words: string, people: readonly SaidName[], dates: Slots['dates']): Undertaken | null {
  const found = inPieces(
    words,
    people,
    dates.map((date) => date.words),
  );
  return found === null ? null : { leads: found.leads, task: datedWithin(found.task, found.when, dates) };
}

/** Reads one item of a list; it needs no lead under a heading that asks, or with a bullet. */
export function ofItem(
  item: string,
  people: readonly SaidName[],
  dates: Slots['dates'],
  isMarked: boolean,
): Undertaken | null {
  const fields = namedFields(item);
  if (fields !== null) return { leads: fields.who, task: datedWithin(fields.what, fields.when, dates) };
  const words = withoutAround(item, dates);
  const found = inPiecesOf(item, people, dates) ?? ofWords(words, people, isMarked);
  return found ?? (isMarked && /\p{L}{2}.* \p{L}/u.test(words) ? { leads: '', task: words } : null);
}
