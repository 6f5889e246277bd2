import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import { MESSAGES } from '../../../src/app/declared.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showIn, showReply } from '../../../src/app/show-reply.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { createWorker } from '../../../src/delivery/worker.js';
import { noteMeetingEvent } from '../../../src/features/meetings/handle-event.js';
import type { Delivery } from '../../../src/ports/notifier.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Language } from '../../../src/model/language.js';
import type { MeetingEvent } from '../../../src/ports/bot.js';
import type { Services } from '../../../src/ports/services.js';
import type { Store } from '../../../src/ports/store.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** What somebody reads of a card, a line each; what is asked when a button is pressed included. */
export const readOf = (reply: AnyReply, language: Language = 'en'): string => {
  const { card, text, summary } = showReply(reply, language);
  return card === null ? (text ?? summary) : wordsOf(card).join('\n');
};

/** Every text of a card, and the value of each of its facts after its title. */
function wordsOf(card: unknown): readonly string[] {
  const values = new Map(partsOf(card).map((part): [unknown, unknown] => [part['title'], part['value']]));
  return textsOf(card).flatMap(({ text }) => [text, values.get(text)].filter((said) => typeof said === 'string'));
}

/** A bot over a store at moments of our choosing; another over the same store is the bot after a restart. */
export interface CycleBot {
  readonly store: Store;
  say(at: string, who: string, text: string, isPersonal?: boolean): Promise<AnyReply>;
  /** Presses the button with this title, or verb, on a card, with these inputs; the first of several. */
  press(at: string, who: string, on: AnyReply, title: string, inputs?: object, isPersonal?: boolean): Promise<AnyReply>;
  /** Teams says that a meeting began or ended in the group's conversation. */
  event(at: string, event: MeetingEvent['event'], conversation?: string): Promise<void>;
  /** Plans and sends; gives the messages of these kinds: to whom, and what they say. */
  tick(at: string, ...kinds: readonly string[]): Promise<readonly string[]>;
}

export async function cycleBot(store: Store): Promise<CycleBot> {
  let now = '';
  let sent: { readonly kind: string; readonly line: string }[] = [];
  const send = (to: string, reply: Reply, language: Language | 'both'): Promise<Delivery> => {
    const texts = wordsOf(showIn(language, reply).card);
    sent.push({ kind: reply.kind, line: [to, ...new Set(texts)].join(' | ') });
    return Promise.resolve({ outcome: 'sent', activity: 'card' });
  };
  const notifier: Services['notifier'] = {
    sendToPerson: send,
    postToConversation: send,
    updateForPerson: (person, _activity, reply, language) => send(person, reply, language),
  };
  const { services } = await sampleServices({ store, clock: { now: () => now }, notifier });
  return {
    store,
    say: (at, who, text, isPersonal) => {
      now = at;
      return answerCommand(services, askerOf(who, { now }, isPersonal), hear(text, { isLocal: false }), null);
    },
    press: (at, who, on, title, inputs = {}, isPersonal = false) => {
      now = at;
      const found = partsOf(showReply(on, 'en').card).find(
        (part) => part['type'] === 'Action.Execute' && [part['title'], part['verb']].includes(title),
      );
      const button = found && readButton({ ...(found['data'] as object), ...inputs, verb: found['verb'] });
      if (button == null) throw new Error(`no button: ${title}: ${readOf(on)}`);
      return answerButton(services, askerOf(who, { now }, isPersonal), button, null);
    },
    event: (at, event, conversation = 'g1') => {
      now = at;
      const asker = askerOf('teams', { now });
      const there = { ...asker.conversation, key: conversation, group: conversation };
      return noteMeetingEvent(services, { ...asker, conversation: there }, { event, at });
    },
    tick: async (at, ...kinds) => {
      now = at;
      sent = [];
      await planDue(MESSAGES, store, now);
      const stores = (): Promise<readonly Store[]> => Promise.resolve([store]);
      const worker = createWorker({ stores, servicesOf: () => services, clock: services.clock, log: services.log });
      await worker.drain();
      await worker.stop();
      return sent.filter(({ kind }) => kinds.includes(kind)).map(({ line }) => line);
    },
  };
}
