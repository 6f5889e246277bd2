import type { Problem } from '../../../model/problem.js';
import { changePolicy, type PolicyChanges, readPolicyParts } from '../../../reading/schedules/read-policy.js';
import type { Group } from '../../../model/group.js';

/** The group with how it nudges as said or typed; each part that cannot be stays as it was and gives a problem. */
export function applyNudging(
  group: Group,
  asked: string | PolicyChanges | undefined,
): { readonly group: Group; readonly problems: readonly Problem[] } {
  if (asked === undefined || asked === '') return { group, problems: [] };
  const { policy, problems } =
    typeof asked === 'string' ? readPolicyParts(asked, group.nudging) : changePolicy(group.nudging, asked);
  return {
    group: { ...group, nudging: policy },
    problems: problems.map(({ said, why }) => ({ code: 'nudging-not-read', said, why })),
  };
}
