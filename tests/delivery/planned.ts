import { MESSAGES } from '../../src/app/declared.js';
import type { Group } from '../../src/model/group.js';
import { defaultPoliciesIn } from '../../src/model/default-policy.js';
import type { Person } from '../../src/model/person.js';
import { dueInGroup } from '../../src/delivery/due-in-group.js';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import { NO_PREFERENCES, type NudgePreferences } from '../../src/model/nudge-preferences.js';
import { coveredSlots, type PlannedRun, planRun } from '../../src/delivery/plan-run.js';
import { availabilityFrom } from '../../src/delivery/recipient.js';

export interface Known {
  readonly people?: readonly Person[];
  readonly outbox?: readonly OutboxItem[];
}

/** Someone who has settled these things for themselves. */
export function settled(id: string, own: Partial<NudgePreferences>, changes: Partial<Person> = {}): Person {
  return {
    id,
    tenant: 't1',
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    language: 'en',
    languageChosen: false,
    languageTyped: false,
    conversation: 'c1',
    aadObjectId: null,
    isMuted: false,
    nudging: { ...NO_PREFERENCES, ...own },
    outOfReach: null,
    isWelcomed: true,
    ...changes,
  };
}

/** A planning run over some of these groups, which are all that there are. */
export function planningRun(now: string, groups: readonly Group[], known: Known = {}, all = groups): PlannedRun {
  const outbox = known.outbox ?? [];
  const people = new Map((known.people ?? []).map((person) => [person.id, person]));
  const availabilityIn = availabilityFrom(people, defaultPoliciesIn(all));
  const facts = {
    now,
    availabilityIn,
    covered: coveredSlots(outbox, now, groups),
    known: new Set(outbox.map(({ key }) => key)),
    cards: new Map(),
  };
  const dues = groups.map((group) => dueInGroup(MESSAGES, group, facts));
  return planRun({ plans: MESSAGES, now, dues, outbox });
}

/** The digests that a planning run over these groups plans. */
export const planned = (now: string, groups: readonly Group[], known: Known = {}): readonly OutboxItem[] =>
  planningRun(now, groups, known).items.filter(({ subject }) => subject.kind === 'digest');

/** Each digest as `KEY: SLOT KEYS`. */
export const asLines = (items: readonly OutboxItem[]): readonly string[] =>
  items.map(({ key, subject }) =>
    subject.kind === 'digest' ? `${key}: ${(subject.slots ?? []).map((slot) => slot.key).join(', ')}` : key,
  );
