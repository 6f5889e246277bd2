import type { Day } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { GroupLanguage } from '../../model/language.js';
import type { PaperEdition, PaperFormat, PaperKind } from '../../model/paper.js';

/** The paper that somebody wants, as far as they said. */
export interface Wanted {
  readonly what: PaperKind | null;
  /** The plan, report or return; null for the default one. */
  readonly reference: string | null;
  readonly format: PaperFormat | null;
  /** Null for the group's language. */
  readonly language: GroupLanguage | null;
  readonly isLarge: boolean;
  readonly isPublished: boolean;
  /** The words for the day of the meeting it is about; absent for the default meeting. */
  readonly when?: string;
}

/** Asks which paper is wanted, and in which format. */
export interface PaperFormReply {
  readonly kind: 'paper-form';
  readonly groups: readonly GroupHead[];
  /** The default group. */
  readonly group: GroupHead;
  readonly meeting: Day | null;
  /** The papers that these groups can have. */
  readonly kinds: readonly PaperKind[];
  readonly wanted: Wanted;
}

/** A paper that somebody asked for, and the way they get it. */
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
  /** What was done before publication; null if it is not for publication. */
  readonly counts: { readonly replaced: number; readonly doubtful: number; readonly exempt: number } | null;
  /** The papers sent with it. */
  readonly others: readonly PaperKind[];
  readonly way: Way;
}

/** Sends those who run a group, or all of it, the papers of a meeting without being asked. */
export interface PapersReadyReply {
  readonly kind: 'papers-ready';
  readonly group: GroupHead;
  readonly meeting: Day;
  readonly papers: readonly PaperKind[];
  readonly format: PaperFormat;
  readonly language: GroupLanguage;
  /** Whether the whole group reads it, because nobody runs it. */
  readonly isForAll: boolean;
}

/**
 * As a file that Teams asks them to accept, as a link, as a button that gives each person a link, or only in a 1:1
 * chat.
 */
export type Way =
  | { readonly by: 'file'; readonly name: string; readonly size: number; readonly token: string }
  | { readonly by: 'link'; readonly url: string; readonly minutes: number }
  | { readonly by: 'button' }
  | { readonly by: 'nothing' };
