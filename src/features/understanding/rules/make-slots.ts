import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Slots } from '../../../reading/chat/slots.js';
import { onceFor } from '../../../reading/text/once-for.js';
import type { KnownIntent } from './known-intents.js';
import { leftWords } from './left-words.js';

/** What a message says to every intent, about whichever action: the same object for the same message. */
export const saidToAll = onceFor((found: FoundSlots) => ({
  said: found.said,
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
}));

/** The slots from which an intent makes its command for one of the actions meant. */
export const slotsOf = (found: FoundSlots, intent: KnownIntent, reference: string | null): Slots => ({
  ...saidToAll(found),
  reference,
  ...actionOf(found, reference),
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
const writtenPeople = ({ said, people }: Pick<FoundSlots, 'said' | 'people'>): Slots['people'] =>
  people.map(({ person, start, end }) => ({ ...person, written: said.slice(start, end) }));
