import type { Day } from '../../model/calendar/day.js';
import type { Actor } from '../../model/actor.js';
import type { Group } from '../../model/group.js';
import type { Meeting } from '../../model/meeting.js';
import type { GroupHead } from '../../model/group-head.js';
import type { Problem } from '../../model/problem.js';
import type { AskedSetting } from './rules/asked-setting.js';

/** The form of a group's settings, with problems for what could not be read. */
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
  /** The keys of the settings that changed; null when the group was set up just now. */
  readonly changed: readonly string[] | null;
}

/** Shows settings without a form: all of them, or the one asked about. */
export interface SettingsShownReply {
  readonly kind: 'settings-shown';
  readonly groups: readonly Group[];
  readonly about: AskedSetting | null;
  /** Who is or will be away, if that was asked, the soonest first. */
  readonly away?: readonly MemberAway[];
  /** Whether the reader may change them. */
  readonly mayChange: boolean;
}

/** The leave that a member of a group has told of. */
export interface MemberAway {
  readonly group: string;
  readonly name: string;
  /** The first and the last day. */
  readonly from: Day;
  readonly until: Day;
  readonly standIn: string | null;
}

/** Asks before changing settings to what somebody said. */
export interface ConfirmSettingsReply {
  readonly kind: 'confirm-settings';
  readonly group: GroupHead;
  /** The group after the change. */
  readonly after: Group;
  readonly changed: readonly string[];
  readonly next: readonly Meeting[];
  /** The coming meetings that would go, and whether the new ones could be added to them instead. */
  readonly goes: readonly Meeting[];
  readonly canAdd: boolean;
  /** Who would lose the chair. */
  readonly from: readonly Actor[];
  readonly problems: readonly Problem[];
  readonly text: string;
}

/** In a 1:1 chat, asks which group's settings are meant, or which group the stated ones are for. */
export interface SettingsWhereReply {
  readonly kind: 'settings-where';
  readonly groups: readonly GroupHead[];
  /** The group of the reader's own list; null when it cannot be meant. */
  readonly own: Pick<GroupHead, 'id'> | null;
  /** The set-up that was said; null when the form was asked for. */
  readonly text: string | null;
}

/** Asks before taking the chair from some people and giving it to others. */
export interface ConfirmChairReply {
  readonly kind: 'confirm-chair';
  readonly group: GroupHead;
  readonly from: readonly Actor[];
  readonly to: readonly Actor[];
}
