/** Made-up minutes in one form, and the actions they hold: task, owners, due. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly held: string | null;
  readonly next: string | null;
  readonly actions: readonly (readonly [task: string, owners: readonly string[], due: string | null])[];
}

/** A sample that says nothing of its meeting's day. */
export const undated = (name: string, text: string, actions: Sample['actions']): Sample => ({
  name,
  text,
  held: null,
  next: null,
  actions,
});
