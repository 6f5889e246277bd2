import { applySetUp } from '../../../src/features/settings/apply-set-up.js';
import { readSetUp } from '../../../src/features/settings/read-set-up.js';
import { settingsIn } from '../../../src/features/settings/rules/settings-in.js';
import { vocabularyOf } from '../../../src/features/understanding/load-vocabulary.js';
import type { Group } from '../../../src/model/group.js';
import type { Problem } from '../../../src/model/problem.js';
import { findSlots } from '../../../src/reading/chat/find-slots.js';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';
import { rosterOf } from '../../../src/reading/read-context.js';
import { type Copy, groupOf, nameOf, NOW, type Who } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };
export const GROUP = groupOf(COPY);

/** What somebody's words would set, in the words of a set-up; null where they set nothing. */
export function setUpOf(who: Who, message: string): string | null {
  const asker = askerOf(who, { now: NOW, person: { id: who, name: nameOf(who), aadObjectId: null } }, true);
  const { said, people, set } = findSlots(tidyMessage(message, nameOf(who)).said, vocabularyOf([GROUP], asker));
  return settingsIn({ said, places: people, set: set?.name ?? null, asker: nameOf(who) });
}

/** The group as somebody's words make it, and what of them could not be read. */
export function madeBy(message: string, who: Who): { readonly group: Group; readonly problems: readonly Problem[] } {
  const roster = rosterOf(GROUP, { person: { id: who }, now: NOW, mentions: [] });
  const context = { roster, takenPrefixes: new Set<string>(), today: '2022-10-19' as const, now: NOW };
  return applySetUp(GROUP, readSetUp(setUpOf(who, message) ?? ''), context);
}
