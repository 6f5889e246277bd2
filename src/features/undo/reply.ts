import type { Day, Instant } from '../../model/calendar/day.js';
import type { GroupHead } from '../../model/group-head.js';
import type { GroupId } from '../../model/group.js';
import type { ActedSince } from './rules/acted-since.js';
import type { UndoneLine } from './rules/undone-lines.js';

/** What was taken back, or put back. */
export interface UndoneReply {
  readonly kind: 'undone';
  /** Null where it is about somebody's own nudges. */
  readonly group: GroupHead | null;
  readonly lines: readonly UndoneLine[];
  readonly isPutBack: boolean;
  /** When it was done, by which it can be undone in turn. */
  readonly at: Instant;
  readonly today: Day;
}

/** A change that is asked about: that of a moment, somebody's own where there is no group, or the logging of some actions. */
export interface UndoTarget {
  readonly group: GroupId | null;
  readonly at: Instant | null;
  readonly references: readonly string[];
}

/** The question before something is taken back that is old, or on which others have acted since. */
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
