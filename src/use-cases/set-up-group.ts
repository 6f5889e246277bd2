import type { Answer } from '../core/answers/answer.js';
import type { Problem } from '../core/answers/problem.js';
import { localDay } from '../core/calendar/zones.js';
import type { SetUpRequest } from '../core/commands/command.js';
import type { Group, GroupId } from '../core/groups/group.js';
import { withHandled } from '../core/groups/handled.js';
import { hasRole, isMember, isRun, withListedMembers, withMember } from '../core/groups/members.js';
import { nextMeeting, upcomingMeetings } from '../core/meetings/next-meeting.js';
import { applySetUp } from '../core/groups/apply-set-up.js';
import { problemAnswer } from './answers.js';
import { type Asker, asMember } from './asker.js';
import { ensureGroup, visibleGroups } from './find-groups.js';
import { rosterOf } from './read-context.js';
import type { Services } from './services.js';

/** How many coming meetings are shown after setting up. */
const MEETINGS_SHOWN = 4;

/**
 * Sets the group of the asker's conversation up, or changes its settings, to what is asked for as it stands: what can be
 * read is saved, what cannot is answered with its reason. Chair and secretary may; while there is neither, any member.
 */
export async function setUpGroup(
  services: Services,
  asker: Asker,
  requestOf: (group: Group) => SetUpRequest,
  target: GroupId | null = null,
): Promise<Answer> {
  if (target === null || target === asker.conversation.group) await ensureGroup(services, asker);
  const id = target ?? asker.conversation.group;
  const known = await services.store.findGroup(id);
  if (known?.tenant !== asker.tenant) return problemAnswer({ code: 'not-a-member' });
  const listed = id === asker.conversation.group ? await services.directory.listMembers(asker.conversation.key) : [];
  const taken = await services.store.prefixesBeside(known);
  const result = await services.store.changeGroup<{ group: Group; problems: readonly Problem[] } | Problem>(
    id,
    (current) => {
      const group = withPresent(current ?? known, asker, listed);
      if (!mayRun(group, asker)) return { record: current, result: { code: 'not-allowed-settings' } };
      const applied = applySetUp(group, requestOf(group), {
        roster: rosterOf(group, asker),
        takenPrefixes: taken,
        today: localDay(asker.now, group.zone),
        now: asker.now,
      });
      const record = withHandled(applied.group, asker.activity);
      return { record, result: { group: record, problems: applied.problems } };
    },
  );
  if ('code' in result) return problemAnswer(result);
  if (!result.group.isSetUp) return { kind: 'settings-form', group: result.group, problems: result.problems };
  return {
    kind: 'settings-saved',
    group: result.group,
    next: upcomingMeetings(result.group, asker.now, MEETINGS_SHOWN),
    problems: result.problems,
  };
}

/** The form in which the group's settings can be seen and changed. */
export async function showSettings(services: Services, asker: Asker, target: GroupId | null = null): Promise<Answer> {
  if (asker.conversation.isPersonal) {
    const groups = await visibleGroups(services, asker);
    const group = groups.find((candidate) => candidate.id === target) ?? groups[0];
    if (group !== undefined) return formFor(group, asker);
  }
  const { group } = await ensureGroup(services, asker);
  return target === null || target === group.id ? formFor(group, asker) : problemAnswer({ code: 'not-a-member' });
}

function formFor(group: Group, asker: Asker): Answer {
  const present = withPresent(group, asker, []);
  return mayRun(present, asker)
    ? { kind: 'settings-form', group: present, problems: [] }
    : problemAnswer({ code: 'not-allowed-settings' });
}

/** Whether the group has a meeting to come. */
export const hasNextMeeting = (group: Group, asker: Asker): boolean => nextMeeting(group, asker.now) !== null;

function withPresent(group: Group, asker: Asker, listed: Parameters<typeof withListedMembers>[1]): Group {
  const grown = listed.length === 0 ? group : withListedMembers(group, listed);
  const spoken = asker.conversation.group === group.id ? withMember(grown, asMember(asker)) : grown;
  return asker.mentions.reduce((all, { id, name }) => withMember(all, { id, name }), spoken);
}

function mayRun(group: Group, asker: Asker): boolean {
  return isRun(group) ? hasRole(group, asker.person.id) : isMember(group, asker.person.id);
}
