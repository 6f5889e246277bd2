import type { Action } from '../../../model/action.js';
import { COLOURS, type Colour } from '../../../model/colour.js';
import type { Plan } from '../../../model/plan.js';
import type { ProgressNote } from '../../../model/progress-note.js';
import { fold } from '../../../reading/text/fold.js';
import {
  type Asked,
  type Changing,
  type Made,
  nowOf,
  type Outcome,
  type PartOf,
  withPart,
  withPlan,
} from './applied.js';
import type { ChangeOf } from './change.js';

/** Returns the colour whose own name in the plan begins the text, and the rest of the text. */
function ownColour(text: string, { scheme }: Plan): { readonly rating: Colour; readonly rest: string } | null {
  for (const rating of COLOURS) {
    const called = scheme.words[rating];
    if (called === undefined || !fold(text).startsWith(fold(called))) continue;
    const rest = text.slice(called.length);
    if (/^(?:$|[\s,.:;–-])/u.test(rest))
      return { rating, rest: rest.replace(/^[\s,.:;–-]*(?:because|as|since|oherwydd|achos|gan)?[\s,:]*/iu, '') };
  }
  return null;
}

/**
 * Adds a progress note to an item, with the rating that its lead declares and the next step. Asks why for red and
 * amber.
 */
export function applyNote(
  changing: Changing,
  part: PartOf<'recommendation' | 'action'>,
  change: ChangeOf<'note'>,
): Outcome {
  const own = change.rating === null ? ownColour(change.text.trim(), changing.plan) : null;
  const rating = change.rating ?? own?.rating ?? null;
  const next = change.next?.trim() ?? '';
  const text = (own?.rest ?? change.text).trim() || (rating === null ? next : '');
  if (text === '' && rating === null) return { refused: 'no-words' };
  const note: ProgressNote = {
    at: nowOf(changing),
    by: changing.by,
    text,
    ...(rating === null ? {} : { rating }),
    ...(next === '' ? {} : { next }),
  };
  const why: Asked | null =
    text === '' && (rating === 'red' || rating === 'amber')
      ? { asks: 'reason', rating, next: next === '' ? null : next }
      : null;
  const made: Omit<Made, 'group'> = {
    news: rating === null ? 'noted' : 'rated',
    ...(why === null ? {} : { asked: why }),
  };
  const action = part.is === 'action' ? part.part : part.itself;
  if (action !== null)
    return { group: withAction(changing, action, { notes: [...explained(action.notes, note), note] }), ...made };
  const { part: one } = part as PartOf<'recommendation'>;
  const plan = withPart(
    changing.plan,
    'recommendations',
    { ...one, notes: [...explained(one.notes, note), note] },
    null,
  );
  return { group: withPlan(changing, plan), ...made };
}

/** Puts a changed action into the group. */
export const withAction = (
  { group }: Pick<Changing, 'group'>,
  { reference }: Pick<Action, 'reference'>,
  changed: Partial<Action>,
): Changing['group'] => ({
  ...group,
  actions: group.actions.map((one) => (one.reference === reference ? { ...one, ...changed } : one)),
});

/** Removes a last note that only gave the same rating, which the new note explains. */
function explained(notes: readonly ProgressNote[], { by, rating, text }: ProgressNote): readonly ProgressNote[] {
  const last = notes.at(-1);
  const isSame = last?.text === '' && last.rating === rating && last.by.id === by.id && text !== '';
  return isSame ? notes.slice(0, -1) : notes;
}
