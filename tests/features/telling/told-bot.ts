import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import { MESSAGES } from '../../../src/app/declared.js';
import type { AnyReply, Button } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { createWorker } from '../../../src/delivery/worker.js';
import type { Person } from '../../../src/model/person.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Delivery } from '../../../src/ports/notifier.js';
import type { Services } from '../../../src/ports/services.js';
import type { Store } from '../../../src/ports/store.js';
import { settled } from '../../delivery/planned.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { shown } from '../undo/played.js';

/** What leads are told, as a bot over a store plans and sends it at moments of our choosing. */
export interface ToldBot {
  readonly store: Store;
  say(at: string, who: string, text: string, isPersonal?: boolean): Promise<AnyReply>;
  press(at: string, who: string, button: Button): Promise<AnyReply>;
  /** Plans and sends at this moment; gives who was told, and the title and the rows of each card. */
  tick(at: string): Promise<readonly string[]>;
  /** What somebody settles for themselves. */
  settle(id: string, own: Partial<Person['nudging']>, changes?: Partial<Person>): Promise<void>;
  readonly failing: Map<string, Delivery>;
}

/** The sample group in this store: ISCG-1 is Lee's, raised by Owen; Carys chairs, Sion is secretary, Mair a member. */
export async function toldBot(opened?: Store): Promise<ToldBot> {
  let now = '2022-09-14T08:00:00.000Z';
  let told: string[] = [];
  const failing = new Map<string, Delivery>();
  const sendToPerson = (person: string, reply: Reply): Promise<Delivery> => {
    const failed = failing.get(person);
    if (failed !== undefined) return Promise.resolve(failed);
    if (reply.kind === 'told') told.push([person, ...wordsOf(reply as AnyReply)].join(' | '));
    return Promise.resolve({ outcome: 'sent', activity: 'card' });
  };
  const sent = (): Promise<Delivery> => Promise.resolve({ outcome: 'sent', activity: 'card' });
  const sample = await sampleServices({
    clock: { now: () => now },
    notifier: { sendToPerson, postToConversation: sent, updateForPerson: sent },
  });
  const store = opened ?? sample.store;
  const services: Services = { ...sample.services, store };
  if (opened !== undefined)
    await store.changeGroup('g1', () => ({
      record: sampleGroup({ actions: [sampleAction()], nextNumber: 2 }),
      result: null,
    }));
  const asker = (who: string, isPersonal = false) => askerOf(who, { now }, isPersonal);
  return {
    store,
    failing,
    say: (at, who, text, isPersonal) => {
      now = at;
      return answerCommand(services, asker(who, isPersonal), hear(text, { isLocal: false }), null);
    },
    press: (at, who, button) => {
      now = at;
      return answerButton(services, asker(who), button, null);
    },
    // A planner and a worker of its own each time, as after a restart.
    tick: async (at) => {
      now = at;
      told = [];
      await planDue(MESSAGES, store, now);
      const stores = () => Promise.resolve([store]);
      const worker = createWorker({ stores, servicesOf: () => services, clock: services.clock, log: services.log });
      await worker.drain();
      await worker.stop();
      return told;
    },
    settle: (id, own, changes = {}) =>
      store.changePerson(id, () => ({ record: settled(id, own, changes), result: undefined })),
  };
}

/** The title and what is said under each action. */
function wordsOf(reply: AnyReply): readonly string[] {
  if (reply.kind !== 'told') return [];
  const [title = '', ...texts] = shown(reply).slice(2);
  const isSaid = /gave |Now with|cancelled it|opened it|moved the|reworded|deadline\b|^Why:|place of/;
  return [title, ...texts.filter((text) => isSaid.test(text))];
}
