import type { Day, Instant } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { GroupId } from '../../model/group.js';
import type { ActedSince } from './rules/acted-since.js';
import type { UndoneLine } from './rules/undone-lines.js';

/** What was undone or redone. */
export interface UndoneReply {
  readonly kind: 'undone';
  /** Null for a person's own nudge settings. */
  readonly group: GroupHead | null;
  readonly lines: readonly UndoneLine[];
  readonly isPutBack: boolean;
  /** When it was done; this identifies it, so that it can be undone in turn. */
  readonly at: Instant;
  readonly today: Day;
}

/** The change in question: the one made at `at`, a person's own if `group` is null, or the logging of `references`. */
export interface UndoTarget {
  readonly group: GroupId | null;
  readonly at: Instant | null;
  readonly references: readonly string[];
}

/** Asks before undoing a change that is old, or since which others have acted. */
export interface UndoQuestionReply {
  readonly kind: 'undo-question';
  readonly group: GroupHead | null;
  readonly target: UndoTarget;
  /** When the change was made. */
  readonly madeOn: Day;
  /** What would go. */
  readonly lines: readonly UndoneLine[];
  /** What others have done since. */
  readonly since: readonly ActedSince[];
  readonly haveSettingsChanged: boolean;
  readonly isPutBack: boolean;
  readonly today: Day;
}
