import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Slots } from '../../../reading/chat/slots.js';
import type { KnownIntent } from './known-intents.js';
import { leftWords } from './left-words.js';

/** The slots from which an intent makes its command for one of the actions meant. */
export const slotsOf = (found: FoundSlots, intent: KnownIntent, reference: string | null): Slots => ({
  said: found.said,
  reference,
  ...actionOf(found, reference),
  item: found.items[0]?.item ?? null,
  items: found.items.map(({ item }) => item),
  people: writtenPeople(found),
  places: found.people,
  asker: found.asker,
  set: found.set?.name ?? null,
  ...(found.set === null ? {} : { setWritten: found.said.slice(found.set.start, found.set.end) }),
  dates: found.dates.map(({ date }) => date),
  ...(found.meeting === null ? {} : { meeting: found.meeting }),
  ...(found.returnName === null ? {} : { namesReturn: true }),
  returns: found.returns,
  // Lazy: few intents use the free words, and finding them takes longer than everything else.
  get words() {
    return leftWords(found, intent);
  },
});

function actionOf({ actions }: FoundSlots, reference: string | null): Pick<Slots, 'action'> {
  const action = reference === null ? undefined : actions.find((one) => one.reference === reference);
  return action === undefined ? {} : { action };
}

/** The people named, with how each name was written. */
export const writtenPeople = ({ said, people }: Pick<FoundSlots, 'said' | 'people'>): Slots['people'] =>
  people.map(({ person, start, end }) => ({ ...person, written: said.slice(start, end) }));
