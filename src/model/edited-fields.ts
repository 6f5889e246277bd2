import type { Action } from './action.js';
import type { Lead } from './lead.js';
import { type FieldMarks, marksOf } from './field-mark.js';
import { type Patch, patchOf } from './form-patch.js';

/** The fields of the edit form. */
export const EDITED = ['task', 'leads', 'leadWords', 'due'] as const;

/**
 * Their values. `leads`: ids of people (the channel's or Entra's) and names of sets, joined by commas; `due`:
 * `YYYY-MM-DD`.
 */
export type EditedFields = Readonly<Record<(typeof EDITED)[number], string>>;

/** The same, with the marks of what the form showed; `leads` is null if a client sends nothing for its picker. */
export interface EditedForm extends Omit<EditedFields, 'leads'> {
  readonly leads: string | null;
  readonly shown: FieldMarks | null;
}

/** The longest task that the form takes, as in the schema of what cards send, and the longest leads in words. */
const LONGEST_TASK = 4000;
const LONGEST_WORDS = 500;

type Edited = Pick<Action, 'task' | 'leads' | 'deadline'>;

/** Whether a set can be picked by its name: picks come back joined by commas. */
export const isPickable = (set: string): boolean => !set.includes(',');

/**
 * Splits leads into those that the form offers to pick, people and the group's sets, and those that it shows in words.
 */
export function splitPicked(
  leads: readonly Lead[],
  sets: readonly string[],
): { readonly picked: readonly Lead[]; readonly inWords: readonly Lead[] } {
  const isPicked = (lead: Lead): boolean =>
    lead.kind === 'person' || (lead.kind === 'set' && sets.includes(lead.set) && isPickable(lead.set));
  return { picked: leads.filter(isPicked), inWords: leads.filter((lead) => !isPicked(lead)) };
}

/** The form's fields for these values. Leaves out text longer than its field: saving cut text would lose its end. */
export function editedFieldsOf({ task, leads, deadline }: Edited, sets: readonly string[]): Partial<EditedFields> {
  const { picked, inWords } = splitPicked(leads, sets);
  const leadWords = inWords.map((lead) => lead.name).join(', ');
  return {
    ...(task.length <= LONGEST_TASK ? { task } : {}),
    leads: picked
      .flatMap((lead) => (lead.kind === 'person' ? lead.person : lead.kind === 'set' ? lead.set : []))
      .join(),
    ...(leadWords.length <= LONGEST_WORDS ? { leadWords } : {}),
    due: deadline.due ?? '',
  };
}

/** The marks of what the form holds. */
export const editedMarks = (fields: Partial<EditedFields>): FieldMarks => marksOf(inOneOrder(fields));

/**
 * The changes in an answered form. If a client sends nothing for the picker of leads, they stay: some clients cannot
 * show the picks, and send nothing although nobody touched them.
 */
export function editedPatch({ leads, ...form }: EditedForm): Patch<EditedFields> {
  const names = EDITED.filter((name) => name !== 'leads' || leads !== null);
  return patchOf(names, inOneOrder({ ...form, leads: leads ?? '' }), form.shown);
}

/** Sorts the picks, which come back in the order in which they are offered. */
const inOneOrder = <Fields extends Partial<EditedFields>>(fields: Fields): Fields => ({
  ...fields,
  ...(fields.leads === undefined ? {} : { leads: picksOf(fields.leads).sort().join() }),
});

/** The ids and names that were picked. */
export const picksOf = (field: string): string[] =>
  field
    .split(',')
    .map((pick) => pick.trim())
    .filter((pick) => pick !== '');
