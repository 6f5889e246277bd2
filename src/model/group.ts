import type { Action } from './action.js';
import type { Day, Instant, TimeOfDay, Zone } from './calendar/day.js';
import type { Nation } from './calendar/nation.js';
import type { Actor } from './action.js';
import type { Term } from './deadline.js';
import type { PersonId } from './lead.js';
import type { NudgePolicy } from './nudge-policy.js';
import type { Retention } from './retention.js';

/** The identifier of a group: made from its tenant and conversation, safe as a file name, opaque elsewhere. */
export type GroupId = string;

/** A language that a person reads. */
export type Language = 'en' | 'cy';

/** The language of what is posted to a whole group; `both` puts Welsh and English side by side. */
export type GroupLanguage = Language | 'both';

/** What a person may do in a group beyond being a member of it. */
export type Role = 'chair' | 'secretary';

/** Someone who belongs to a group. */
export interface Member {
  readonly id: PersonId;
  readonly name: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly email?: string;
  readonly aadObjectId?: string;
  /** What they were called before, latest first, by which they may still be meant. */
  readonly earlierNames?: readonly string[];
  readonly roles: readonly Role[];
}

/** Someone who was a member and is no longer. */
export interface FormerMember {
  readonly id: PersonId;
  readonly name: string;
  readonly leftAt: Instant;
}

/** That someone took up a role, or laid it down. */
export interface RoleChange {
  readonly at: Instant;
  /** Who decided it; null when it came of their leaving. */
  readonly by: Actor | null;
  readonly role: Role;
  readonly person: Actor;
  readonly change: 'taken-up' | 'laid-down';
  /** Whether the group saw it as it was made, so that it need not be told. */
  readonly isAnnounced: boolean;
}

/** People who are addressed together, such as "policy leads". The name is kept as the group writes it. */
export interface NamedSet {
  readonly name: string;
  readonly members: readonly PersonId[];
}

/** One dated occurrence of a group's meeting, in the group's zone. */
export interface Meeting {
  readonly day: Day;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay | null;
  readonly state: 'planned' | 'held' | 'cancelled';
}

/** How a group's meetings repeat: an iCalendar rule (RFC 5545) and the words it was read from. */
export interface Series {
  readonly said: string;
  /** An RRULE value without a start, `FREQ=MONTHLY;BYDAY=2TH`. */
  readonly rule: string;
  readonly from: Day;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay | null;
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
