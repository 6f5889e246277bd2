import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Group } from '../../../src/model/group.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Services } from '../../../src/ports/services.js';
import type { Store } from '../../../src/ports/store.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { BOARD_DAY, wholePlan, wholePlanGroup } from '../../fixtures/whole-plan.js';

/** What people say and press in the group of the whole plan, Carys where nobody is named, on 7 November 2022 at 09:00. */
export class AskingBot {
  constructor(
    readonly services: Services,
    readonly store: Store,
  ) {}

  static async on(store: Store, changes: Partial<Plan> = {}, group: Partial<Group> = {}): Promise<AskingBot> {
    const record = wholePlanGroup(wholePlan(changes), group);
    await store.changeGroup('g1', () => ({ record, result: null }));
    return new AskingBot((await sampleServices({ store })).services, store);
  }

  say(said: string, who = 'carys', now = BOARD_DAY): Promise<AnyReply> {
    const asker = askerOf(who, { now, activity: `${who}${said}${now}` });
    return answerCommand(this.services, asker, hear(said, { isLocal: false }), null);
  }

  press(reply: AnyReply, verb: string, more: object = {}, who = 'carys', now = BOARD_DAY): Promise<AnyReply> {
    const found = partsOf(showReply(reply, 'en').card).find((part) => part['verb'] === verb);
    const button = readButton({ ...(found?.['data'] as object), ...more, verb });
    if (found === undefined || button === null) throw new Error(`no button ${verb}`);
    const activity = JSON.stringify([verb, more, who, now]);
    return answerButton(this.services, askerOf(who, { now, activity }), button, null);
  }

  async plan(): Promise<Plan> {
    const plan = (await this.store.findGroup('g1', 'all'))?.plans[0];
    if (plan === undefined) throw new Error('no plan');
    return plan;
  }
}

/** The texts of a card. */
export const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  textsOf(showReply(reply, language).card).map(({ text }) => String(text));

/** What the inputs of a card hold, by their ids. */
export const heldIn = (reply: AnyReply): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    partsOf(showReply(reply, 'en').card)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [String(id), value]),
  );
