import type { Slots } from '../../../reading/chat/slots.js';
import { FOR_THEM, HEADS_ANSWER } from './return-shapes.js';
import { RETURN_REFERENCE, returnReference } from './return-reference.js';

const SAID = new RegExp(`(?<![\\p{L}\\d])${RETURN_REFERENCE}`, 'u');

/** The reference of a return within words; null where they have none. */
export function returnSaid(said: string): string | null {
  const found = SAID.exec(said);
  return found === null ? null : returnReference(found.groups);
}

const LEADS_UP =
  /^(?:(?:can|could|would) (?:you|we|the)?\s?|please |allwch chi |allai'?r? |i need |we need |we want |i want |mae angen |rydyn ni eisiau )?(?:please )?(?:ask(?:ing)?|get|send|collect|set up|put out|issue|commission|request|start|go out|gofyn\p{L}*|ofyn|anfonwch|casglwch|trefnwch|comisiynwch|dechreuwch)?\s?(?:a form to |ffurflen at |a call for |out )?(?:to |i'r |i |i’r )?/iu;

/** What a request for a return says, without the words that only lead up to it. */
export function askedIn(said: string): string {
  const left = said
    .replace(LEADS_UP, '')
    .replace(/ asking for | yn gofyn am /iu, ' for ')
    .trim();
  return left === '' ? said : left;
}

/** What was answered, without what leads up to it: "here is my return: …", "put this down for him: …". */
export function answerIn(said: string): string {
  const head = HEADS_ANSWER.exec(said)?.[0];
  if (head === undefined) return said;
  const left = said.slice(head.length);
  const again = FOR_THEM.test(left) ? /^[^:\n]{0,80}:\s+/u.exec(left)?.[0] : undefined;
  return again === undefined ? left : left.slice(again.length);
}

/** "… from all the policy leads, back with me by 11 November": what is wanted stands before whom it is wanted from. */
const FROM =
  /^(?:(?:can|could|please|may|i|we|you|he|she|they|'d|would|like|want|need|have|get|find out|collect|dear all|leads)[\s,]+)*(?<what>.{3,300}?)\s+(?:from|gan)\s+(?:all|each|every|every one|each one|pob)?\s*(?:of |un o )?(?:the |y |yr |'r )?$/isu;
const NUMBERED = /(?:^|[\s:])\(?\d[.)]\s+/u;

/**
 * A request for a return in the form in which it is read, whatever its order: the set, the day, then the questions. Null where
 * it does not say what is wanted before whom, or in a numbered list.
 */
export function askInOrder({ said, set, dates }: Pick<Slots, 'said' | 'set' | 'dates'>): string | null {
  const at = set === null ? -1 : said.toLowerCase().indexOf(set.toLowerCase());
  const day = dates.at(-1)?.words;
  if (set === null || at < 0 || day === undefined) return null;
  const what = FROM.exec(said.slice(0, at))?.groups?.['what'];
  const after = said.slice(at + set.length);
  const numbered = NUMBERED.test(after)
    ? after.replace(
        new RegExp(`[.,;]?\\s*(?:(?:back|answers?|atebion)[^.]{0,30})?(?:by |erbyn )?${escaped(day)}.*$`, 'isu'),
        '',
      )
    : null;
  if (numbered !== null) {
    const questions = numbered
      .split(NUMBERED)
      .map((one) => one.replace(/^[\s:;,]+|[\s:;,.]+$/gu, ''))
      .filter((one) => one !== '');
    return `${set} for a return by ${day}: ${questions.join('; ')}`;
  }
  return what === undefined ? null : `${set} for a return by ${day}: ${what.trim()}`;
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
