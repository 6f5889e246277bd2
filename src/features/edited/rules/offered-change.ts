import { z } from 'zod';
import type { Action } from '../../../model/action.js';
import { deadlineSchema } from '../../../model/deadline.js';
import { leadSchema } from '../../../model/lead.js';

/** What of an action is to be as a message now says; what is absent stays. */
export type Patch = Partial<Pick<Action, 'task' | 'leads' | 'deadline'>>;

/** An action that a message logged, and what the message now says otherwise; nothing where it only comes back. */
export interface OfferedChange {
  readonly action: Action;
  readonly patch: Patch;
}

/** So much of it one button carries; a card that carries more is too long. */
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

/** As many of the changes, from the first, as a card carries. */
export function carriedOf<Carried>(changes: readonly Carried[]): readonly Carried[] {
  let bytes = 0;
  return changes.filter((change) => {
    bytes += new TextEncoder().encode(JSON.stringify(change)).length;
    return bytes <= CARRIED;
  });
}

/** The changes that a card carries as JSON; null for what is none. */
export function readChanges(json: string): readonly CarriedChange[] | null {
  try {
    const read = carriedSchema.safeParse(JSON.parse(json));
    return read.success ? (read.data as readonly CarriedChange[]) : null;
  } catch {
    return null;
  }
}
