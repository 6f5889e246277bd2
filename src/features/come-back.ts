import { z } from 'zod';
import type { PlaceDeclaration } from './feature.js';
import type { Turn } from './turn.js';
import type { Reply } from '../model/reply.js';

/** A place of whichever kind, for who has checked what it is given. */
type Place = PlaceDeclaration<z.ZodRawShape, unknown>;

interface Pressed {
  readonly verb: string;
  /** All that the button sent, unchecked. */
  readonly sent: unknown;
}

/** The card that a button comes back to, and what was said of it; null for one that was pressed elsewhere. */
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

/** The turn of who presses a button, as the card that it was pressed on has it. */
export function turnOn(places: readonly Place[], turn: Turn, pressed: Pressed): Turn {
  const found = placeOf(places, pressed);
  return found?.place.turnOn?.(turn, found.data) ?? turn;
}

/** What is answered where a button was pressed: its own reply, or the card that it comes back to. */
export async function comeBack(places: readonly Place[], turn: Turn, pressed: Pressed, reply: Reply): Promise<Reply> {
  const found = placeOf(places, pressed);
  return found === null ? reply : found.place.back(turn, found.data, reply);
}
