import type { Action } from '../../src/model/action.js';
import { changeHold } from '../../src/features/privacy/rules/change-hold.js';
import { addDays } from '../../src/model/calendar/days.js';
import type { Group } from '../../src/model/group.js';
import type { Store } from '../../src/ports/store.js';
import { createRetention } from '../../src/features/privacy/apply-retention.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { randomFrom } from './random.js';

const BY = { id: 'carys', name: 'Carys' };
const FIRST = '2022-01-03';
const DAYS = 3 * 365;

/** What is known of an action without looking at any store. */
interface Known {
  closedOn: string | null;
  isHeld: boolean;
}

export interface RetentionPlay {
  readonly store: Store;
  /** What the medium does once a day. */
  readonly tidy: (now: string) => Promise<void>;
  readonly seed: number;
  /** How many days are one step. */
  readonly step: number;
  /** Closes the store and opens it again, as a restart does. */
  readonly restarted?: () => Promise<Store>;
}

/** What was removed on which day by the plain reckoning, and what the log and the store say in the end. */
export interface PlayedRetention {
  readonly expected: { readonly removed: readonly string[]; readonly left: readonly string[] };
  readonly found: { readonly removed: readonly string[]; readonly left: readonly string[] };
  /** Days on which the store held something else than it should. */
  readonly wrongDays: readonly string[];
  readonly doubled: number;
  readonly heldLongest: number;
}

/**
 * Three years of a group that keeps closed actions for one: actions are raised, closed, opened again, held and released, the
 * whole group is held for the second autumn, and a plain reckoning says each day what has to be there.
 */
export async function playRetention(play: RetentionPlay): Promise<PlayedRetention> {
  const random = randomFrom(play.seed);
  const known = new Map<string, Known>();
  const removed: string[] = [];
  const wrongDays: string[] = [];
  let store = play.store;
  let today = FIRST;
  let heldLongest = 0;
  const retention = createRetention({
    stores: { all: () => Promise.resolve([store]) },
    clock: { now: () => `${today}T03:00:00.000Z` },
    log: { info: () => undefined, error: (fields) => void wrongDays.push(JSON.stringify(fields)) },
  });
  await store.changeGroup('g1', () => ({
    record: sampleGroup({ retention: { years: 1, hold: null } }),
    result: null,
  }));
  for (let day = 0; day < DAYS; day += play.step) {
    today = addDays(FIRST, day);
    const isGroupHeld = today >= '2023-09-01' && today < '2023-12-01';
    await store.changeGroup('g1', (group) => ({ record: group && holding(group, isGroupHeld, today), result: null }));
    const references = [...known.keys()].filter((reference) => !removed.includes(reference));
    const at = `${today}T12:00:00.000Z`;
    // What is due goes at three in the morning, before anything is done on that day.
    await retention();
    await retention();
    const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}T03:00:00.000Z`;
    for (const reference of references) {
      const { closedOn, isHeld } = known.get(reference) ?? { closedOn: null, isHeld: false };
      if (closedOn !== null && closedOn <= yearAgo && !isHeld && !isGroupHeld) removed.push(reference);
    }
    await play.tidy(`${today}T04:00:00.000Z`);
    if (play.restarted !== undefined && random.chance(0.05)) store = await play.restarted();

    const reference = await raise(store, at);
    known.set(reference, { closedOn: null, isHeld: false });
    const alive = [...known.keys()].filter((each) => !removed.includes(each));
    for (let times = 0; times < 4; times += 1) {
      const chosen = random.pick(alive);
      const state = known.get(chosen) ?? { closedOn: null, isHeld: false };
      const change = random.pick(['close', 'close', 'reopen', 'hold', 'release', 'release'] as const);
      if (change === 'close') state.closedOn ??= at;
      if (change === 'reopen' && random.chance(0.2)) state.closedOn = null;
      if (change === 'hold') state.isHeld = true;
      if (change === 'release') state.isHeld = false;
      await changeOne(store, chosen, (action) => become(action, state, at));
    }
    for (const state of known.values())
      if (state.isHeld && state.closedOn !== null)
        heldLongest = Math.max(heldLongest, (Date.parse(at) - Date.parse(state.closedOn)) / 86_400_000);
    const there = (await store.findGroup('g1', 'all'))?.actions.map((action) => action.reference) ?? [];
    if (String([...there].sort()) !== String([...alive].sort())) wrongDays.push(today);
  }
  const log = (await store.listDisposals()).flatMap((entry) => entry.references);
  const left = (await store.findGroup('g1', 'all'))?.actions.map((action) => action.reference) ?? [];
  const expectedLeft = [...known.keys()].filter((each) => !removed.includes(each));
  return {
    expected: { removed: [...removed].sort(), left: expectedLeft.sort() },
    found: { removed: [...log].sort(), left: [...left].sort() },
    wrongDays,
    doubled: log.length - new Set(log).size,
    heldLongest,
  };
}

const holding = (group: Group, isHeld: boolean, today: string): Group =>
  (group.retention.hold !== null) === isHeld
    ? group
    : { ...group, retention: { years: 1, hold: isHeld ? { at: `${today}T00:00:00.000Z`, by: BY } : null } };

/** Gives the reference, which nothing had before. */
const raise = (store: Store, at: string): Promise<string> =>
  store.changeGroup('g1', (group) => {
    if (group === null) throw new Error('the group is gone');
    const reference = `ISCG-${group.nextNumber}`;
    const action = sampleAction({ reference, raisedAt: at });
    return {
      record: { ...group, nextNumber: group.nextNumber + 1, actions: [...group.actions, action] },
      result: reference,
    };
  });

const changeOne = (store: Store, reference: string, change: (action: Action) => Action): Promise<void> =>
  store.changeGroup(
    'g1',
    (group) => ({
      record: group && {
        ...group,
        actions: group.actions.map((action) => (action.reference === reference ? change(action) : action)),
      },
      result: undefined,
    }),
    [reference],
  );

function become(action: Action, { closedOn, isHeld }: Known, at: string): Action {
  const held = changeHold(action, BY, at, isHeld);
  return { ...held, status: closedOn === null ? 'open' : 'done', closedAt: closedOn };
}
