import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { NamedItem } from '../../../reading/chat/of-meeting.js';

const CUE = /(?<!\p{L})(?:agenda|items?|eitem(?:au)?|slots?|running order)(?!\p{L})/iu;
/** What words may mean of an item when nothing says that they are about the agenda, and an action may have them as well. */
const IN_PASSING = 0.35;
/** Who does not run the group has less to say of its agenda. */
const NOT_THEIRS = 0.1;

/** The items that are named by words of their titles, where no action is named by its number. */
const titledIn = ({ references, meeting }: FoundSlots): readonly NamedItem[] =>
  references.length > 0 ? [] : (meeting?.items ?? []).filter(({ isByPlace }) => !isByPlace);

/** Whether one item of the agenda, or two, are named by words of their titles. */
export const isOfNamedItem = (found: FoundSlots): boolean => {
  const { length } = titledIn(found);
  return length > 0 && length < 3;
};

/**
 * What was said with "agenda item" for the titles of items: "would anyone mind if the agenda item waited?" is near to
 * examples, whatever the item is called. Null where none is named.
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

/** How much the title of an item says: all, for those who run the group, in the meeting, or beside a word for the agenda. */
export const ofItemShare = ({ said, meeting }: FoundSlots, { runs }: Pick<ChatVocabulary, 'runs'>): number =>
  runs.length === 0 ? NOT_THEIRS : meeting?.hasBegun === true || CUE.test(said) ? 1 : IN_PASSING;
