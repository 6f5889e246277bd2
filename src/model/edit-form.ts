import type { Action } from './action.js';
import type { Candidate } from './candidate.js';
import { type GroupHead, headOf } from './group-head.js';
import type { Group } from './group.js';
import type { Problem } from './problem.js';

/** What the edit form corrects, of an action or of what is to become one. */
export type EditedValues = Pick<Action, 'task' | 'leads' | 'deadline'>;

/** A form over these values: who and what may be picked in it, and what was wrong with its answer. */
export interface EditForm<Edited extends EditedValues = EditedValues> {
  readonly group: GroupHead;
  readonly edited: Edited;
  readonly members: readonly Candidate[];
  readonly sets: readonly string[];
  readonly problems: readonly Problem[];
}

/** The form over these values of a group's. */
export const formFor = <Edited extends EditedValues>(
  edited: Edited,
  group: Group,
  problems: readonly Problem[],
): EditForm<Edited> => ({
  group: headOf(group),
  edited,
  members: group.members.map(({ id, name, email }) => (email === undefined ? { id, name } : { id, name, email })),
  sets: group.sets.map((set) => set.name),
  problems,
});
