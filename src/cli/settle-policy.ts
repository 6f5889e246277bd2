import type { NudgePolicy } from '../model/nudge-policy.js';
import { readPolicy } from '../reading/schedules/read-policy.js';
import type { Store } from '../ports/store.js';
import { UsageError } from './arguments.js';

/**
 * Applies a policy in words on top of the present one, in the group with `prefix` or in every group. Throws a
 * UsageError that quotes the words when they are no policy.
 */
export async function settlePolicy(stores: readonly Store[], prefix: string | null, words: string): Promise<void> {
  for (const store of stores) {
    for (const id of await store.groupIds()) {
      await store.changeGroup(id, (group) => {
        if (group === null || (prefix !== null && group.prefix !== prefix.toUpperCase()))
          return { record: group, result: null };
        return { record: { ...group, nudging: policyOf(words, group.nudging) }, result: null };
      });
    }
  }
}

function policyOf(words: string, before: NudgePolicy): NudgePolicy {
  const read = readPolicy(words, before);
  if (read.ok) return read.policy;
  throw new UsageError(
    `--policy: "${read.said}" cannot be read, or cannot be. Say for example "10, 5 and 1 working days before; every 3 after; at 10:00".`,
  );
}
