import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { GivenCommand } from '../../grammar-part.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { slotsOf } from './make-slots.js';

/** What joins items of a plan that get the same change: "1.1, 1.2 and 2.1 are green". */
const JOINED = /^\s?(?:,|&|\+|,?\s?(?:and|a|ac))\s?$/iu;

/** The items that the message first names side by side by their keys; empty for fewer than two. */
function itemsAlike({ said, items }: FoundSlots): FoundSlots['items'] {
  const keyed = items.filter(({ item }) => item.kind === 'item' && item.isByWords !== true);
  const end = keyed.findIndex(({ start }, at) => at > 0 && !JOINED.test(said.slice(keyed[at - 1]?.end ?? 0, start)));
  return end === -1 ? keyed : keyed.slice(0, end);
}

/**
 * The commands that an intent makes of a message: one for each action, and one for each item that gets the same change.
 */
export function commandsFor(
  found: FoundSlots,
  intent: KnownIntent,
  references: readonly (string | null)[],
  { named }: Pick<KnownIntents, 'named'>,
): readonly GivenCommand[] {
  const alike =
    intent.ofPlan !== null && intent.ofPlan !== 'whole' && intent.ofPlan.includes('item') ? itemsAlike(found) : [];
  const each = alike.length > 1 ? alike.map((item) => ({ ...found, items: [item] })) : [found];
  const made = each.flatMap((one) =>
    references.map((reference) => intent.make(slotsOf(one, intent, reference))).filter((command) => command !== null),
  );
  if (made.length === 0) return [];
  const others = intent.alongWith.flatMap((name) => {
    const other = named.get(name);
    const slots = other === undefined ? null : slotsOf(found, other, null);
    const command = slots !== null && other?.isShaped?.(slots) === true ? other.make(slots) : null;
    return command === null ? [] : [command];
  });
  const own = made.length > 1 && intent.together !== null ? [intent.together(made)] : made;
  return [...own, ...intent.makeMore(slotsOf(found, intent, references[0] ?? null)), ...others];
}
