import type { Instant } from '../../model/calendar/day.js';
import { effectiveDue } from '../../model/lateness.js';
import { leadName, leadPeople } from '../../model/lead-people.js';
import type { Group } from '../../model/group.js';
import { permissionsFor } from '../../model/permissions.js';
import { planKeysOf } from '../../model/plan-keys.js';
import { proposalOf } from '../../model/proposed-closure.js';
import { openRequests } from '../../model/lead-request.js';
import { isOpenReturn, partOf } from '../../model/return.js';
import { isMember, mayRun } from '../../model/members.js';
import { newGroup } from '../../model/new-group.js';
import { chatMeeting } from './rules/chat-meeting.js';
import type { Asker } from '../../ports/asker.js';
import { deadlineContextOf, rosterOf } from '../../reading/read-context.js';
import { aboutOf } from '../../reading/text/kindred-words.js';
import type { ChatAction, ChatVocabulary } from '../../reading/chat/vocabulary.js';

/** Caches what is read from a group; this is safe because groups are never changed in place. */
const actionsKnown = new WeakMap<Group, readonly ChatAction[]>();

function actionsOf(group: Group): readonly ChatAction[] {
  const known = actionsKnown.get(group);
  if (known !== undefined) return known;
  const actions = group.actions.map((action): ChatAction => {
    const leads = leadPeople(action, group);
    return {
      group: group.id,
      reference: action.reference,
      task: action.task,
      leads,
      leadNames: leads.map((person) => leadName(person, action, group)),
      isOpen: action.status === 'open',
      due: effectiveDue(action, group),
      isProposed: proposalOf(action) !== null,
      askedBy: openRequests(action).map(({ by }) => by.id),
      completedBy: action.completions.map(({ by }) => by.id),
    };
  });
  actionsKnown.set(group, actions);
  return actions;
}

/**
 * What a message is read against: all that the asker may know in these groups. The first group decides how dates are
 * read.
 */
export function vocabularyOf(groups: readonly Group[], asker: Asker, shown: readonly string[] = []): ChatVocabulary {
  const [first] = groups;
  const rosters = groups.map((group) => rosterOf(group, asker));
  const only = rosters.length === 1 ? rosters[0] : undefined;
  const meeting = meetingOf(groups, asker.now);
  const runs = groups.filter((group) => mayRun(group, asker.person.id)).map(({ id }) => id);
  // During matters arising, everybody has the action under review in front of them.
  const reviewed = groups
    .flatMap(actionsOf)
    .find(
      ({ reference, group, leads }) =>
        reference === meeting?.reviewAt && (runs.includes(group) || leads.includes(asker.person.id)),
    );
  const atHand = shown.length === 0 && reviewed !== undefined ? [reviewed.reference] : shown;
  const open = groups.flatMap(({ returns }) => returns.filter(isOpenReturn));
  return {
    asker: asker.person,
    prefixes: [...new Set(groups.map(({ prefix }) => prefix))],
    roster: only ?? {
      people: rosters
        .flatMap(({ people }) => people)
        .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at),
      sets: rosters.flatMap(({ sets }) => sets),
      mentions: asker.mentions,
      speaker: asker.person.id,
    },
    actions: groups.length === 1 && first !== undefined ? actionsOf(first) : groups.flatMap(actionsOf),
    runs,
    planKeys: groups.length === 1 && first !== undefined ? planKeysOf(first) : groups.flatMap(planKeysOf),
    returns: {
      isAny: open.length > 0,
      isOwn: open.some((one) => partOf(one, asker.person.id) !== null),
      about: [...new Set(open.flatMap(({ title }) => [...aboutOf(title)]))],
    },
    mayEdit: (action) => mayEdit(action, groups, asker),
    shown: atHand,
    justChanged: justChangedBy(asker, groups, atHand),
    deadlines: deadlineContextOf(first ?? ownGroup(asker), asker),
    meeting,
  };
}

/** Groups may share a prefix, so that a reference alone does not tell whose action it is. */
function mayEdit(
  { group: id, reference }: Pick<ChatAction, 'group' | 'reference'>,
  groups: readonly Group[],
  { person }: Asker,
): boolean {
  const group = groups.find((one) => one.id === id);
  const action = group?.actions.find((one) => one.reference === reference);
  return group !== undefined && action !== undefined && permissionsFor(person.id, action, group).mayEdit;
}

/** For how long the last change that somebody made counts as the one they just made. */
const JUST_NOW_MS = 15 * 60_000;

/** Those of these actions whose last change the asker made within the last few minutes. */
const justChangedBy = (
  { person, now }: Asker,
  groups: readonly Group[],
  references: readonly string[],
): readonly string[] =>
  references.length === 0
    ? []
    : groups
        .flatMap(({ actions }) => actions)
        .filter(({ reference, history }) => {
          const last = references.includes(reference) ? history.at(-1) : undefined;
          return last?.by.id === person.id && Date.parse(now) - Date.parse(last.at) < JUST_NOW_MS;
        })
        .map(({ reference }) => reference);

/** The meeting of the only group that is not a personal list; null if there are several such groups. */
function meetingOf(groups: readonly Group[], now: Instant): ChatVocabulary['meeting'] {
  const [only, another] = groups.filter(({ isPersonal }) => !isPersonal);
  return only === undefined || another !== undefined ? null : chatMeeting(only, now);
}

/** A new personal group whose settings read dates where no group exists yet. */
const ownGroup = ({ conversation, tenant, language, now }: Asker): Group =>
  newGroup({ id: conversation.group, tenant, name: null, prefix: 'ACT', isPersonal: true, language, members: [], now });

/** Sorts the groups so that those the asker belongs to come first. */
export const ownFirst = (groups: readonly Group[], { person }: Asker): readonly Group[] =>
  [...groups].sort((one, other) => Number(isMember(other, person.id)) - Number(isMember(one, person.id)));
