import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';

/** Closes the shown action without naming its number. */
const CLOSES_THIS =
  /(?<!\p{L})(?:(?:clos|shut|drop|bin|retir)\p{L}* (?:off )?(?:it|this|this one|that one)|(?:caea|caewch|cau|geith|gellir cau) (?:hwn|hon|hwnna|e|fe|fo|hi))(?!\p{L})/iu;
/** Says after or before its number that an action replaces another. */
const REPLACES =
  /^[^.;!?]{0,30}?(?<!\p{L})(?:now |bellach )?(?:does|covers|includes|contains|takes in|replaces|supersedes|overtakes|swallow\p{L}*|has (?:overtaken|replaced|swallowed)|yn (?:g?wneud|neud|cynnwys)|wedi (?:disodli|cymryd))(?!\p{L})/iu;
const REPLACED_BY =
  /(?<!\p{L})(?:(?:part|inside) of|covered (?:by|in|under)|(?:overtaken|superseded|replaced|swallowed(?: up)?|subsumed) (?:by|into)|folded into|rhan o|gan)\s(?:the |action |number |cam |rhif )?$/iu;

/** Whether the one named action replaces the shown one: "6 does all of this now, so shut this one". */
export function isReplacedByNamed({ said, references }: FoundSlots, { shown }: ChatVocabulary): boolean {
  const [named, ...others] = references;
  if (named === undefined || others.length > 0 || shown.length !== 1) return false;
  if (named.references.some((reference) => shown.includes(reference)) || !CLOSES_THIS.test(said)) return false;
  return REPLACES.test(said.slice(named.end)) || REPLACED_BY.test(said.slice(0, named.start));
}
