import type { Action } from './action.js';
import type { Candidate } from './candidate.js';
import { type GroupHead, headOf } from './group-head.js';
import type { Group } from './group.js';
import type { Problem } from './problem.js';

/** The fields that the edit form corrects, of an action or of a future one. */
export type EditedValues = Pick<Action, 'task' | 'leads' | 'deadline'>;

/** An edit form: its values, the people and sets to pick from, and what was wrong with its answer. */
export interface EditForm<Edited extends EditedValues = EditedValues> {
  readonly group: GroupHead;
  readonly edited: Edited;
  readonly members: readonly Candidate[];
  readonly sets: readonly string[];
  readonly problems: readonly Problem[];
}

/** Makes the edit form for these values. */
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
