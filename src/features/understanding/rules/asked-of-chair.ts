import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';

/** Asks what became of a request: "did Claire say yes?", "any answer?", "am I getting until January?" */
const ANSWERED =
  /(?<!\p{L})(?:sa(?:y|id) (?:yes|no|ok|anything)|yes or no|agreed?|approved?|grant(?:ed)?|allow(?:ed)?|accept(?:ed)?|refused?|answer(?:ed)?|decide[ds]?|decision|(?:given|give|gave|getting|get|got) (?:me|the|my|till|until|an?)|extension|extra (?:time|week|month|days?)|more time|longer|(?:my|the) (?:request|application|appeal|bid)|ruled|ruling|verdict|(?:hear|heard|word|reply|news)(?: back)?|cytuno|gytuno(?:dd)?|gytunodd|cytunodd|caniat\p{L}*|ganiat\p{L}*|ateb\p{L}*|dweud (?:iawn|ie|na)|penderfyn\p{L}*|benderfyn\p{L}*|estyniad|rhagor o amser|mwy o amser|(?:mis|wythnos) (?:arall|ychwanegol)|f?y? ?nghais)(?!\p{L})/iu;

/** The actions for which the asker wants to know what became of their own request; null if they ask no such thing. */
export function ownRequests(found: FoundSlots, { actions, asker, shown }: ChatVocabulary): readonly string[] | null {
  if (found.references.length > 0 || found.task !== null || !ANSWERED.test(found.said)) return null;
  const waiting = actions.filter(({ askedBy }) => askedBy.includes(asker.id)).map(({ reference }) => reference);
  const last = waiting.filter((reference) => shown.includes(reference));
  return waiting.length === 0 ? null : last.length > 0 ? last : waiting;
}

/** Whether the asker wants to know what became of their request to the chair. */
export const isOfOwnRequest = (found: FoundSlots, vocabulary: ChatVocabulary): boolean =>
  ownRequests(found, vocabulary) !== null;
