import type { FoundSlots } from '../../../reading/chat/find-slots.js';

const NOT_THIS =
  /^(?:(?:no|nope|nah|oops|sorry|na|nage|sori|wps|(?:the )?wrong (?:one|action)|not (?:that|this)(?: one)?|(?:the |my )?other (?:one|action)(?=[,:;–-])|not the [^,.;:–-]{1,40}|(?:nid|dim|ddim) (?:hwn(?:na)?|hon(?:na)?|hwnnw|honno|yr un (?:yna|yma)|(?:y|yr) [^,.;:–-]{1,40})|(?:yr )?un anghywir)(?!\p{L})[\s,.;:!–-]*)+/iu;
const I_MEANT =
  /^(?:i (?:meant|mean|wanted|had in mind|was (?:after|thinking of|thinking about|talking about|asking about))|it['’]?s|olygais i|ro['’]?n i['’]n (?:f?eddwl am|sôn am)|(?:mi )?oeddwn i['’]n (?:f?eddwl am|sôn am)|dwi['’]n (?:f?eddwl am|sôn am))\s+/iu;
const MEANT_AT_END =
  /,?\s+(?:(?:is (?:what|the one) )?i (?:meant|mean|wanted|was after|had in mind)|(?:oedd gen i|sydd gen i) (?:mewn golwg|dan sylw)|(?:r?o['’]?n|r?oeddwn|on) i['’]?n? (?:ei |yn (?:ei )?)?(?:f?eddwl|olygu|moyn|isio))$/iu;
const NAMED =
  /^(?:the (?:one|action) (?:about|on|for|with|to do with)|yr un (?:am|ar|i|efo|gyda|ynghylch|ynglŷn [âa]))\s+/iu;
const BARE = /^(?:the|my|our|y|yr)\s/iu;
const MOST_WORDS = { named: 8, bare: 4 };
const LONGEST = 200;

/**
 * The words for another action, if a message only says that another one than was shown is meant: "no, not the leaflet:
 * the one about costings". Null for anything else.
 */
export function anotherMeant(message: string): string | null {
  if (message.length > LONGEST) return null;
  const said = message.replace(/[\s.!?]+$/u, '');
  const denied = NOT_THIS.exec(said)?.[0] ?? '';
  const rest = said.slice(denied.length);
  const words = rest.replace(I_MEANT, '').replace(MEANT_AT_END, '');
  if (denied === '' && words === rest) return null;
  const isNamed = NAMED.test(words) || words !== rest;
  if (!isNamed && !BARE.test(words)) return null;
  const count = words.split(/\s+/u).length;
  return /[,.;:!?\n]/u.test(words) || count > (isNamed ? MOST_WORDS.named : MOST_WORDS.bare) ? null : words;
}

/** The reference of the action that is meant instead of those just shown; null if the words say anything else. */
export function insteadOfShown(
  said: string,
  shown: readonly string[],
  find: (words: string, shown: readonly string[]) => FoundSlots,
): string | null {
  const meant = shown.length === 0 ? null : anotherMeant(said);
  const [reference, ...others] = meant === null ? [] : namedIn(find(meant, shown));
  return reference === undefined || others.length > 0 || shown.includes(reference) ? null : reference;
}

/** The actions that words name, by reference or by their tasks; a number in a day is no reference. */
const namedIn = ({ references, task, dates }: FoundSlots): readonly string[] =>
  references.length === 0
    ? (task?.actions ?? []).map(({ reference }) => reference)
    : dates.length > 0
      ? []
      : references.flatMap((found) => found.references);
