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

/** For so long a list of members will do where somebody wants to use what authority they have. */
const GOOD_FOR_MS = HOUR_MS;

/** Somebody waits for an answer: a Teams that takes longer to tell who is in a group is not waited for. */
const WAIT_MS = 3000;

type Following = Pick<Services, 'store' | 'directory' | 'clock'>;

/** The same for somebody who waits for an answer. */
export const readMembersInTime = (services: Following, id: GroupId): Promise<boolean> =>
  pTimeout(readMembers(services, id), { milliseconds: WAIT_MS, fallback: () => false });

/** The readings that are under way, so that several who ask at once wait for one. */
const underWay = new WeakMap<Services['directory'], Map<GroupId, Promise<boolean>>>();

/**
 * Reads who is in a group's conversation and follows it; gives whether that could be read. A reading that fails or breaks
 * off changes nothing.
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
 * Before somebody uses what authority they have in a group: its members are read when they were not within the hour. Who
 * is no member of it has nothing read for them.
 */
export async function beSureOfMembers(services: Services, asker: Asker, id: GroupId): Promise<void> {
  const group = await findReadable(services.store, id);
  if (group === null || group.isPersonal || !isMember(group, asker.person.id)) return;
  const { membersReadAt: at } = group;
  if (at !== null && msBetween(at, asker.now) < GOOD_FOR_MS) return;
  await readMembersInTime(services, id);
}

/**
 * Takes note of who asks in a group's own conversation, of whom they mention, and of that the app is there. Teams' list
 * says whether they are members; where it cannot be read, who writes there is one, unless they have left.
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

/** The group with who asks among its members, and with the names that its members now go by. */
function withThese(group: Group, asker: Asker, people: readonly Called[]): Group {
  const joined = isFormer(group, asker.person.id) ? group : withMember(group, asMember(asker));
  return people.reduce(withNewName, joined);
}

/** Someone joined the conversation: the group's members are read again, when there is a group. */
export async function memberJoined(services: Services, asker: Asker): Promise<void> {
  const { group } = asker.conversation;
  if ((await services.store.findGroup(group)) !== null) await readMembers(services, group);
}

/** Someone left: nothing of the group is for them any more, and what they lead waits until it is reassigned. */
export async function memberLeft(services: Services, group: GroupId, person: PersonId): Promise<void> {
  const now = services.clock.now();
  if ((await services.store.findGroup(group)) === null) return;
  await services.store.changeGroup(group, (current) => ({
    record: current === null ? null : withoutMember(current, person, now),
    result: undefined,
  }));
}

/** Notes since when the app is out of a group's conversation, or that it is there. */
export async function setUninstalled(services: Following, id: GroupId, at: string | null): Promise<void> {
  if ((await services.store.findGroup(id)) === null) return;
  await services.store.changeGroup(id, (group) => {
    const isSame = group === null || (group.uninstalledAt === null) === (at === null);
    return { record: isSame ? group : { ...group, uninstalledAt: at }, result: undefined };
  });
}
