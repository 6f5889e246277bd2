import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/ports/store-error.js';
import { planDue } from '../../src/delivery/plan-due.js';
import { MESSAGES } from '../../src/app/declared.js';
import { sendItem } from '../../src/delivery/send-item.js';
import { claimKey, sendKey, waitingKeys } from '../fixtures/send-key.js';
import { limitsThat, NOW, onlyItem, sampleServices, storeWith } from '../fixtures/sample-services.js';

const KEY = 'digest/lee/2022-09-15';
const away = new StoreError('unavailable', 'connection terminated');

describe('sending an item', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('records that it went out', async () => {
    const { store, services, sent } = await sampleServices();
    await planDue(MESSAGES, store, NOW);
    expect(await sendKey(services, KEY, NOW)).toMatchObject({ outcome: 'sent', again: null });
    expect(sent).toEqual(['lee']);
    expect(await onlyItem(store)).toMatchObject({ state: 'sent', sentAt: NOW, attempts: 1 });
    expect(await sendKey(services, KEY, NOW)).toBeNull();
  });

  it('keeps the item from others for as long as sending takes, even longer than the claim', async () => {
    let arrives: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (arrives = resolve));
    const sendToPerson = vi.fn(async () => {
      await slow;
      return { outcome: 'sent', activity: 'card-1' } as const;
    });
    const none = () => Promise.reject(new Error('none'));
    const notifier = { sendToPerson, postToConversation: none, updateForPerson: none };
    const { store, services } = await sampleServices({ notifier, claimSeconds: 60 });
    await planDue(MESSAGES, store, NOW);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
    const first = sendKey(services, KEY, NOW);
    await vi.waitFor(() => {
      expect(sendToPerson).toHaveBeenCalledTimes(1);
    });
    await vi.advanceTimersByTimeAsync(240_000);
    expect(await waitingKeys(store, NOW)).toEqual([]);
    expect(await sendKey(services, KEY, NOW)).toBeNull();
    arrives();
    expect(await first).toMatchObject({ outcome: 'sent' });
    expect(sendToPerson).toHaveBeenCalledTimes(1);
    expect(await onlyItem(store)).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('goes on if its claim cannot be renewed, and says so', async () => {
    let logged: readonly string[] = [];
    const notifier = {
      sendToPerson: async () => {
        await vi.waitFor(() => {
          expect(logged).toContain('a claim could not be renewed');
        });
        return { outcome: 'sent', activity: null } as const;
      },
      postToConversation: () => Promise.reject(new Error('none')),
      updateForPerson: () => Promise.reject(new Error('none')),
    };
    const sample = await sampleServices({ notifier, claimSeconds: 0.15 });
    const { store, services } = sample;
    logged = sample.logged;
    await planDue(MESSAGES, store, NOW);
    const cutOff = storeWith(store, { renewClaim: () => Promise.reject(away) });
    expect(await sendKey({ ...services, store: cutOff }, KEY, NOW)).toMatchObject({ outcome: 'sent' });
    expect(logged).toContain('a claim could not be renewed');
  });

  it('sets when it may be retried, as the service or the number of attempts says', async () => {
    const notifier = {
      postToConversation: () => Promise.reject(new Error('no summary')),
      updateForPerson: () => Promise.reject(new Error('no update')),
      sendToPerson: vi
        .fn()
        .mockResolvedValueOnce({ outcome: 'retry', reason: '429 Throttled', afterSeconds: 17, isThrottled: true })
        .mockResolvedValueOnce({ outcome: 'retry', reason: '503 Busy', afterSeconds: null, isThrottled: false })
        .mockResolvedValueOnce({ outcome: 'parked', reason: '403 BotDisabledByAdmin', unreachable: null }),
    };
    const { store, services } = await sampleServices({ notifier });
    await planDue(MESSAGES, store, NOW);
    expect(await sendKey(services, KEY, NOW)).toMatchObject({ again: '2022-09-15T08:30:17.000Z' });
    expect(await sendKey(services, KEY, NOW)).toBeNull();
    // The second wait is four seconds, more or less by a quarter.
    const again = (await sendKey(services, KEY, '2022-09-15T08:31:00.000Z'))?.again ?? '';
    expect(again >= '2022-09-15T08:31:03.000Z' && again <= '2022-09-15T08:31:05.000Z').toBe(true);
    const third = await sendKey(services, KEY, '2022-09-15T08:33:00.000Z');
    expect(third).toMatchObject({ outcome: 'parked', again: null });
    expect(await onlyItem(store)).toMatchObject({ state: 'parked', attempts: 3, reason: '403 BotDisabledByAdmin' });
  });

  it('makes everybody wait for as long as Teams asks, or a second or two if it does not say', async () => {
    const throttled = (afterSeconds: number | null) => () =>
      Promise.resolve({ outcome: 'retry', reason: '429 Throttled', afterSeconds, isThrottled: true } as const);
    const pauses: number[] = [];
    const limits = limitsThat(() => Promise.resolve({ ok: true }), pauses);
    for (const send of [throttled(17), throttled(null)]) {
      const notifier = { postToConversation: send, sendToPerson: send, updateForPerson: send };
      const { store, services } = await sampleServices({ limits, notifier });
      await planDue(MESSAGES, store, NOW);
      await sendKey(services, KEY, NOW);
    }
    expect(pauses[0]).toBe(17);
    expect(pauses[1]).toBeGreaterThanOrEqual(1);
    expect(pauses[1]).toBeLessThanOrEqual(2);
  });

  it('costs no attempt if the sending limits hold its conversation back, and waits for its moment', async () => {
    const { store, services, sent } = await sampleServices({
      limits: limitsThat(() => Promise.resolve({ ok: false, afterSeconds: 40, blockedBy: 'conversation' })),
    });
    await planDue(MESSAGES, store, NOW);
    const again = '2022-09-15T08:30:40.000Z';
    expect(await sendKey(services, KEY, NOW)).toEqual({ outcome: 'limited', again, blockedTenant: null });
    expect(sent).toEqual([]);
    expect(await onlyItem(store)).toMatchObject({ state: 'planned', attempts: 0, notBefore: again });
  });

  it('returns the item unchanged if the sending limits hold back its whole tenant, and says so', async () => {
    const { store, services, sent } = await sampleServices({
      limits: limitsThat(() => Promise.resolve({ ok: false, afterSeconds: 40, blockedBy: 'tenant' })),
    });
    await planDue(MESSAGES, store, NOW);
    const before = await onlyItem(store);
    const again = '2022-09-15T08:30:40.000Z';
    expect(await sendKey(services, KEY, NOW)).toEqual({ outcome: 'limited', again, blockedTenant: 't1' });
    expect(sent).toEqual([]);
    expect(await onlyItem(store)).toEqual(before);
  });

  it('returns the item unchanged if its sender must begin nothing more when its turn comes', async () => {
    const { store, services, sent } = await sampleServices();
    await planDue(MESSAGES, store, NOW);
    const before = await onlyItem(store);
    const item = await claimKey(store, KEY, NOW);
    if (item === null) throw new Error('nothing was claimed');
    expect(await sendItem(services, item, NOW, () => false)).toBeNull();
    expect(await onlyItem(store)).toEqual(before);
    expect(sent).toEqual([]);
  });

  it('costs no attempt, and returns the item, if the limits or its contents are out of reach', async () => {
    const { store, services, sent } = await sampleServices();
    await planDue(MESSAGES, store, NOW);
    const noLimits = { ...services, limits: limitsThat(() => Promise.reject(away)) };
    await expect(sendKey(noLimits, KEY, NOW)).rejects.toBe(away);
    const noGroups = { ...services, store: storeWith(store, { findGroup: () => Promise.reject(away) }) };
    await expect(sendKey(noGroups, KEY, NOW)).rejects.toBe(away);
    expect(sent).toEqual([]);
    expect(await onlyItem(store)).toMatchObject({ state: 'planned', attempts: 0, notBefore: null });
    expect(await sendKey(services, KEY, NOW)).toMatchObject({ outcome: 'sent' });
  });
});

describe('a store that is out of reach when a message has gone out', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  async function sending(failures: number, error: Error) {
    const sample = await sampleServices();
    await planDue(MESSAGES, sample.store, NOW);
    const changeOutbox = vi.fn(sample.store.changeOutbox.bind(sample.store));
    for (let failure = 0; failure < failures; failure++) changeOutbox.mockRejectedValueOnce(error);
    const services = { ...sample.services, store: storeWith(sample.store, { changeOutbox }) };
    const result = sendKey(services, KEY, NOW).catch((refusal: unknown) => refusal);
    // What it takes to get there is done in real time.
    while (changeOutbox.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    return { ...sample, services, changeOutbox, result };
  }

  it('gets the record when it is back, minutes later, and nothing is sent again', async () => {
    // Waits of 0.1, 0.2, 0.4, 0.8, 1.6 s and then of 2 s: 100 failures take 3 minutes and 13 seconds.
    const { store, services, sent, logged, result } = await sending(100, away);
    await vi.advanceTimersByTimeAsync(193_000);
    expect(await onlyItem(store)).toMatchObject({ state: 'sending' });
    await vi.advanceTimersByTimeAsync(200);
    expect(await result).toMatchObject({ outcome: 'sent' });
    expect(await onlyItem(store)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(await sendKey(services, KEY, NOW)).toBeNull();
    expect(sent).toEqual(['lee']);
    expect(logged).toEqual(['tried, and not recorded yet', 'tried']);
  });

  it('is not waited for longer than five minutes', async () => {
    const { result } = await sending(10_000, away);
    await vi.advanceTimersByTimeAsync(303_000);
    expect(await result).toBe(away);
  });

  it('is not asked again if it holds something damaged', async () => {
    const damaged = new StoreError('unreadable', 'outbox.json is damaged');
    const { changeOutbox, result } = await sending(1, damaged);
    expect(await result).toBe(damaged);
    expect(changeOutbox).toHaveBeenCalledTimes(1);
  });

  it('keeps what another sender has recorded meanwhile', async () => {
    const { store, result } = await sending(1, away);
    await vi.advanceTimersByTimeAsync(0);
    await store.changeOutbox(KEY, (item) => ({ ...item, state: 'sent', sentAt: '2022-09-15T08:31:00.000Z' }));
    await vi.advanceTimersByTimeAsync(100);
    await result;
    expect(await onlyItem(store)).toMatchObject({ sentAt: '2022-09-15T08:31:00.000Z', attempts: 1 });
  });
});
