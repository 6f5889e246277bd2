import { z } from 'zod';
import type { PlaceDeclaration } from './feature.js';
import type { Turn } from './turn.js';
import type { Reply } from '../model/reply.js';

/** A place of whichever kind, for who has checked what it is given. */
type Place = PlaceDeclaration<z.ZodRawShape, unknown>;

/**
 * What is answered where a button was pressed: its own reply, or the card that it comes back to. `sent` is all that the
 * button sent, unchecked.
 */
export async function comeBack(
  places: readonly Place[],
  turn: Turn,
  { verb, sent }: { readonly verb: string; readonly sent: unknown },
  reply: Reply,
): Promise<Reply> {
  for (const place of places) {
    if (!place.buttons.some((button) => button.verb === verb)) continue;
    const said = z.object(place.data).safeParse(sent);
    if (said.success) return place.back(turn, said.data, reply);
  }
  return reply;
}
