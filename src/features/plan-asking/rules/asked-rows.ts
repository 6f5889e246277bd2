import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Colour } from '../../../model/colour.js';
import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import type { Measure } from '../../../model/measure.js';
import type { Plan } from '../../../model/plan.js';
import { type AskedPart, askedMeasures } from '../../plans/rules/asked-parts.js';
import { ownSince } from './save-answers.js';

/** A part or a measure that the form asks about. */
export type AskedThing =
  | { readonly as: 'part'; readonly id: string; readonly part: AskedPart }
  | { readonly as: 'measure'; readonly id: string; readonly measure: Measure };

/**
 * Returns everything that a person is asked about, parts first; `id` distinguishes a part from a measure with the same
 * key.
 */
export const askedThings = (
  plan: Plan,
  group: Group,
  person: PersonId,
  parts: readonly AskedPart[],
): readonly AskedThing[] => [
  ...parts.map((part) => ({ as: 'part', id: `part ${part.reference ?? part.key}`, part }) as const),
  ...askedMeasures(plan, group, person, parts).map(
    (measure) => ({ as: 'measure', id: `measure ${measure.key}`, measure }) as const,
  ),
];

/** Returns what the form's reader said about a part since they were asked; null if nothing. */
export function ownAnswer(
  { notes }: Pick<AskedPart, 'notes'>,
  reader: PersonId,
  since: Instant,
): { readonly rating: Colour | null; readonly text: string; readonly next: string } | null {
  const note = ownSince(notes, reader, since);
  return note === undefined ? null : { rating: note.rating ?? null, text: note.text, next: note.next ?? '' };
}

/** Returns the latest note on a part, other than what its reader said since they were asked. */
export function lastSaid(
  { notes }: Pick<AskedPart, 'notes'>,
  reader: PersonId,
  since: Instant,
  zone: string,
): { readonly name: string; readonly on: Day; readonly text: string; readonly rating: Colour | null } | null {
  const own = ownSince(notes, reader, since);
  const note = notes.findLast((one) => one !== own);
  if (note === undefined) return null;
  return { name: note.by.name, on: localDay(note.at, zone), text: note.text, rating: note.rating ?? null };
}
