import { z } from 'zod';
import type { PlaceDeclaration } from './feature.js';
import type { Turn } from './turn.js';
import type { Reply } from '../model/reply.js';

/** A place of any kind; pass it only data that its own schema has checked. */
type Place = PlaceDeclaration<z.ZodRawShape, unknown>;

interface Pressed {
  readonly verb: string;
  /** All that the button sent, unchecked. */
  readonly sent: unknown;
}

/** The card that a button comes back to, and the button's data about it; null for a button pressed elsewhere. */
function placeOf(
  places: readonly Place[],
  { verb, sent }: Pressed,
): { readonly place: Place; readonly data: unknown } | null {
  for (const place of places) {
    if (!place.buttons.some((button) => button.verb === verb)) continue;
    const said = z.object(place.data).safeParse(sent);
    if (said.success) return { place, data: said.data };
  }
  return null;
}

/** The turn for a pressed button, as its card adjusts it. */
export function turnOn(places: readonly Place[], turn: Turn, pressed: Pressed): Turn {
  const found = placeOf(places, pressed);
  return found?.place.turnOn?.(turn, found.data) ?? turn;
}

/** The answer to a pressed button: the card that it comes back to, or else its own reply. */
export async function comeBack(places: readonly Place[], turn: Turn, pressed: Pressed, reply: Reply): Promise<Reply> {
  const found = placeOf(places, pressed);
  return found === null ? reply : found.place.back(turn, found.data, reply);
}
