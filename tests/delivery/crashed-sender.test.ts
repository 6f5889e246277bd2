import { expect, it } from 'vitest';
import type { Store } from '../../src/ports/store.js';
import { planDue } from '../../src/delivery/plan-due.js';
import { MESSAGES } from '../../src/app/declared.js';
import { claimKey, sendKey } from '../fixtures/send-key.js';
import { asLines, settled } from './planned.js';
import { NOW, sampleServices } from '../fixtures/sample-services.js';

// Lee's digest of Thursday 15 September 2022, which closes at 18:00 in London.
const KEY = 'digest/lee/2022-09-15';
const CLOSES = '2022-09-15T17:00:00.000Z';
const NEXT_MORNING = '2022-09-16T08:00:00.000Z';
const TOLD_NEXT = ['digest/lee/2022-09-16: g1/ISCG-1/2022-09-15/before-0/lee'];

/** A digest that a sender had when it died, whose lease runs out after so many seconds. */
async function crashed(seconds: number) {
  const sample = await sampleServices();
  await planDue(MESSAGES, sample.store, NOW);
  expect(await claimKey(sample.store, KEY, NOW, seconds)).toMatchObject({ state: 'sending', attempts: 1 });
  const planAt = async (now: string): Promise<readonly string[]> => asLines(await planDue(MESSAGES, sample.store, now));
  return { ...sample, planAt };
}

const statesOf = async (store: Store): Promise<readonly string[]> =>
  (await store.listOutbox()).map(({ key, state }) => `${key} ${state}`);

it('a digest of a dead sender goes out within its day if another finds it, and is not in the next day’s', async () => {
  const { services, sent, planAt } = await crashed(0);
  expect(await planAt('2022-09-15T16:59:00.000Z')).toEqual([]);
  expect(await sendKey(services, KEY, '2022-09-15T16:59:00.000Z')).toMatchObject({ outcome: 'sent' });
  expect(await planAt(NEXT_MORNING)).toEqual([]);
  expect(sent).toEqual(['lee']);
});

it('a digest of a dead sender is dropped if it is found after its day, and is in the next day’s', async () => {
  const { store, services, sent, planAt } = await crashed(0);
  expect(await sendKey(services, KEY, CLOSES)).toMatchObject({ outcome: 'dropped', again: null });
  expect(sent).toEqual([]);
  expect(await planAt('2022-09-16T07:59:00.000Z')).toEqual([]);
  expect(await planAt(NEXT_MORNING)).toEqual(TOLD_NEXT);
  expect(await sendKey(services, 'digest/lee/2022-09-16', NEXT_MORNING)).toMatchObject({ outcome: 'sent' });
  expect(await sendKey(services, KEY, NEXT_MORNING)).toBeNull();
  expect(sent).toEqual(['lee']);
  expect(await statesOf(store)).toEqual([`${KEY} dropped`, 'digest/lee/2022-09-16 sent']);
});

it('a digest of a dead sender is dropped at its planned close, even if its reader has moved to where the day is longer', async () => {
  const { store, services, sent, planAt } = await crashed(0);
  const record = settled('lee', { zone: 'America/New_York' });
  await store.changePerson('lee', () => ({ record, result: null }));
  expect(await sendKey(services, KEY, '2022-09-15T17:10:00.000Z')).toMatchObject({ outcome: 'dropped' });
  expect(await planAt('2022-09-15T17:10:00.000Z')).toEqual([]);
  // 09:00 in New York is 13:00 by UTC.
  expect(await planAt('2022-09-16T12:59:00.000Z')).toEqual([]);
  expect(await planAt('2022-09-16T13:00:00.000Z')).toEqual(TOLD_NEXT);
  expect(sent).toEqual([]);
});

it('a digest of a dead sender is in the next day’s if nobody has found it, and does not go out when somebody does', async () => {
  const { services, sent, planAt } = await crashed(0);
  expect(await planAt(NEXT_MORNING)).toEqual(TOLD_NEXT);
  expect(await sendKey(services, 'digest/lee/2022-09-16', NEXT_MORNING)).toMatchObject({ outcome: 'sent' });
  expect(await sendKey(services, KEY, NEXT_MORNING)).toMatchObject({ outcome: 'dropped' });
  expect(sent).toEqual(['lee']);
  expect(await planAt('2022-09-20T08:00:00.000Z')).toEqual([]);
});

it('a digest counts as sent while a sender may have it, and its group is planned when that time is over', async () => {
  const { store, services, planAt } = await crashed(600);
  expect(await store.nextPlanning(NOW)).toBe(CLOSES);
  expect(await planAt(CLOSES)).toEqual([]);
  // What was on its way when the day closed may be under way for five minutes.
  expect(await store.nextPlanning(CLOSES)).toBe('2022-09-15T17:05:00.000Z');
  expect(await planAt('2022-09-15T17:05:00.000Z')).toEqual([]);
  expect(await store.nextPlanning('2022-09-15T17:05:00.000Z')).toBe(NEXT_MORNING);
  expect(await sendKey(services, KEY, NEXT_MORNING)).toBeNull();
  expect(await planAt(NEXT_MORNING)).toEqual(TOLD_NEXT);
});

it('a digest is not in the next day’s if a slow store records late that it was sent', async () => {
  const { store, planAt } = await crashed(600);
  expect(await planAt('2022-09-15T17:04:00.000Z')).toEqual([]);
  await store.changeOutbox(KEY, (item) => ({ ...item, state: 'sent', sentAt: '2022-09-15T16:59:59.000Z' }));
  expect(await planAt('2022-09-15T17:05:00.000Z')).toEqual([]);
  expect(await planAt(NEXT_MORNING)).toEqual([]);
});
