import type { Action } from '../core/actions/action.js';
import type { ReadAction } from '../core/actions/read-actions.js';
import { isUndone } from '../core/actions/change-cancel.js';
import type { Answer } from '../core/answers/answer.js';
import { headOf } from '../core/groups/group-head.js';
import type { Group } from '../core/groups/group.js';
import { wasHandled, withHandled } from '../core/groups/handled.js';
import { withMember } from '../core/groups/members.js';
import { loggedAnswer, problemAnswer } from './answers.js';
import { type Asker, asMember } from './asker.js';
import { ensureGroup, visibleGroups } from './find-groups.js';
import { readMessage } from './read-message.js';
import type { Services } from './services.js';

/** The longest message that is read for actions, in characters; Teams itself carries about 100 KB. */
export const MESSAGE_LIMIT = 100_000;

/** The most actions that one message may log. */
export const ACTIONS_LIMIT = 300;

/**
 * Logs the actions that a message states, all or none in one durable step, and answers with what was logged and what
 * could not be. In a 1:1 chat of someone who is in several groups it asks which. The same message delivered again logs
 * nothing and gets the same answer.
 */
export async function recordActions(services: Services, asker: Asker, text: string): Promise<Answer> {
  if (text.length > MESSAGE_LIMIT) {
    return problemAnswer({ code: 'message-too-long', characters: text.length, limit: MESSAGE_LIMIT });
  }
  if (!asker.conversation.isPersonal)
    return recordIn(services, asker, (await ensureGroup(services, asker)).group, text);
  const groups = (await visibleGroups(services, asker)).filter((group) => !group.isPersonal);
  const [first, second] = groups;
  if (first === undefined) return recordIn(services, asker, (await ensureGroup(services, asker)).group, text);
  if (second === undefined) return recordIn(services, asker, first, text);
  return { kind: 'choose-group', groups: groups.map(headOf), text };
}

/** Logs them in this group, which the asker is known to be a member of. */
export async function recordIn(services: Services, asker: Asker, group: Group, text: string): Promise<Answer> {
  const read = readMessage(text, group, asker);
  if (read.actions.length > ACTIONS_LIMIT) {
    return problemAnswer({ code: 'too-many-actions', found: read.actions.length, limit: ACTIONS_LIMIT });
  }
  if (read.actions.length === 0) {
    const [only, ...others] = read.problems;
    if (only === undefined) return problemAnswer({ code: 'no-task', said: text.trim().slice(0, 200) });
    return others.length === 0 ? problemAnswer(only.problem) : loggedAnswer(group, [], read.problems, asker);
  }
  const logged = await services.store.changeGroup(group.id, (current) => {
    const base = current ?? group;
    if (wasHandled(base, asker.activity)) {
      const before = base.actions.filter((action) => action.source === asker.activity && !isUndone(action));
      return { record: base, result: { group: base, actions: before } };
    }
    const actions = read.actions.map((action, index) => numbered(action, base, index, asker));
    const changed = withHandled(withPeople(base, asker), asker.activity);
    const record = { ...changed, nextNumber: base.nextNumber + actions.length, actions: [...base.actions, ...actions] };
    return { record, result: { group: record, actions } };
  });
  return loggedAnswer(logged.group, logged.actions, read.problems, asker);
}

function numbered(read: ReadAction, group: Group, index: number, asker: Asker): Action {
  const by = { id: asker.person.id, name: asker.person.name };
  return {
    reference: `${group.prefix}-${group.nextNumber + index}`,
    task: read.task,
    leads: read.leads,
    deadline: read.deadline,
    firstDeadline: read.deadline,
    status: 'open',
    raisedAt: asker.now,
    raisedBy: by,
    source: asker.activity,
    quote: read.quote,
    closedAt: null,
    completions: [],
    notes: [],
    history: [{ at: asker.now, by, change: 'logged' }],
  };
}

/** Whoever speaks in a conversation, or is mentioned there, belongs to it. */
function withPeople(group: Group, asker: Asker): Group {
  const spoken = withMember(group, asMember(asker));
  return asker.mentions.reduce((grown, { id, name }) => withMember(grown, { id, name }), spoken);
}
