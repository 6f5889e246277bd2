import type { Problem } from '../answers/problem.js';
import { readPolicyParts } from '../nudges/read-policy.js';
import type { Group } from './group.js';

/** The group with how it nudges as said; each part that cannot be stays as it was and is told as a problem. */
export function applyNudging(
  group: Group,
  words: string | undefined,
): { readonly group: Group; readonly problems: readonly Problem[] } {
  if (words === undefined || words.trim() === '') return { group, problems: [] };
  const { policy, problems } = readPolicyParts(words, group.nudging);
  return {
    group: { ...group, nudging: policy },
    problems: problems.map(({ said, why }) => ({ code: 'nudging-not-read', said, why })),
  };
}
