import type { Actor } from '../../model/actor.js';
import type { Group } from '../../model/group.js';
import type { Meeting } from '../../model/meeting.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Problem } from '../../model/problem.js';

/** The form of a group's settings, with what could not be read of it. */
export interface SettingsFormReply {
  readonly kind: 'settings-form';
  readonly group: Group;
  readonly problems: readonly Problem[];
}

/** What was saved. */
export interface SettingsSavedReply {
  readonly kind: 'settings-saved';
  readonly group: Group;
  /** The next few meetings, soonest first. */
  readonly next: readonly Meeting[];
  readonly problems: readonly Problem[];
}

/** Asks before the chair is taken from these people and given to those. */
export interface ConfirmChairReply {
  readonly kind: 'confirm-chair';
  readonly group: GroupHead;
  readonly from: readonly Actor[];
  readonly to: readonly Actor[];
}
