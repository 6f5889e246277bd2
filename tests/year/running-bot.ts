import { createRecall } from '../../src/adapters/recall/create-recall.js';
import { createPaperDesk } from '../../src/app/create-paper-desk.js';
import { composeItem } from '../../src/app/compose-item.js';
import { NO_METER } from '../../src/ports/sending-meter.js';
import type { Store } from '../../src/ports/store.js';
import { createWorker } from '../../src/delivery/worker.js';
import type { Services } from '../../src/ports/services.js';
import { FakeTeams, type Trouble } from './fake-teams.js';
import type { Judge } from './judge.js';
import type { Random } from './random.js';
import type { WorldState } from './world-state.js';
import { NO_DOCUMENTS } from '../fixtures/no-documents.js';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The real use cases over a store, with a Teams that a judge watches. */
export interface RunningBot {
  readonly services: Services;
  readonly teams: FakeTeams;
  /** Sends what waits, as one of any number of instances. */
  readonly drain: () => Promise<void>;
}

export function runningBot(
  store: Store,
  world: WorldState,
  judge: Judge,
  random: Random,
  trouble: Trouble,
): RunningBot {
  const teams = new FakeTeams(
    random,
    {
      now: () => world.now,
      reaches: (person, answer) => {
        judge.reaches(person, answer);
      },
      posted: (group, answer) => {
        judge.messages.posted(group, answer);
      },
      isReached: (person) => {
        world.reached(person);
      },
      fails: (person, isUnreachable) => {
        judge.fails(person, isUnreachable);
      },
    },
    trouble,
  );
  const clock = { now: () => new Date(world.now).toISOString() };
  const services: Services = {
    store,
    clock,
    directory: { listMembers: () => Promise.resolve([]) },
    notifier: teams,
    limits: { ask: () => Promise.resolve({ ok: true }), pause: () => Promise.resolve() },
    meter: NO_METER,
    sendSoon: () => undefined,
    claimSeconds: 120,
    recall: createRecall(),
    documents: NO_DOCUMENTS,
    papers: createPaperDesk(),
    compose: composeItem,
    log: SILENT,
  };
  // Its alarms go by the real clock, on which a year is seconds: none may be left to send while the year goes on.
  const drain = async (): Promise<void> => {
    const worker = createWorker({
      stores: () => Promise.resolve([store]),
      servicesOf: () => services,
      clock,
      log: SILENT,
    });
    await worker.drain();
    await worker.stop();
  };
  return { services, teams, drain };
}
