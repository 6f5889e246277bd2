import type { Exemption } from '../../model/exemption.js';
import type { GroupHead } from '../../model/group-head.js';

/** That something is left out of what is published from now on, and why; or no longer, where the reason is null. */
export interface ExemptReply {
  readonly kind: 'exempt-marked';
  readonly group: GroupHead;
  /** A reference, or the title of an item. */
  readonly what: string;
  readonly reason: string | null;
}

/** Something that is left out of what is published. */
export interface ExemptRow {
  /** A reference; null for an item of the agenda. */
  readonly reference: string | null;
  readonly what: string;
  readonly exemption: Exemption;
}

/** What is left out of what is published, of each of the reader's groups. */
export interface ExemptListReply {
  readonly kind: 'exempt-list';
  readonly groups: readonly { readonly group: GroupHead; readonly rows: readonly ExemptRow[] }[];
}
