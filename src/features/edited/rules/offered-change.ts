import { z } from 'zod';
import type { Action } from '../../../model/action.js';
import { deadlineSchema } from '../../../model/deadline.js';
import { leadSchema } from '../../../model/lead.js';

/** The new values for an action, as its message now says; absent ones stay. */
export type Patch = Partial<Pick<Action, 'task' | 'leads' | 'deadline'>>;

/** An action that a message logged, and what the message now says differently; empty where it only comes back. */
export interface OfferedChange {
  readonly action: Action;
  readonly patch: Patch;
}

/** How many bytes of changes one button carries; more would make the card too long. */
const CARRIED = 3000;

const carriedSchema = z
  .array(
    z.object({
      reference: z.string().min(1).max(40),
      patch: z.object({ task: z.string(), leads: z.array(leadSchema), deadline: deadlineSchema }).partial(),
    }),
  )
  .max(50);

/** A change as a card carries it. */
export interface CarriedChange {
  readonly reference: string;
  readonly patch: Patch;
}

/** The changes that fit on a card, from the first on. */
export function carriedOf<Carried>(changes: readonly Carried[]): readonly Carried[] {
  let bytes = 0;
  return changes.filter((change) => {
    bytes += new TextEncoder().encode(JSON.stringify(change)).length;
    return bytes <= CARRIED;
  });
}

/** Reads the changes that a card carries as JSON; null if they are not valid. */
export function readChanges(json: string): readonly CarriedChange[] | null {
  try {
    const read = carriedSchema.safeParse(JSON.parse(json));
    return read.success ? (read.data as readonly CarriedChange[]) : null;
  } catch {
    return null;
  }
}
