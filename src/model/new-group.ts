import type { Instant, Zone } from './calendar/day.js';
import { NUDGE_POLICY } from './nudge-policy.js';
import { DEFAULT_RETENTION } from './retention.js';
import type { Group, GroupId } from './group.js';
import type { DefaultPolicy } from './default-policy.js';
import type { GroupLanguage } from './language.js';
import type { Member } from './member.js';

/** The zone of a group that has not set one. */
export const DEFAULT_ZONE: Zone = 'Europe/London';

/** The policy for a person without a known group. */
export const FALLBACK_POLICY: DefaultPolicy = {
  zone: DEFAULT_ZONE,
  nation: 'england-and-wales',
  nudging: NUDGE_POLICY,
};

/** What is known about a conversation when its group is created. */
export interface GroupBeginnings {
  readonly id: GroupId;
  readonly tenant: string;
  /** The conversation's own name; empty or null when it has none. */
  readonly name: string | null;
  readonly prefix: string;
  readonly isPersonal: boolean;
  readonly language: GroupLanguage;
  readonly members: readonly Member[];
  readonly now: Instant;
}

/**
 * Creates a group that nobody has set up yet: no meetings, no sets, the default zone. Without a name it goes by its
 * prefix.
 */
export function newGroup(beginnings: GroupBeginnings): Group {
  const { id, tenant, name, prefix, isPersonal, language, members, now } = beginnings;
  return {
    id,
    tenant,
    name: name === null || name.trim() === '' ? prefix : name.trim(),
    prefix,
    isSetUp: false,
    isPersonal,
    zone: FALLBACK_POLICY.zone,
    nation: FALLBACK_POLICY.nation,
    terms: [],
    language,
    nudging: NUDGE_POLICY,
    retention: DEFAULT_RETENTION,
    settings: {},
    series: null,
    meetings: [],
    meetingsSince: now,
    agenda: [],
    decisions: [],
    meetingReviews: [],
    plans: [],
    returns: [],
    meetingNotices: [],
    sets: [],
    members,
    outsiders: [],
    former: [],
    membersReadAt: null,
    uninstalledAt: null,
    roleChanges: [],
    lastChanges: [],
    nextNumber: 1,
    actions: [],
    handled: [],
    createdAt: now,
  };
}
