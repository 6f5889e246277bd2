import type { Answer } from '../core/answers/answer.js';
import type { Problem } from '../core/answers/problem.js';
import { localDay } from '../core/calendar/zones.js';
import type { SetUpRequest } from '../core/commands/command.js';
import type { Group, GroupId } from '../core/groups/group.js';
import { withHandled } from '../core/groups/handled.js';
import { hasRole, isRun } from '../core/groups/members.js';
import { asMembersKnow } from '../core/groups/standing.js';
import { upcomingMeetings } from '../core/meetings/next-meeting.js';
import { applySetUp } from '../core/groups/apply-set-up.js';
import { problemAnswer } from './answers.js';
import type { Asker } from './asker.js';
import { ensureGroup, groupHere, wholeGroups } from './find-groups.js';
import { readMembers } from './follow-members.js';
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
  const id = target ?? asker.conversation.group;
  if (id === asker.conversation.group) {
    const { isNew } = await ensureGroup(services, asker);
    if (!isNew && !asker.conversation.isPersonal) await readMembers(services, id);
  }
  const known = asMembersKnow(await services.store.findGroup(id), asker);
  if (known === null) return problemAnswer({ code: 'not-a-member' });
  const taken = await services.store.prefixesBeside(known);
  const result = await services.store.changeGroup<{ group: Group; problems: readonly Problem[] } | Problem>(
    id,
    (current) => {
      const group = asMembersKnow(current ?? known, asker);
      if (group === null) return { record: current, result: { code: 'not-a-member' } };
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
  const groups = asker.conversation.isPersonal ? await wholeGroups(services, asker) : [];
  const wanted = target === null ? groups[0] : groups.find(({ id }) => id === target);
  const isHere = target === null || target === asker.conversation.group;
  const group = wanted ?? (isHere ? await groupHere(services, asker) : null);
  if (group === null) return problemAnswer({ code: 'not-a-member' });
  return mayRun(group, asker)
    ? { kind: 'settings-form', group, problems: [] }
    : problemAnswer({ code: 'not-allowed-settings' });
}

/** Whether a member of a group may change its settings. */
const mayRun = (group: Group, asker: Asker): boolean => !isRun(group) || hasRole(group, asker.person.id);
