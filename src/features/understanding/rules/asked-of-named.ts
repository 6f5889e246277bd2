import type { Slots } from '../../../reading/chat/slots.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { commitmentsIn } from './commitments.js';
import { ROLE_TAKEN } from './committed-tasks.js';
import { isToDo } from './framed-task.js';
import { leadsAt, type SaidName } from './leads-at.js';
import { namedForIt } from './named-for-it.js';
import { withoutAround } from './said-around.js';
import { lineOf } from './task-line.js';

/** Where what is the matter ends and the request begins. */
const ENDS = /(?<=[.!;])\s+|\s+[–—-]\s+|,\s+(?=(?:so |and )?(?:can|could|would|will)\s(?!you\s|u\s))/u;
/** Asks about somebody: "can Huw look into it?" */
const WHETHER =
  /^(?:(?:so|and|but|felly|a)\s)?(?:can|could|would|will|might|maybe|perhaps|all|allai|a all|gall|fedr)\s+/iu;
/** After a name, asks that person: "Huw, can you look into it?" */
const ADDRESSED =
  /^,?\s+(?:(?:please|pls)\s+(?=\p{L})|(?:(?:please|pls)\s+)?(?:can|could|would|will|might)\s+(?:you|u)\s+|(?:alli di|allwch chi|allet ti|fedri di|wnei di)\s+)/iu;
const POLITE = /^(?:please|pls|possibly|kindly|maybe|perhaps|just|plis)\s+/iu;
const STILL_IT = /(?<!\p{L})(?:it|that|this|them|hyn|hynny|hwnna)(?=$|[\s.,?!])/iu;
const LONGEST = 300;

/**
 * Reads what somebody who is named is asked to do about something that was said before: "The boiler is leaking. Can Huw
 * look into it?" Gives the line that logs it; null if nobody is asked, or if it is not said what it is about.
 */
export function askedOfNamed(said: string, people: readonly SaidName[], dates: Slots['dates']): string | null {
  if (said.length > LONGEST) return null;
  const parts = said.split(ENDS);
  const last = parts.at(-1) ?? '';
  const before = said.slice(0, said.lastIndexOf(last));
  if (parts.length < 2 || before.includes('?') || commitmentsIn(before, people).length > 0) return null;
  const asked = WHETHER.exec(last)?.[0] ?? '';
  const led = leadsAt(last.slice(asked.length), people);
  if (led === null || led.leads.includes('me')) return null;
  const after = last.slice(asked.length + led.length);
  const told = asked === '' ? ADDRESSED.exec(after)?.[0] : /^,?\s+/u.exec(after)?.[0];
  if (told === undefined) return null;
  const words = after
    .slice(told.length)
    .replace(POLITE, '')
    .replace(/[\s?.!]+$/u, '');
  const task = withoutAround(isToDo(words) ? words : undoSoftMutation(words), dates);
  if (!isToDo(task) || !/\p{L}{2}.*\s\p{L}/u.test(task) || ROLE_TAKEN.test(task)) return null;
  const line = namedForIt(lineOf({ leads: led.leads.join(' and '), task }), said, dates);
  return STILL_IT.test(line) ? null : line;
}
