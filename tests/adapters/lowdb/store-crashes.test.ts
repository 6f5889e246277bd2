import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordsStore } from '../../../src/adapters/lowdb/records-store.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { logging, samplePerson, sampleItem } from '../../contracts/store-samples.js';
import { CrashingDisk } from './crashing-disk.js';
import { openOnDisk } from './open-on-disk.js';
import { RecordStates } from './record-states.js';

const CLOSED = { status: 'done', closedAt: '2020-03-01T10:00:00.000Z', raisedAt: '2019-03-01T10:00:00.000Z' } as const;
const TODAY = '2022-09-13T08:00:00.000Z';

const changes = fc.record({
  change: fc.constantFrom('log', 'log closed', 'edit', 'reopen', 'remove', 'nothing', 'throw', 'person', 'enqueue'),
  at: fc.nat(2),
});
// `turns` is how far the disk comes with what is under way.
const events = fc.record({
  event: fc.constantFrom('settle', 'pause', 'tidy', 'close', 'kill', 'power-cut'),
  turns: fc.nat(20),
});
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: changes }, { weight: 2, arbitrary: events }), {
  maxLength: 60,
});

type Plan = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;
type ChangeKind = typeof changes extends fc.Arbitrary<infer Value extends { change: string }> ? Value['change'] : never;
type EventKind = typeof events extends fc.Arbitrary<infer Value extends { event: string }> ? Value['event'] : never;

it('the store holds everything it acknowledged, in order and nothing half done, after a crash at any point', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      await new Run().play(plan);
    }),
    { numRuns: 500, ...(process.env['CI'] === undefined ? {} : { seed: 20261128 }) },
  );
}, 60_000);

class Run {
  #disk = new CrashingDisk();
  #store: RecordsStore | null = null;
  readonly #states = new RecordStates();
  #count = 0;
  #pending: Promise<unknown>[] = [];

  async play(plan: Plan): Promise<void> {
    for (const step of [...plan, { event: 'kill', turns: 0 } as const]) {
      this.#store ??= await this.#open();
      if ('change' in step) this.#change(this.#store, step.change, step.at);
      else await this.#event(this.#store, step.event, step.turns);
    }
    await (await this.#open()).close();
  }

  async #open(): Promise<RecordsStore> {
    const store = await openOnDisk(this.#disk);
    expect(await store.damaged()).toEqual([]);
    this.#states.restart(await recordsOf(store));
    this.#pending = [];
    return store;
  }

  async #event(store: RecordsStore, event: EventKind, turns: number): Promise<void> {
    if (event === 'settle') {
      await Promise.all(this.#pending);
      expect(await recordsOf(store)).toEqual(this.#states.latest());
      return;
    }
    if (event === 'tidy') this.#pending.push(store.tidy(TODAY).catch(() => undefined));
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (event === 'pause' || event === 'tidy') return;
    if (event === 'close') await store.close();
    else {
      this.#disk = this.#disk.crash(event === 'kill');
      this.#states.kill();
      // Only to end what it does: the disk it has is dead.
      void store.close().catch(() => undefined);
    }
    this.#store = null;
  }

  #change(store: RecordsStore, kind: ChangeKind, at: number): void {
    this.#count += 1;
    const id = `g${at}`;
    const word = `task ${this.#count}`;
    const tasks = this.#states.latest().get(`group ${id}`);
    const expectTasks = (change: Promise<unknown>, after: string | null): void => {
      this.#pending.push(this.#states.expect(`group ${id}`, after, change));
    };
    if (kind === 'nothing' || kind === 'throw') {
      const idle = store.changeGroup(id, (group) => {
        if (kind === 'throw') throw new RangeError('no');
        return { record: group, result: null };
      });
      this.#pending.push(idle.catch(() => undefined));
    } else if (kind === 'person') {
      const change = store.changePerson(id, () => ({ record: samplePerson({ id, name: word }), result: null }));
      this.#pending.push(this.#states.expect(`person ${id}`, word, change));
    } else if (kind === 'enqueue') {
      const item = sampleItem(id, { dueAt: `2022-0${at + 1}-01T08:00:00.000Z` });
      this.#pending.push(this.#states.expect(`item ${id}`, 'planned', store.enqueue([item])));
    } else if (kind === 'log' || tasks === undefined) {
      expectTasks(store.changeGroup(id, logging(id, word)), JSON.stringify([...tasksIn(tasks), word]));
    } else if (kind === 'log closed') {
      const change = store.changeGroup(id, (found) => {
        const { record, result } = logging(id, word)(found);
        return { record: { ...record, actions: [...record.actions.slice(0, -1), closed(word, result)] }, result };
      });
      expectTasks(change, JSON.stringify([...tasksIn(tasks), word]));
    } else if (kind === 'edit' || kind === 'reopen') {
      const change = store.changeGroup(
        id,
        (found) => {
          const group = found ?? sampleGroup({ id });
          const [first, ...rest] = group.actions;
          const reference = first?.reference ?? '';
          const edited = kind === 'edit' ? closed(word, reference) : sampleAction({ task: word, reference });
          return { record: { ...group, actions: [edited, ...rest] }, result: null };
        },
        'all',
      );
      expectTasks(change, JSON.stringify([word, ...tasksIn(tasks).slice(1)]));
    } else {
      const change = store.changeGroup(id, () => ({ record: null, result: null }));
      expectTasks(change, null);
    }
  }
}

const closed = (task: string, reference: string) => sampleAction({ ...CLOSED, task, reference });
const tasksIn = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : (JSON.parse(text) as string[]);

/** What a store holds: the tasks of each group, names of people, states of items. */
async function recordsOf(store: RecordsStore): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const id of await store.groupIds()) {
    const tasks = (await store.findGroup(id, 'all'))?.actions.map(({ task }) => task);
    found.set(`group ${id}`, JSON.stringify(tasks));
  }
  for (const person of await store.listPeople()) found.set(`person ${person.id}`, person.name);
  for (const item of await store.listOutbox()) found.set(`item ${item.key}`, item.state);
  return found;
}
