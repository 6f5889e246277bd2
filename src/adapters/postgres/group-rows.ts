import type { Action } from '../../model/action.js';
import type { Group } from '../../model/group.js';
import { defaultPoliciesAlike } from '../../model/default-policy.js';
import { peopleIn } from '../../model/members.js';

/** The row of an action that a change created or changed. */
interface ActionRow {
  readonly position: number;
  readonly action: Action;
  /** Its new history entries, with their place in the history. */
  readonly history: readonly { readonly seq: number; readonly json: string }[];
}

/** How a change of a group changes its rows. */
export interface GroupRows {
  readonly head: string;
  readonly actions: readonly ActionRow[];
  /** Who its members and outsiders are now; null when the change left them alone. */
  readonly members: readonly string[] | null;
  /** The people whose home it may be: its policy then holds in their other groups. Null when its policy is the same. */
  readonly homeOf: readonly string[] | null;
  /** Whether there are leftover rows of actions or history to remove. */
  readonly isShorter: boolean;
}

/** A group without its actions, which have their own tables. */
const headJson = (group: Group): string => JSON.stringify({ ...group, actions: undefined });

/** An action without its history. */
export const actionJson = (action: Action): string => JSON.stringify({ ...action, history: undefined });

/** Returns the rows that differ between two states of a group; parts are the same only when they are one object. */
export function groupRows(before: Group | null, after: Group): GroupRows {
  const known = before?.actions ?? [];
  const actions = after.actions.flatMap((action, position) => {
    const old = known[position];
    return action === old ? [] : [{ position, action, history: newHistory(old, action) }];
  });
  const isHistoryShorter = actions.some(
    ({ position, action }) => action.history.length < (known[position]?.history.length ?? 0),
  );
  return {
    head: headJson(after),
    actions,
    members: before?.members === after.members && before.outsiders === after.outsiders ? null : peopleIn(after),
    homeOf: defaultPoliciesAlike(before, after)
      ? null
      : [before, after].flatMap((group) => (group === null ? [] : peopleIn(group))),
    isShorter: after.actions.length < known.length || isHistoryShorter,
  };
}

function newHistory(before: Action | undefined, after: Action): ActionRow['history'] {
  return after.history.flatMap((entry, seq) =>
    entry === before?.history[seq] ? [] : [{ seq, json: JSON.stringify(entry) }],
  );
}
