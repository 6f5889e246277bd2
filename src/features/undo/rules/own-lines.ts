import type { Person } from '../../../model/person.js';
import type { OwnPart, UndoneLine } from './undone-lines.js';

type Settled = Pick<Person, 'isMuted' | 'nudging' | 'language' | 'languageChosen'>;

/** Compares a person's own settings before and after an undo, and returns what changed. */
export function ownLines(before: Settled, after: Settled): readonly UndoneLine[] {
  const found: OwnPart[] = [];
  const { leave, snoozedUntil, ...rest } = after.nudging;
  const { leave: had, snoozedUntil: snoozed, ...other } = before.nudging;
  if (before.isMuted !== after.isMuted) found.push(after.isMuted ? 'nudges-off' : 'nudges-on');
  if (JSON.stringify(leave) !== JSON.stringify(had)) found.push(leave === null ? 'no-leave' : 'leave');
  if (snoozedUntil !== snoozed) found.push(snoozedUntil === null ? 'no-snooze' : 'snooze');
  if (before.language !== after.language) found.push('language');
  const isOther = JSON.stringify(rest) !== JSON.stringify(other);
  return (found.length === 0 || isOther ? [...found, 'nudging' as const] : found).map((what) => ({ of: 'own', what }));
}
