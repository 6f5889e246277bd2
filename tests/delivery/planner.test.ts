import { MESSAGES } from '../../src/app/declared.js';
import { expect, it } from 'vitest';
import { createPlanner } from '../../src/delivery/planner.js';
import { createWorker } from '../../src/delivery/worker.js';
import { person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { NOW, sampleServices } from '../fixtures/sample-services.js';

const LEADS = ['lee', 'mair', 'owen', 'carys'];

/** Four leads with a digest to come, of which `send` tells what becomes; and looks that send so many at once. */
async function sample(send: (id: string) => Promise<void>, atOnce: number) {
  const sent: string[] = [];
  const { store, services } = await sampleServices({
    notifier: {
      postToConversation: () => Promise.reject(new Error('no summary')),
      updateForPerson: () => Promise.reject(new Error('no update')),
      sendToPerson: async (id) => {
        await send(id);
        sent.push(id);
        return { outcome: 'sent', activity: `card-of-${id}` };
      },
    },
  });
  const actions = [sampleAction({ leads: LEADS.map(person) })];
  await store.changeGroup('g1', () => ({ record: sampleGroup({ actions }), result: null }));
  let isStopping = false;
  const worker = createWorker({
    stores: () => store.all(),
    servicesOf: () => services,
    clock: { now: () => NOW },
    log: services.log,
    isStopping: () => isStopping,
    atOnce,
  });
  const planner = createPlanner(
    () => Promise.resolve(MESSAGES),
    () => store.all(),
    () => services,
    worker,
  );
  return { store, sent, planner, worker, stop: () => (isStopping = true) };
}

it('the planner sends everything due, and keeps what Teams calls each message', async () => {
  const { store, planner } = await sample(() => Promise.resolve(), 2);
  expect(await planner.planAndSend()).toEqual(new Map([['digest', 4]]));
  const items = await store.listOutbox();
  expect(items.map(({ state, activity }) => [state, activity]).sort()).toEqual(
    LEADS.map((id) => ['sent', `card-of-${id}`]).sort(),
  );
});

it('the planner ends after the messages on their way once it is asked to stop, and leaves the rest planned', async () => {
  const { store, planner, sent, stop } = await sample(() => Promise.resolve(void stop()), 1);
  expect(await planner.planAndSend()).toEqual(new Map([['digest', 1]]));
  expect(sent).toHaveLength(1);
  expect((await store.listOutbox()).map(({ state }) => state).sort()).toEqual([
    'planned',
    'planned',
    'planned',
    'sent',
  ]);
});

it('the planner lets an unresponsive conversation hold up neither the others nor the next planning', async () => {
  let answer: () => void = () => undefined;
  const hanging = new Promise<void>((resolve) => (answer = resolve));
  const { store, planner, sent, worker } = await sample((id) => (id === 'lee' ? hanging : Promise.resolve()), 2);
  await planner.plan();
  worker.wake();
  await expect.poll(() => [...sent].sort()).toEqual(['carys', 'mair', 'owen']);
  await planner.plan();
  worker.wake();
  expect((await store.listOutbox()).filter(({ state }) => state === 'sending')).toHaveLength(1);
  const stopped = worker.stop();
  answer();
  await stopped;
  expect(sent).toHaveLength(4);
});
