import { expect, it } from 'vitest';
import { attendance } from '../../../src/features/attendance/index.js';
import { digests } from '../../../src/features/digests/index.js';
import { escalations } from '../../../src/features/escalations/index.js';
import { requests } from '../../../src/features/requests/index.js';
import { updates } from '../../../src/features/updates/index.js';
import type { Group } from '../../../src/model/group.js';
import { plannedItem } from '../../../src/model/outbox-item.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { NOW, sampleServices } from '../../fixtures/sample-services.js';
import { sendKey } from '../../fixtures/send-key.js';

const KEY = 'digest/lee/2022-09-15';
const LATER = '2022-09-15T10:00:00.000Z';
const FEATURES = [digests, requests, attendance, escalations];

/** What takes the place of Lee's digest, which went out, once the group has become so. */
async function updateAfter(changed: Group, features: Parameters<typeof updates>[0] = FEATURES) {
  const { services, store } = await sampleServices();
  await planDue(MESSAGES, store, NOW);
  await sendKey(services, KEY, NOW);
  await store.changeGroup('g1', () => ({ record: changed, result: undefined }));
  const subject = { kind: 'update', person: 'lee', group: 'g1', card: KEY } as const;
  const item = plannedItem(`update/${KEY}`, subject, LATER);
  return updates(features).messages.update.compose({ store, item, subject, groups: [], now: LATER });
}

const isClosed = sampleGroup({ actions: [sampleAction({ status: 'done', closedAt: NOW })] });

it('an update puts the current digest in the place of the card that was sent', async () => {
  expect(await updateAfter(isClosed)).toMatchObject({
    reply: { kind: 'digest', digest: KEY, items: [], answered: [{ how: 'done' }] },
    language: 'en',
    replaces: 'card-1',
  });
});

it('an update closes a card that has nothing left for its reader', async () => {
  const { members, ...rest } = sampleGroup({ actions: [sampleAction()] });
  const gone = members.filter(({ id }) => id === 'lee').map(({ id, name }) => ({ id, name, leftAt: NOW }));
  const left = { ...rest, members: members.filter(({ id }) => id !== 'lee'), former: gone };
  expect(await updateAfter(left)).toMatchObject({ reply: { kind: 'closed' }, replaces: 'card-1' });
});

it('an update leaves a card unchanged if its kind does not say how it stands', async () => {
  expect(await updateAfter(isClosed, [])).toBeNull();
});
