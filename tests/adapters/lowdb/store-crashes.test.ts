import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import type { RecordsStore } from '../../../src/adapters/lowdb/records-store.js';
import { sampleAction, sampleGroup } from '../../core/sample-group.js';
import { logging, sampleItem, samplePerson } from '../../contracts/store-samples.js';
import { CrashingDisk } from './crashing-disk.js';

/** What a store should hold: the tasks of each group, names of people, keys of the outbox, references of conversations. */
interface Model {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly people: Readonly<Record<string, string>>;
  readonly outbox: readonly string[];
}

const changes = fc.record({
  change: fc.constantFrom('log', 'log', 'edit', 'remove', 'nothing', 'throw', 'person', 'enqueue'),
  at: fc.nat(2),
});
// `turns` is how far the disk comes with what is under way.
const events = fc.record({
  event: fc.constantFrom('settle', 'pause', 'checkpoint', 'close', 'kill', 'power-cut'),
  turns: fc.nat(20),
});
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: changes }, { weight: 2, arbitrary: events }), {
  maxLength: 60,
});

type Plan = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;
type ChangeKind = typeof changes extends fc.Arbitrary<infer Value extends { change: string }> ? Value['change'] : never;
type EventKind = typeof events extends fc.Arbitrary<infer Value extends { event: string }> ? Value['event'] : never;

it('holds all that was answered, in order and nothing half done, whatever was under way at any crash', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      await new Run().play(plan);
    }),
    { numRuns: 60 },
  );
}, 60_000);

class Run {
  #disk = new CrashingDisk();
  #store: RecordsStore | null = null;
  /** The state after each change so far, and how many of them have been answered. */
  #states: Model[] = [{ groups: {}, people: {}, outbox: [] }];
  #answered = 0;
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
    const store = await openStore({ folder: '/data', disk: this.#disk, checkpointAfter: 0 });
    const found = await modelOf(store);
    const possible = this.#states.slice(this.#answered);
    expect(possible).toContainEqual(found);
    expect(await store.damaged()).toEqual([]);
    this.#states = [found];
    this.#answered = 0;
    this.#pending = [];
    return store;
  }

  async #event(store: RecordsStore, event: EventKind, turns: number): Promise<void> {
    if (event === 'settle') {
      await Promise.all(this.#pending);
      expect(await modelOf(store)).toEqual(this.#latest);
      return;
    }
    // A checkpoint is started by a timer, and goes on step by step.
    if (event === 'checkpoint') await new Promise((resolve) => setTimeout(resolve, 2));
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (event === 'pause' || event === 'checkpoint') return;
    if (event === 'close') await store.close();
    else {
      this.#disk = this.#disk.crash(event === 'kill');
      // Only to stop its clock: the disk it has is dead.
      void store.close().catch(() => undefined);
    }
    // What a store says after its process has been killed reaches no one.
    this.#states = [...this.#states];
    this.#store = null;
  }

  get #latest(): Model {
    const last = this.#states.at(-1);
    if (last === undefined) throw new Error('there is always a state');
    return last;
  }

  #change(store: RecordsStore, kind: ChangeKind, at: number): void {
    this.#count += 1;
    const id = `g${at}`;
    const word = `task ${this.#count}`;
    const { groups, people, outbox } = this.#latest;
    const tasks = groups[id];
    if (kind === 'nothing' || kind === 'throw') {
      const idle = store.changeGroup(id, (group) => {
        if (kind === 'throw') throw new RangeError('no');
        return { record: group, result: null };
      });
      this.#pending.push(idle.catch(() => undefined));
      return;
    }
    if (kind === 'person') {
      const change = store.changePerson(id, () => ({ record: samplePerson({ id, name: word }), result: null }));
      this.#expect(change, { groups, outbox, people: { ...people, [id]: word } });
    } else if (kind === 'enqueue') {
      const change = store.enqueue([sampleItem(id, { dueAt: `2022-0${at + 1}-01T08:00:00.000Z` })]);
      // One that is there already is answered at once, ahead of other changes that are still to be saved.
      if (outbox.includes(id)) this.#pending.push(change.catch(() => undefined));
      else this.#expect(change, { groups, people, outbox: [...outbox, id].sort() });
    } else if (kind === 'log' || tasks === undefined) {
      this.#expect(store.changeGroup(id, logging(id, word)), {
        people,
        outbox,
        groups: { ...groups, [id]: [...(tasks ?? []), word] },
      });
    } else if (kind === 'edit') {
      const change = store.changeGroup(id, (found) => {
        const group = found ?? sampleGroup({ id });
        const [, ...rest] = group.actions;
        return { record: { ...group, name: word, actions: [sampleAction({ task: word }), ...rest] }, result: null };
      });
      this.#expect(change, { people, outbox, groups: { ...groups, [id]: [word, ...tasks.slice(1)] } });
    } else {
      const left = Object.fromEntries(Object.entries(groups).filter(([key]) => key !== id));
      this.#expect(
        store.changeGroup(id, () => ({ record: null, result: null })),
        { people, outbox, groups: left },
      );
    }
  }

  #expect(change: Promise<unknown>, after: Model): void {
    const states = this.#states;
    const index = states.push(after) - 1;
    const answered = change.then(
      () => {
        if (states === this.#states) this.#answered = Math.max(this.#answered, index);
      },
      () => undefined,
    );
    this.#pending.push(answered);
  }
}

async function modelOf(store: RecordsStore): Promise<Model> {
  const groups = (await store.listGroups()).map(
    (group) => [group.id, group.actions.map((action) => action.task)] as const,
  );
  const people = (await store.listPeople()).map((person) => [person.id, person.name] as const);
  const outbox = (await store.listOutbox()).map((item) => item.key);
  return { groups: Object.fromEntries(groups), people: Object.fromEntries(people), outbox };
}
