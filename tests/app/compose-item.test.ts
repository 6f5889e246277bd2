import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/app/declared.js';
import { planDue } from '../../src/delivery/plan-due.js';
import { sendItem } from '../../src/delivery/send-item.js';
import { createWorker } from '../../src/delivery/worker.js';
import { type OutboxItem, type OutboxSubject, plannedItem } from '../../src/model/outbox-item.js';
import type { Services } from '../../src/ports/services.js';
import { NOW, sampleServices } from '../fixtures/sample-services.js';

/** A message that is due, its digest's reader being Lee, and another that waits before it. */
async function sentAfter(key: string, subject: OutboxSubject) {
  const { store, services } = await sampleServices();
  await store.enqueue([plannedItem(key, subject, '2022-09-15T07:00:00.000Z')]);
  await planDue(MESSAGES, store, NOW);
  const worker = createWorker({
    stores: () => Promise.resolve([store]),
    servicesOf: () => services,
    clock: { now: () => NOW },
    log: services.log,
  });
  const sent = await worker.drain();
  const item = (await store.listOutbox()).find((one) => one.key === key);
  return { sent: [...sent], item };
}

const TO_LEE = { kind: 'anniversary', person: 'lee', years: 7, groups: ['g1'] };

describe('an item that no declared message fits', () => {
  it.each<[string, OutboxSubject, string]>([
    ['of a kind that no feature sends', TO_LEE, 'no feature sends messages of the kind "anniversary"'],
    [
      'without a part of what its kind keeps',
      { kind: 'attend', person: 'lee', group: 'g1', meetingDay: '2022-09-22' },
      'not what is kept of a message of the kind "attend": reference (invalid_type)',
    ],
    [
      'with more than its kind keeps, in a group’s chat',
      { kind: 'summary', group: 'g1', meetingDay: '2022-09-22', pages: 2 },
      'not what is kept of a message of the kind "summary":  (unrecognized_keys)',
    ],
  ])('waits, whole and with the reason, and stops no other: %s', async (_which, subject, reason) => {
    const { sent, item } = await sentAfter('odd', subject);
    expect(item).toMatchObject({ state: 'planned', reason, attempts: 1, notBefore: '2022-09-15T08:45:00.000Z' });
    expect(item?.subject).toEqual(subject);
    expect(sent).toEqual([['digest', 1]]);
  });

  it('is sent by an instance of the release that knows its kind, even if an older one had it first', async () => {
    const { store, services } = await sampleServices();
    await store.enqueue([plannedItem('odd', TO_LEE, '2022-09-15T07:00:00.000Z')]);
    const send = async (now: string, changes: Partial<Services>): Promise<string | undefined> => {
      const [item] = await store.claimWaiting({ now, limit: 1, seconds: 120 });
      return item && (await sendItem({ ...services, ...changes }, item, now))?.outcome;
    };
    expect(await send(NOW, {})).toBe('retry');
    expect(await send('2022-09-15T08:44:00.000Z', {})).toBeUndefined();
    const newer: Services['compose'] = () =>
      Promise.resolve({ reply: { kind: 'closed' }, language: 'en', replaces: null });
    expect(await send('2022-09-15T08:46:00.000Z', { compose: newer })).toBe('sent');
  });

  it('does not stop planning once it has gone out, for example by another release', async () => {
    const { store } = await sampleServices();
    const sent = (key: string, subject: OutboxSubject): OutboxItem => ({
      ...plannedItem(key, subject, '2022-09-15T07:00:00.000Z'),
      state: 'sent',
      sentAt: '2022-09-15T07:00:00.000Z',
      activity: `card-of-${key}`,
    });
    await store.enqueue([
      sent('new', { ...TO_LEE, group: 'g1' }),
      sent('attend', { kind: 'attend', person: 'lee', group: 'g1' }),
      sent('digest', { kind: 'digest', person: 'lee', group: 'g1' }),
    ]);
    expect((await planDue(MESSAGES, store, NOW)).map(({ key }) => key)).toEqual(['digest/lee/2022-09-15']);
  });
});

it('every message keeps its declared kind', () => {
  for (const [kind, { subject }] of MESSAGES) {
    const places = (given: string) =>
      subject.safeParse({ kind: given }).error?.issues.map(({ path }) => path.join('.'));
    expect(places(kind)).not.toContain('kind');
    expect(places(`not ${kind}`)).toContain('kind');
  }
});
