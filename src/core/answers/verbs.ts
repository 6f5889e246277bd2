/**
 * The verbs that cards send back, and the data each carries beside the card's inputs. `group` and `reference` say what
 * it is about; who may do it is settled on the server from who sent it.
 */
export interface VerbData {
  /** Close an action as done, with an optional note. Inputs: `note`. */
  readonly done: { readonly group: string; readonly reference: string };
  /** Write a progress note. Inputs: `note`. */
  readonly note: { readonly group: string; readonly reference: string };
  readonly reopen: { readonly group: string; readonly reference: string };
  /** Cancel an action. Inputs: `reason`. */
  readonly cancel: { readonly group: string; readonly reference: string };
  readonly show: { readonly group: string; readonly reference: string };
  /** Ask for the edit form; `from` is what its answer goes back to, the card of what was just logged. */
  readonly edit: { readonly group: string; readonly reference: string; readonly from?: 'logged' };
  /** Save the edit form. Inputs: `task`, `leads` (comma-separated ids and set names), `leadWords`, `due` (ISO). */
  readonly save: { readonly group: string; readonly reference: string; readonly from?: 'logged' };
  /** Take back what was just logged. */
  readonly undo: { readonly group: string; readonly references: readonly string[] };
  /** Say who an unclear lead is. Inputs: `lead` (a person's id, or `text` to keep the words). */
  readonly 'choose-lead': { readonly group: string; readonly reference: string; readonly said: string };
  /** Say which group an action logged in a 1:1 chat belongs to. Inputs: `group`. */
  readonly 'choose-group': { readonly text: string };
  /** Page through a list; `group` is null for one's own actions over all groups. */
  readonly list: {
    readonly group: string | null;
    readonly scope: 'open' | 'mine' | 'overdue' | 'closed';
    readonly page: number;
  };
  readonly settings: { readonly group: string | null };
  /** Save the group's settings. Inputs: `name`, `prefix`, `meets`, `zone`, `language`, `chair`, `secretary`, `sets`. */
  readonly 'save-settings': { readonly group: string };
  readonly help: Record<string, never>;
  readonly summary: { readonly group: string };
  readonly mute: { readonly muted: boolean };
}

export type Verb = keyof VerbData;
