import type { Action } from '../../../model/action.js';
import { COLOURS, type Colour } from '../../../model/colour.js';
import type { Plan } from '../../../model/plan.js';
import type { ProgressNote } from '../../../model/progress-note.js';
import { fold } from '../../../reading/text/fold.js';
import { type Changing, nowOf, type Outcome, type PartOf, withPart, withPlan } from './applied.js';
import type { ChangeOf } from './change.js';

/** A colour that a plan calls by words of its own, where what is said begins with them. */
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

/** A line of progress on an item, with the rating that its lead declares and the next step. Red and amber need a reason. */
export function applyNote(
  changing: Changing,
  part: PartOf<'recommendation' | 'action'>,
  change: ChangeOf<'note'>,
): Outcome {
  const own = change.rating === null ? ownColour(change.text.trim(), changing.plan) : null;
  const rating = change.rating ?? own?.rating ?? null;
  const next = change.next?.trim() ?? '';
  const text = (own?.rest ?? change.text).trim() || (rating === null ? next : '');
  if (text === '' && (rating === 'red' || rating === 'amber'))
    return { asks: 'reason', rating, next: next === '' ? null : next };
  if (text === '' && rating === null) return { refused: 'no-words' };
  const note: ProgressNote = {
    at: nowOf(changing),
    by: changing.by,
    text,
    ...(rating === null ? {} : { rating }),
    ...(next === '' ? {} : { next }),
  };
  const news = rating === null ? 'noted' : 'rated';
  const action = part.is === 'action' ? part.part : part.itself;
  if (action !== null) return { group: withAction(changing, action, { notes: [...action.notes, note] }), news };
  const { part: one } = part as PartOf<'recommendation'>;
  const plan = withPart(changing.plan, 'recommendations', { ...one, notes: [...one.notes, note] }, null);
  return { group: withPlan(changing, plan), news };
}

/** The group with an action as it was changed. */
export const withAction = (
  { group }: Pick<Changing, 'group'>,
  { reference }: Pick<Action, 'reference'>,
  changed: Partial<Action>,
): Changing['group'] => ({
  ...group,
  actions: group.actions.map((one) => (one.reference === reference ? { ...one, ...changed } : one)),
});
