import type { Exemption } from '../../model/exemption.js';
import type { GroupHead } from '../../model/group-head.js';

/** Says that something is exempt from publication from now on, and why; a null reason means no longer. */
export interface ExemptReply {
  readonly kind: 'exempt-marked';
  readonly group: GroupHead;
  /** A reference, or the title of an item. */
  readonly what: string;
  readonly reason: string | null;
}

/** Something that is exempt from publication. */
export interface ExemptRow {
  /** A reference; null for an item of the agenda. */
  readonly reference: string | null;
  readonly what: string;
  readonly exemption: Exemption;
}

/** What is exempt from publication in each of the reader's groups. */
export interface ExemptListReply {
  readonly kind: 'exempt-list';
  readonly groups: readonly { readonly group: GroupHead; readonly rows: readonly ExemptRow[] }[];
}
