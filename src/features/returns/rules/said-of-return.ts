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

/** What was answered, without what leads up to it: "here is my return: …". */
export function answerIn(said: string): string {
  const [, before = '', after] =
    /^([^:\n]{0,60}?(?:return|form|ymateb|ffurflen)[^:\n]{0,30}?)\s?(?::|\n|-(?= ))\s*([\s\S]+)$/iu.exec(said) ?? [];
  return after === undefined || before === '' ? said : after;
}
