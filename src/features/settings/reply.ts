import type { Actor } from '../../model/actor.js';
import type { Group } from '../../model/group.js';
import type { Meeting } from '../../model/meeting.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Problem } from '../../model/problem.js';
import type { AskedSetting } from './rules/asked-setting.js';

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
  /** The keys of the settings that were changed; null where the group was set up just now. */
  readonly changed: readonly string[] | null;
}

/** Settings shown and not changed: all of them, or what was asked for. */
export interface SettingsShownReply {
  readonly kind: 'settings-shown';
  readonly groups: readonly Group[];
  readonly about: AskedSetting | null;
  /** Whether the reader may change them. */
  readonly mayChange: boolean;
}

/** Asks before settings are changed to what was said. */
export interface ConfirmSettingsReply {
  readonly kind: 'confirm-settings';
  readonly group: GroupHead;
  /** The group as it would be. */
  readonly after: Group;
  readonly changed: readonly string[];
  readonly next: readonly Meeting[];
  /** The coming meetings that would go; and whether the new ones can stand beside them. */
  readonly goes: readonly Meeting[];
  readonly canAdd: boolean;
  /** Who would lose the chair. */
  readonly from: readonly Actor[];
  readonly problems: readonly Problem[];
  readonly text: string;
}

/** Asks which group of the reader's settings are meant in a 1:1 chat, or where those belong that were said. */
export interface SettingsWhereReply {
  readonly kind: 'settings-where';
  readonly groups: readonly GroupHead[];
  /** The group of the reader's own list; null where it cannot be meant. */
  readonly own: Pick<GroupHead, 'id'> | null;
  /** The set-up that was said; null where the form was asked for. */
  readonly text: string | null;
}

/** Asks before the chair is taken from these people and given to those. */
export interface ConfirmChairReply {
  readonly kind: 'confirm-chair';
  readonly group: GroupHead;
  readonly from: readonly Actor[];
  readonly to: readonly Actor[];
}
