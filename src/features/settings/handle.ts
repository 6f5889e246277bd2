import type { Actor } from '../../model/actor.js';
import type { Problem } from '../../model/problem.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { chairsLost, chairsOf, withRolesNoted } from '../../model/note-role-changes.js';
import type { PersonId } from '../../model/lead.js';
import { mayRun } from '../../model/members.js';
import { asMembersKnow } from '../../model/standing.js';
import { upcomingMeetings } from '../../model/next-meeting.js';
import { withHolders } from './declared/role-setting.js';
import { applySetUp, changedSettings, type SetUpRequest } from './apply-set-up.js';
import { findPlace } from './find-place.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type {
  ConfirmChairReply,
  SettingsFormReply,
  SettingsSavedReply,
  SettingsShownReply,
  SettingsWhereReply,
} from './reply.js';
import type { Asker } from '../../ports/asker.js';
import { ensureGroup, groupHere, wholeGroups } from '../../access/find-groups.js';
import { readMembersInTime } from '../../access/follow-members.js';
import { recordChange } from '../../access/record-change.js';
import { rosterOf } from '../../reading/read-context.js';
import type { Services } from '../../ports/services.js';

/** How many coming meetings to show after a set-up. */
export const MEETINGS_SHOWN = 4;

/** The reply to a set-up: what was saved, the form while there is no name yet, or a question first. */
export type SetUpReply = SettingsSavedReply | SettingsFormReply | ConfirmChairReply | ProblemReply;

interface SetUp {
  readonly group: Group;
  readonly problems: readonly Problem[];
  /** Null when the group was set up just now. */
  readonly changed: readonly string[] | null;
  /** Who would lose the chair, and who would get it; null when there is nothing to ask. */
  readonly question: { readonly from: readonly Actor[]; readonly to: readonly Actor[] } | null;
}

const withoutChair = (request: SetUpRequest): SetUpRequest =>
  Object.fromEntries(Object.entries(request).filter(([field]) => field !== 'chair'));

/** Gives the chair to `to`: the choice of a group that nobody runs, or in place of those on the card (`from`). */
export const giveChair = (
  services: Services,
  asker: Asker,
  group: GroupId,
  to: readonly PersonId[],
  from: readonly PersonId[],
): Promise<SetUpReply> =>
  setUpGroup(
    services,
    asker,
    () => ({ chair: (whole) => ({ group: withHolders(whole, 'chair', to), problems: [] }) }),
    group,
    from,
  );

/** Gives the chair of a group that nobody runs to the person its members choose. */
export const chooseChair = async (
  services: Services,
  asker: Asker,
  group: GroupId,
  person: PersonId | null,
): Promise<SetUpReply> =>
  person === null
    ? problemReply({ code: 'person-unknown', said: '' })
    : giveChair(services, asker, group, [person], []);

/**
 * Sets up the group of the asker's conversation, or changes its settings. Saves what it can read and returns a problem
 * for the rest. The chair and secretary may; while there is neither, any member. It takes the chair only from people
 * the asker is `sureOf`: otherwise it saves the rest, and asks about the chair. `requestOf` gets the current group.
 */
export async function setUpGroup(
  services: Services,
  asker: Asker,
  requestOf: (group: Group) => SetUpRequest,
  target: GroupId | null = null,
  sureOf: readonly PersonId[] = [],
): Promise<SetUpReply> {
  const id = target ?? asker.conversation.group;
  if (id === asker.conversation.group) {
    const { isNew } = await ensureGroup(services, asker);
    if (!isNew && !asker.conversation.isPersonal) await readMembersInTime(services, id);
  }
  const known = asMembersKnow(await services.store.findGroup(id), asker);
  if (known === null) return problemReply({ code: 'not-a-member' });
  const taken = await services.store.prefixesOfOthers(known);
  const result = await services.store.changeGroup<SetUp | Problem>(id, (current) => {
    const group = asMembersKnow(current ?? known, asker);
    if (group === null) return { record: current, result: { code: 'not-a-member' } };
    if (!mayRun(group, asker.person.id)) return { record: current, result: { code: 'not-allowed-settings' } };
    const apply = (request: SetUpRequest): ReturnType<typeof applySetUp> =>
      applySetUp(group, request, {
        roster: rosterOf(group, asker),
        takenPrefixes: taken,
        today: localDay(asker.now, group.zone),
        now: asker.now,
      });
    const request = requestOf(group);
    const wanted = apply(request);
    const from = chairsLost(group, wanted.group);
    const isSure = from.every((chair) => sureOf.includes(chair.id));
    const applied = isSure ? wanted : apply(withoutChair(request));
    const made = {
      by: { id: asker.person.id, name: asker.person.name },
      at: asker.now,
      isAnnounced: id === asker.conversation.group,
    };
    const record = recordChange(group, withRolesNoted(group, applied.group, made), asker, 'mayRun');
    const question = isSure ? null : { from, to: chairsOf(wanted.group).map(({ id: to, name }) => ({ id: to, name })) };
    const changed = group.isSetUp ? changedSettings(group, applied.group) : null;
    return { record, result: { group: record, problems: applied.problems, changed, question } };
  });
  if ('code' in result) return problemReply(result);
  if (result.question !== null) return { kind: 'confirm-chair', group: headOf(result.group), ...result.question };
  if (!result.group.isSetUp) return { kind: 'settings-form', group: result.group, problems: result.problems };
  return {
    kind: 'settings-saved',
    group: result.group,
    next: upcomingMeetings(result.group, asker.now, MEETINGS_SHOWN),
    problems: result.problems,
    changed: result.changed,
  };
}

/**
 * Returns the form to see and change the group's settings; for a member who may not change them, the settings without
 * the form. In a 1:1 chat it asks somebody with several groups which one they mean.
 */
export async function showSettings(
  services: Services,
  asker: Asker,
  target: GroupId | null = null,
): Promise<SettingsFormReply | SettingsShownReply | SettingsWhereReply | ProblemReply> {
  const place = target === null ? await findPlace(services, asker, null) : { group: target };
  if ('kind' in place) return place;
  const group =
    place.group === asker.conversation.group
      ? await groupHere(services, asker)
      : ((await wholeGroups(services, asker)).find(({ id }) => id === place.group) ?? null);
  if (group === null) return problemReply({ code: 'not-a-member' });
  return mayRun(group, asker.person.id)
    ? { kind: 'settings-form', group, problems: [] }
    : { kind: 'settings-shown', groups: [group], about: null, mayChange: false };
}
