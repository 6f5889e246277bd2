import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { GroupLanguage } from '../../model/language.js';
import type { PaperEdition, PaperFormat, PaperKind } from '../../model/paper.js';

/** Which paper somebody wants, as far as they said. */
export interface Wanted {
  readonly what: PaperKind | null;
  /** Which plan, report or return; null for the one that is meant by itself. */
  readonly reference: string | null;
  readonly format: PaperFormat | null;
  /** Null for the language of the group. */
  readonly language: GroupLanguage | null;
  readonly isLarge: boolean;
  readonly isPublished: boolean;
  /** The words of the day of the meeting that it is of; absent for the one that is meant by itself. */
  readonly when?: string;
}

/** Asks which paper is wanted, and as what. */
export interface PaperFormReply {
  readonly kind: 'paper-form';
  readonly groups: readonly GroupHead[];
  /** The group that is meant by itself. */
  readonly group: GroupHead;
  readonly meeting: Day | null;
  /** The papers that these groups can have. */
  readonly kinds: readonly PaperKind[];
  readonly wanted: Wanted;
}

/** A paper that somebody asked for, and how they get it. */
export interface PaperReply {
  readonly kind: 'paper';
  readonly group: GroupHead;
  readonly what: PaperKind;
  readonly format: PaperFormat;
  readonly reference: string | null;
  readonly meeting: Day | null;
  readonly language: GroupLanguage;
  readonly isLarge: boolean;
  readonly edition: PaperEdition;
  /** What was done to it before it may be published; null for what is not to be. */
  readonly counts: { readonly replaced: number; readonly doubtful: number; readonly exempt: number } | null;
  /** The papers that were sent with it. */
  readonly others: readonly PaperKind[];
  readonly way: Way;
}

/** To who runs a group, or all of it: the papers of a meeting, sent by themselves. */
export interface PapersReadyReply {
  readonly kind: 'papers-ready';
  readonly group: GroupHead;
  readonly meeting: Day;
  readonly papers: readonly PaperKind[];
  readonly format: PaperFormat;
  readonly language: GroupLanguage;
  /** Whether the whole group reads it, as nobody runs it. */
  readonly isForAll: boolean;
}

/** As a file that Teams asks them to accept; by a link; by a button that gives each who presses a link; or in 1:1 alone. */
export type Way =
  | { readonly by: 'file'; readonly name: string; readonly size: number; readonly token: string }
  | { readonly by: 'link'; readonly url: string; readonly minutes: number }
  | { readonly by: 'button' }
  | { readonly by: 'nothing' };
