import type { Action } from '../../model/action.js';
import type { Group } from '../../model/group.js';
import { defaultPoliciesAlike } from '../../model/default-policy.js';
import { peopleIn } from '../../model/members.js';

/** An action that a change made or changed, as its row. */
interface ActionRow {
  readonly position: number;
  readonly action: Action;
  /** Entries of its history that are new, with their place in it. */
  readonly history: readonly { readonly seq: number; readonly json: string }[];
}

/** What a change of a group does to its rows. */
export interface GroupRows {
  readonly head: string;
  readonly actions: readonly ActionRow[];
  /** Who its members and outsiders are now; null when the change left them alone. */
  readonly members: readonly string[] | null;
  /** For whom it may be home, and so says in their other groups when they may be written to; null when it says the same. */
  readonly homeOf: readonly string[] | null;
  /** Whether rows of actions or history are left over that are to be removed. */
  readonly isShorter: boolean;
}

/** A group without what has tables of its own. */
const headJson = (group: Group): string => JSON.stringify({ ...group, actions: undefined });

/** An action without its history. */
export const actionJson = (action: Action): string => JSON.stringify({ ...action, history: undefined });

/** The rows that differ between two states of a group; parts count as the same when they are one object. */
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
