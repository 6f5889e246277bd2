import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { saidWhen } from './said-when.js';

const PLACE =
  /(?<!\p{L})(?:in|within|across|yn|ym|yng) (?:the |our |y |yr |ein )?(?!onest|gyflym|union|gywir|gyfrifol|ddiolchgar|falch|hapus|barod|full\b|brief\b|short\b|detail\b|total\b)(?<place>[\p{L}][\p{L} &'-]{2,40})[\s.?!]*$/iu;
const NO_PLACE =
  /^(?:(?:my|fy)(?: own)? (?:name|enw)|here|this|that|total|general|all|time|progress|hand|play|train|hwyr|agored|yma|hwn|hon|gyffredinol|hyn|aros|fuan|barod|weddill|ddyledus|writing|english|cymraeg|saesneg|(?:think|say|believ|assum|suggest|suppos|tell|do|hav|be|mak|ask)ing)\b/iu;

/** The place at the end of words, as in "in housing": a group, a team or a subject; null if there is none. */
export function saidPlace(words: string): string | null {
  const when = saidWhen(words);
  const place = PLACE.exec(when === null ? words : words.replace(when, ' '))?.groups?.['place']?.trim();
  return place === undefined || NO_PLACE.test(place) || GOES_ON.test(place) || isVerb(place) ? null : place;
}

/** With one of these it is a clause, and no name of a place: "in the log that has no date". */
const GOES_ON =
  /(?<!\p{L})(?:nad|oes|sydd|sy|mae|ma|enw|name|which|that|who|whom|is|are|was|were|has|have|it|dyddiad|date|rhestr|list|log)(?!\p{L})/iu;

/** "Beth mae hi yn gwneud": what follows "yn" is what she does, and no place. */
const isVerb = (place: string): boolean =>
  /^g?neud$|^gweud$/u.test(firstOf(place)) || WELSH_VERB_NOUNS.has(firstOf(place));
const firstOf = (place: string): string => place.toLowerCase().split(/[ ']/u)[0] ?? '';
