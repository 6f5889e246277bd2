import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { NamedItem } from '../../../reading/chat/of-meeting.js';

const CUE = /(?<!\p{L})(?:agenda|items?|eitem(?:au)?|slots?|running order)(?!\p{L})/iu;
/**
 * The weight of an item's title if nothing else says that the words are about the agenda, since an action may share
 * them.
 */
const IN_PASSING = 0.35;
/** The weight for somebody who does not run the group, and so has less to say about its agenda. */
const NOT_THEIRS = 0.1;

/** The items named by words of their titles; none if an action is named by its number. */
const titledIn = ({ references, meeting }: FoundSlots): readonly NamedItem[] =>
  references.length > 0 ? [] : (meeting?.items ?? []).filter(({ isByPlace }) => !isByPlace);

/** Whether words name one or two agenda items by their titles. */
export const isOfNamedItem = (found: FoundSlots): boolean => {
  const { length } = titledIn(found);
  return length > 0 && length < 3;
};

/**
 * Replaces the titles of items with "agenda item", so that "would anyone mind if the agenda item waited?" matches the
 * examples whatever the item is called. Null if no item is named.
 */
export function asOfItem(found: FoundSlots): string | null {
  if (!isOfNamedItem(found)) return null;
  let { said } = found;
  const spans = [
    ...titledIn(found).map(({ start, end }) => ({ start, end, sign: 'agenda item' })),
    ...found.dates.map(({ start, end }) => ({ start, end, sign: '{date}' })),
    ...found.people.map(({ start, end }) => ({ start, end, sign: '{person}' })),
  ].sort((one, other) => other.start - one.start);
  for (const { start, end, sign } of spans) said = `${said.slice(0, start)}${sign}${said.slice(end)}`;
  return said.replace(/(?<=agenda item) (?:agenda )?(?:items?|slot)(?!\p{L})/giu, '');
}

/**
 * The weight of an item's title: full in the meeting or next to a word for the agenda, less for others and in passing.
 */
export const ofItemShare = ({ said, meeting }: FoundSlots, { runs }: Pick<ChatVocabulary, 'runs'>): number =>
  runs.length === 0 ? NOT_THEIRS : meeting?.hasBegun === true || CUE.test(said) ? 1 : IN_PASSING;
