import pTimeout from 'p-timeout';
import type { Group, GroupId } from '../model/group.js';
import { withMember, withoutMember, withRoster } from './follow-roster.js';
import { type Called, hasNewName, withNewName } from './follow-names.js';
import { isMember } from '../model/members.js';
import { isFormer } from '../model/standing.js';
import type { PersonId } from '../model/lead.js';
import { type Asker, asMember } from '../ports/asker.js';
import { findReadable } from '../delivery/find-readable.js';
import type { Services } from '../ports/services.js';
import { HOUR_MS, msBetween } from '../model/calendar/instants.js';

/** How old a list of members may be when somebody uses authority. */
const GOOD_FOR_MS = HOUR_MS;

/** Somebody waits for an answer, so give up if Teams takes longer to list a group's members. */
const WAIT_MS = 3000;

type Following = Pick<Services, 'store' | 'directory' | 'clock'>;

/** `readMembers` for somebody who waits: returns false after `WAIT_MS`. */
export const readMembersInTime = (services: Following, id: GroupId): Promise<boolean> =>
  pTimeout(readMembers(services, id), { milliseconds: WAIT_MS, fallback: () => false });

/** The reads in progress, so that several callers at once share one. */
const underWay = new WeakMap<Services['directory'], Map<GroupId, Promise<boolean>>>();

/**
 * Reads the members of a group's conversation and updates the group. Returns whether it could read them; a read that
 * fails or breaks off changes nothing.
 */
export function readMembers(services: Following, id: GroupId): Promise<boolean> {
  const readings = underWay.get(services.directory) ?? new Map<GroupId, Promise<boolean>>();
  underWay.set(services.directory, readings);
  const known = readings.get(id);
  if (known !== undefined) return known;
  const reading = readOnce(services, id).finally(() => readings.delete(id));
  readings.set(id, reading);
  return reading;
}

async function readOnce({ store, directory, clock }: Following, id: GroupId): Promise<boolean> {
  const listed = await directory.listMembers(id);
  if (listed.length === 0) return false;
  const now = clock.now();
  await store.changeGroup(id, (group) => ({
    record: group === null ? null : withRoster(group, listed, now),
    result: undefined,
  }));
  return true;
}

/**
 * Call before somebody uses authority in a group: reads its members, unless that was done within the hour. Reads
 * nothing for a person who is not a member.
 */
export async function beSureOfMembers(services: Services, asker: Asker, id: GroupId): Promise<void> {
  const group = await findReadable(services.store, id);
  if (group === null || group.isPersonal || !isMember(group, asker.person.id)) return;
  const { membersReadAt: at } = group;
  if (at !== null && msBetween(at, asker.now) < GOOD_FOR_MS) return;
  await readMembersInTime(services, id);
}

/**
 * Notes who asks in a group's own conversation and whom they mention, and that the app is there. Teams' list says
 * whether they are members; if it cannot be read, the asker counts as one, unless they have left.
 */
export async function noteWhoIsHere(services: Services, asker: Asker): Promise<void> {
  const { group: id, isPersonal } = asker.conversation;
  const group = await findReadable(services.store, id);
  if (group === null) return;
  if (group.uninstalledAt !== null) await setUninstalled(services, id, null);
  if (isPersonal) return;
  const people = [asker.person, ...asker.mentions.filter(({ isOfMany }) => isOfMany !== true)];
  const isKnown = people.every((person) => isMember(group, person.id));
  if (isKnown && !people.some((person) => hasNewName(group, person))) return;
  if (await readMembersInTime(services, id)) return;
  await services.store.changeGroup(id, (current) => ({
    record: current === null ? null : withThese(current, asker, people),
    result: undefined,
  }));
}

/** The group with the asker as a member, and with its members' present names. */
function withThese(group: Group, asker: Asker, people: readonly Called[]): Group {
  const joined = isFormer(group, asker.person.id) ? group : withMember(group, asMember(asker));
  return people.reduce(withNewName, joined);
}

/** For when someone joins the conversation: reads the group's members again, if there is a group. */
export async function memberJoined(services: Services, asker: Asker): Promise<void> {
  const { group } = asker.conversation;
  if ((await services.store.findGroup(group)) !== null) await readMembers(services, group);
}

/** For when someone leaves: they see nothing of the group any more, and what they lead waits to be reassigned. */
export async function memberLeft(services: Services, group: GroupId, person: PersonId): Promise<void> {
  const now = services.clock.now();
  if ((await services.store.findGroup(group)) === null) return;
  await services.store.changeGroup(group, (current) => ({
    record: current === null ? null : withoutMember(current, person, now),
    result: undefined,
  }));
}

/** Notes since when the app has been out of a group's conversation; null if it is there. */
export async function setUninstalled(services: Following, id: GroupId, at: string | null): Promise<void> {
  if ((await services.store.findGroup(id)) === null) return;
  await services.store.changeGroup(id, (group) => {
    const isSame = group === null || (group.uninstalledAt === null) === (at === null);
    return { record: isSame ? group : { ...group, uninstalledAt: at }, result: undefined };
  });
}
