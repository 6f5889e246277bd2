import type { AnyReply } from '../../../../src/app/features.js';
import type { Group } from '../../../../src/model/group.js';
import { countByTheme } from '../../../../src/model/board-counts.js';
import { itemsOf, type PlanItem } from '../../../../src/model/plan-item.js';
import type { Documents } from '../../../../src/ports/documents.js';
import type { Store } from '../../../../src/ports/store.js';
import { readPlan } from '../../../../src/reading/plans/parts/read-plan-text.js';
import { phaseRows } from '../../../../src/features/plans/rules/phase-rows.js';
import { NO_DOCUMENTS } from '../../../fixtures/no-documents.js';
import { sampleServices } from '../../../fixtures/sample-services.js';
import { PlanBot, wordsOf } from '../../plan-progress/plan-bot.js';

/** Who says what on which day. */
export type Happening = readonly [day: string, who: string, said: string];

/** Ten in the morning by UTC, which is in London the same day. */
const at = (day: string): string => `${day}T10:00:00.000Z`;

/** Long plans are read here, as they would be in a process of their own. */
const READS_HERE: Documents = {
  ...NO_DOCUMENTS,
  readPlan: (given, day) => {
    if (typeof given !== 'string') throw new Error('No file is given.');
    return Promise.resolve({ kind: 'plan', plan: readPlan(given, day), text: given });
  },
};

/** A plan that is brought in and lived through, day by day. */
export class PlanLife {
  readonly #bot: PlanBot;

  private constructor(bot: PlanBot) {
    this.#bot = bot;
  }

  /** Carys brings a plan in on a day; gives the card on which it is asked about as well. */
  static async begin(
    store: Store,
    group: Group,
    day: string,
    text: string,
  ): Promise<{ readonly life: PlanLife; readonly asked: readonly string[]; readonly kept: AnyReply }> {
    await store.changeGroup('g1', () => ({ record: group, result: null }));
    const bot = new PlanBot((await sampleServices({ store, documents: READS_HERE })).services, store);
    const review = await bot.say(`plan:\n${text}`, 'carys', at(day));
    const kept = await bot.press(review, 'plan-keep', {}, 'carys', at(day));
    return { life: new PlanLife(bot), asked: wordsOf(review), kept };
  }

  /** The words of the card that answers. */
  async say(day: string, who: string, said: string): Promise<readonly string[]> {
    return wordsOf(await this.reply(day, who, said));
  }

  reply(day: string, who: string, said: string): Promise<AnyReply> {
    return this.#bot.say(said, who, at(day));
  }

  press(day: string, who: string, reply: AnyReply, verb: string, more: object = {}): Promise<AnyReply> {
    return this.#bot.press(reply, verb, more, who, at(day));
  }

  /** Says all of it; what is not kept would show in the figures, so every answer must be one of the plan. */
  async live(happenings: readonly Happening[]): Promise<void> {
    for (const [day, who, said] of happenings) {
      const { kind } = await this.reply(day, who, said);
      if (kind !== 'plan-recorded') throw new Error(`“${said}” is answered with ${kind}`);
    }
  }

  plan() {
    return this.#bot.plan();
  }

  async #held(): Promise<Group> {
    const group = await this.#bot.store.findGroup('g1', 'all');
    if (group === null) throw new Error('There is no group.');
    return group;
  }

  async items(day: string): Promise<readonly PlanItem[]> {
    return itemsOf(await this.plan(), await this.#held(), at(day));
  }

  /** The keys of what has each colour; of what is dropped none. */
  async keys(day: string): Promise<Readonly<Record<string, string>>> {
    const items = (await this.items(day)).filter(({ isDropped }) => !isDropped);
    const of = (colour: string): string =>
      items
        .filter((item) => item.colour === colour)
        .map(({ key }) => key)
        .join(' ');
    return { red: of('red'), amber: of('amber'), green: of('green'), blue: of('blue') };
  }

  /** By theme: red, amber, green, blue, and the total. */
  async counts(day: string): Promise<readonly (readonly [string | null, ...number[]])[]> {
    const { themes } = await this.plan();
    return countByTheme(themes, await this.items(day)).map(({ theme, red, amber, green, blue, total }) => [
      theme,
      ...[red, amber, green, blue, total],
    ]);
  }

  /** How each phase stands on a day. */
  async phases(day: string): Promise<Readonly<Record<string, string>>> {
    const rows = phaseRows(await this.plan(), await this.#held(), day);
    return Object.fromEntries(rows.map(({ key, state }) => [key, state]));
  }
}
