import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import { NO_PREFERENCES } from '../../src/model/nudge-preferences.js';
import type { Change, Store } from '../../src/ports/store.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';

/** Logs an action with this task, making the group when there is none; gives its reference. */
export function logging(id: string, task: string): (group: Group | null) => Change<Group, string> {
  return (found) => {
    const group = found ?? sampleGroup({ id, prefix: prefixOf(id) });
    const reference = `${group.prefix}-${group.nextNumber}`;
    const actions = [...group.actions, sampleAction({ reference, task })];
    return { record: { ...group, actions, nextNumber: group.nextNumber + 1 }, result: reference };
  };
}

/** The tenant of the sample groups and people. */
export const TENANT = 't1';

/** No two groups of a tenant have one prefix. */
export const prefixOf = (id: string): string => (id === 'g1' ? 'ISCG' : id.toUpperCase());

export function logAction(store: Store, id: string, task: string): Promise<string> {
  return store.changeGroup(id, logging(id, task));
}

export async function tasksOf(store: Store, id: string): Promise<readonly string[] | null> {
  const group = await store.findGroup(id);
  return group === null ? null : group.actions.map((action) => action.task);
}

export function samplePerson(changes: Partial<Person> = {}): Person {
  return {
    id: 'lee',
    tenant: 't1',
    name: 'Lee',
    language: 'en',
    languageChosen: false,
    languageTyped: false,
    conversation: null,
    aadObjectId: null,
    isMuted: false,
    nudging: NO_PREFERENCES,
    outOfReach: null,
    isWelcomed: false,
    ...changes,
  };
}

export function sampleItem(key: string, changes: Partial<OutboxItem> = {}): OutboxItem {
  return {
    key,
    subject: { kind: 'summary', group: 'g1', meetingDay: '2022-09-15' },
    dueAt: '2022-09-13T08:00:00.000Z',
    until: null,
    state: 'planned',
    attempts: 0,
    notBefore: null,
    sentAt: null,
    reason: null,
    activity: null,
    ...changes,
  };
}
