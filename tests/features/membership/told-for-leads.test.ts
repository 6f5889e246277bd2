import { expect, it } from 'vitest';
import type { NudgePreferences } from '../../../src/model/nudge-preferences.js';
import type { Store } from '../../../src/ports/store.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { sendKey } from '../../fixtures/send-key.js';
import { asLines, settled } from '../../delivery/planned.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const settle = (store: Store, own: Partial<NudgePreferences>): Promise<null> =>
  store.changePerson('lee', () => ({ record: settled('lee', own), result: null }));

/** Lee is away from the 12th to the 16th of September 2022; Nia, who is in no group, stands in. */
async function leeIsAway() {
  const { store, services } = await sampleServices();
  await settle(store, { leave: { from: '2022-09-12', until: '2022-09-16', standIn: 'nia' } });
  const told = async (now: string): Promise<readonly string[]> => {
    const items = await planDue(MESSAGES, store, now);
    for (const { key } of items) await sendKey(services, key, now);
    return asLines(items);
  };
  return { store, told };
}

it('a lead who is back hears nothing that somebody outside the group was told for them', async () => {
  const { store, told } = await leeIsAway();
  expect(await told('2022-09-15T08:00:00.000Z')).toEqual(['digest/nia/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee']);
  // Back a day early, and nothing says any longer who stood in.
  await settle(store, {});
  expect(await told('2022-09-16T08:00:00.000Z')).toEqual([]);
  expect(await told('2022-09-20T08:00:00.000Z')).toEqual([]);
  // Monday the 19th was a bank holiday: the fifth working day after the 15th is the 23rd.
  expect(await told('2022-09-23T08:00:00.000Z')).toEqual(['digest/lee/2022-09-23: g1/ISCG-1/2022-09-15/after-5/lee']);
});

it('the next stand-in hears nothing again', async () => {
  const { store, told } = await leeIsAway();
  await told('2022-09-15T08:00:00.000Z');
  await settle(store, { leave: { from: '2022-09-12', until: '2022-09-30', standIn: 'owen' } });
  expect(await told('2022-09-16T08:00:00.000Z')).toEqual([]);
  expect(await told('2022-09-23T08:00:00.000Z')).toEqual(['digest/owen/2022-09-23: g1/ISCG-1/2022-09-15/after-5/lee']);
});

it('the card of an earlier stand-in is updated once', async () => {
  const { store, told } = await leeIsAway();
  await told('2022-09-15T08:00:00.000Z');
  await store.changeGroup('g1', (group) => ({
    record: group === null ? null : { ...group, actions: group.actions.map((one) => ({ ...one, status: 'done' })) },
    result: null,
  }));
  expect(await told('2022-09-15T10:00:00.000Z')).toEqual(['update/digest/nia/2022-09-15/g1/1']);
  await settle(store, {});
  expect(await told('2022-09-15T11:00:00.000Z')).toEqual([]);
});

it('a lead who is back hears what did not reach their stand-in', async () => {
  const { store, told } = await leeIsAway();
  expect(asLines(await planDue(MESSAGES, store, '2022-09-15T08:00:00.000Z'))).toHaveLength(1);
  await settle(store, {});
  // It may still reach Nia until 18:00.
  expect(await told('2022-09-15T09:00:00.000Z')).toEqual([]);
  expect(await told('2022-09-16T08:00:00.000Z')).toEqual(['digest/lee/2022-09-16: g1/ISCG-1/2022-09-15/before-0/lee']);
});
