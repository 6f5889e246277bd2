import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';

/** Names what the speaker has asked for: "my extension", "fy nghais", "the extra month I asked for". */
const OWN =
  /(?<!\p{L})(?:my (?:request|extension|extra (?:time|days?|weeks?|months?|fortnight)|more time)|(?:the )?(?:extra|more) (?:time|days?|weeks?|months?) (?:that )?i (?:asked|wanted|put in) for|what i asked(?: \p{L}+)? for|fy (?:nghais|estyniad|amser ychwanegol)|(?:yr? )?(?:amser|wythnos|mis) (?:ychwanegol|arall) (?:y )?(?:gofynnais|ofynnes|wnes i ofyn))(?!\p{L})/iu;
/** Asks what became of it. */
const ASKS =
  /\?|(?<!\p{L})(?:any|no) (?:verdict|decision|answer|word|news|reply|response|joy|luck|update)(?!\p{L})|^(?:has|have|did|is|was|what|when|where|who|how|still|ydy|ydi|oes|wnaeth|beth|be|pryd|lle|ble)(?!\p{L})|(?<!\p{L})(?:unrhyw|dim) (?:ateb|benderfyniad|newyddion|air|gair)(?!\p{L})/iu;
/** Takes it back or changes it. */
const CHANGES =
  /(?<!\p{L})(?:scrap|cancel|withdraw|drop|forget|take back|change|make it|tynnu|canslo|anghofi\p{L}+|newid\p{L}*)(?!\p{L})/iu;

/** Longer messages say more than this. */
const LONGEST = 300;

/**
 * The action on which the speaker has asked for something, if the words ask what became of that: "any verdict on my
 * extension?" Null if they ask anything else, or if several of theirs wait.
 */
export function ownRequest(said: string, { actions, asker }: Pick<ChatVocabulary, 'actions' | 'asker'>): string | null {
  if (said.length > LONGEST || !OWN.test(said) || !ASKS.test(said) || CHANGES.test(said)) return null;
  const [only, ...others] = actions.filter(({ isOpen, askedBy }) => isOpen && askedBy.includes(asker.id));
  return others.length === 0 ? (only?.reference ?? null) : null;
}
