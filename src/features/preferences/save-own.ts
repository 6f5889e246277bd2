import { localDay } from '../../model/calendar/zones.js';
import type { FieldMarks } from '../../model/field-mark.js';
import { patchOf } from '../../model/form-patch.js';
import { isQuiet } from '../../model/nudge-policy.js';
import type { NudgePreferences } from '../../model/nudge-preferences.js';
import type { Problem } from '../../model/problem.js';
import { OWN_FIELDS, type OwnForm, ownFormOf, preferences } from './declared/preferences.js';
import type { Preference } from './preference.js';
import type { OwnContext } from './rules/change-own.js';

/**
 * Applies a person's form to their own nudge settings. A cleared field goes back to the group's value; an invalid one
 * stays as it was and gives a problem. Fields left alone keep their current values, which other fields are read with.
 */
export function saveOwn(
  own: NudgePreferences,
  form: OwnForm,
  shown: FieldMarks | null,
  context: OwnContext,
): { readonly own: NudgePreferences; readonly problems: readonly Problem[] } {
  const today = localDay(context.now, own.zone ?? context.home.zone);
  const patch = patchOf(OWN_FIELDS, form, shown);
  const asked = Object.entries(patch).map(([id, value]) => [id, value ?? '']);
  const held: OwnForm = { ...ownFormOf(own, today), ...(Object.fromEntries(asked) as Partial<OwnForm>) };
  const readings = (preferences as readonly Preference<keyof OwnForm>[])
    .filter(({ inputs }) => inputs.some(({ id }) => patch[id] !== undefined))
    .map((preference) => preference.change(held, own, { ...context, today }));
  const saved = readings.reduce<NudgePreferences>((all, { value }) => ({ ...all, ...value }), own);
  const problems = readings.flatMap((reading) => reading.problems ?? []);
  const quiet = saved.quiet ?? context.home.nudging.quiet;
  if (saved.at === null || !isQuiet(saved.at, quiet)) return { own: saved, problems };
  const problem: Problem = { code: 'own-hour-quiet', said: saved.at, ...quiet };
  return { own: { ...saved, at: own.at, quiet: own.quiet }, problems: [...problems, problem] };
}
