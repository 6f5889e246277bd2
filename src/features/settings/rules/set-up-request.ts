import type { PolicyChanges } from '../../../reading/schedules/read-policy.js';
/** What a set-up in words, or the settings card, asks for; what is absent stays as it is, null is to be cleared. */
export interface SetUpRequest {
  readonly name?: string | null;
  readonly prefix?: string | null;
  /** When it meets, as said: a rule in words or a list of dates. */
  readonly meets?: string | null;
  readonly zone?: string | null;
  /** Whose bank holidays it keeps, as said. */
  readonly nation?: string | null;
  /** All its terms, as said. */
  readonly terms?: string | null;
  readonly language?: 'en' | 'cy' | 'both';
  /** Parts of how it nudges: as said, with semicolons between, or as typed in fields of their own. */
  readonly nudging?: string | PolicyChanges;
  /** For how long after closing its actions are kept, as said. */
  readonly retention?: string | null;
  /** Who chairs, and who is secretary, as said: mentions or names. */
  readonly chair?: string | null;
  readonly secretary?: string | null;
  /** Named sets that change; one whose members are null is taken away. */
  readonly sets?: readonly { readonly name: string; readonly members: string | null }[];
  /** Lines that should be named sets and are not. */
  readonly setsUnread?: readonly string[];
}
