import type { Action } from './action.js';
import type { Instant, Zone } from './calendar/day.js';
import type { Nation } from './calendar/nation.js';
import type { Term } from './deadline.js';
import type { PersonId } from './lead.js';
import type { NudgePolicy } from './nudge-policy.js';
import type { Retention } from './retention.js';
import type { GroupLanguage } from './language.js';
import type { Member, FormerMember } from './member.js';
import type { RoleChange } from './role-change.js';
import type { Meeting, Series } from './meeting.js';

/** The identifier of a group: made from its tenant and conversation, safe as a file name, opaque elsewhere. */
export type GroupId = string;

/** People who are addressed together, such as "policy leads". The name is kept as the group writes it. */
export interface NamedSet {
  readonly name: string;
  readonly members: readonly PersonId[];
}

/** A committee with its members, settings, meetings and actions; it lives in one conversation. */
export interface Group {
  readonly id: GroupId;
  readonly tenant: string;
  readonly name: string;
  /** What its references begin with, `ISCG`; unique among the groups of a tenant. */
  readonly prefix: string;
  /** Whether someone has set it up, rather than the first action having made it. */
  readonly isSetUp: boolean;
  /** Whether it is one person's own 1:1 chat with the bot. */
  readonly isPersonal: boolean;
  readonly zone: Zone;
  readonly nation: Nation;
  /** The terms that its deadlines may speak of, such as a school's or the Senedd's; none for the usual months. */
  readonly terms: readonly Term[];
  readonly language: GroupLanguage;
  readonly nudging: NudgePolicy;
  readonly retention: Retention;
  readonly series: Series | null;
  /** Dated meetings: those given as dates, and changes to single ones of a series. In order of day. */
  readonly meetings: readonly Meeting[];
  /** Since when these meetings are known; a summary whose time was before that is not sent late. */
  readonly meetingsSince: Instant;
  readonly sets: readonly NamedSet[];
  readonly members: readonly Member[];
  /** Who lead something in it and are no members: they know of what they lead, and of nothing else. */
  readonly outsiders: readonly PersonId[];
  /** Who were members, until they are again: they know of nothing in it, even of what they lead. */
  readonly former: readonly FormerMember[];
  /** When its members were last read from Teams, whole; null when they never were. */
  readonly membersReadAt: Instant | null;
  /** Since when the app is out of its conversation, so that nothing of it is shown or sent; null while it is there. */
  readonly uninstalledAt: Instant | null;
  /** Oldest first. */
  readonly roleChanges: readonly RoleChange[];
  /** The number that the next action gets; never goes down. */
  readonly nextNumber: number;
  readonly actions: readonly Action[];
  /** The last inbound activities that changed it, newest last, so that one delivered twice acts once. */
  readonly handled: readonly string[];
  readonly createdAt: Instant;
}
