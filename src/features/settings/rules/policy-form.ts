import type { Patch } from '../../../model/form-patch.js';
import type { SettingsFields } from './settings-fields.js';
import { NUDGE_POLICY, type NudgePolicy } from '../../../model/nudge-policy.js';
import { readPolicyField, weekdaysTicked } from '../../../reading/schedules/policy-fields.js';
import { type PolicyPart, quietPart } from '../../../reading/schedules/policy-part.js';
import type { PolicyChanges, PolicyProblem } from '../../../reading/schedules/read-policy.js';

/** What the form of a group's settings changes in how the group nudges; a cleared field is as in a new group. */
export function policyChanges(patch: Patch<SettingsFields>, before: NudgePolicy): PolicyChanges {
  const problems: PolicyProblem[] = [];
  let change: Partial<NudgePolicy> = {};
  const take = (part: PolicyPart | null, said: string): void => {
    if (part?.ok === true) change = { ...change, ...part.change };
    else problems.push({ said, why: part?.why ?? 'not-read' });
  };
  for (const key of ['daysBefore', 'everyDaysAfter', 'at', 'escalateAfter'] as const) {
    const field = patch[key];
    if (field === null) change = { ...change, [key]: NUDGE_POLICY[key] };
    else if (field !== undefined) take(readPolicyField(key, field), field);
  }
  const { weekdays, quietFrom, quietUntil, mayMention } = patch;
  if (weekdays !== undefined)
    change = { ...change, weekdays: weekdays === null ? NUDGE_POLICY.weekdays : weekdaysTicked(weekdays) };
  if (quietFrom !== undefined || quietUntil !== undefined) {
    const end = (field: string | null | undefined, at: 'from' | 'until'): string =>
      field === undefined ? before.quiet[at] : (field ?? NUDGE_POLICY.quiet[at]);
    const [from, until] = [end(quietFrom, 'from'), end(quietUntil, 'until')];
    take(quietPart(from, until), `${from} – ${until}`);
  }
  if (mayMention !== undefined) change = { ...change, mayMention: mayMention === 'true' };
  return { change, problems };
}
