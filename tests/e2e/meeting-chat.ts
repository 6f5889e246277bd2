import { buttonsOf, partsOf } from '../cards/walk-card.js';
import { removeFolder, type RunningBot } from './bot-process.js';
import { answeredCard, cardOf, Chat, type Place } from './chat.js';
import { FakeConnector, type FakePerson } from './fake-connector.js';
import { serveHere } from './serve-here.js';

/** A card as its readers see it, and what they may press on it. */
export class ShownCard {
  readonly json: unknown;

  constructor(json: unknown) {
    this.json = json;
  }

  /** Every text, in order; those of Markdown without its escapes. */
  get words(): readonly string[] {
    return partsOf(this.json).flatMap(({ type, text, inlines }) => {
      if (type === 'TextBlock') return [plain(text)];
      if (type !== 'RichTextBlock' || !Array.isArray(inlines)) return [];
      return [inlines.map((run: unknown) => plain(typeof run === 'string' ? run : (run as Json)['text'])).join('')];
    });
  }

  get titles(): readonly string[] {
    return buttonsOf(this.json).map((button) => String((button as unknown as Json)['title']));
  }

  /** The button of this title, or the one that does this. */
  button(title: string | RegExp): { readonly verb: string; readonly data: Json } {
    const found = buttonsOf(this.json).find((button) => {
      const name = String((button as unknown as Json)['title']);
      return typeof title === 'string' ? name === title || button.verb === title : title.test(name);
    });
    if (found === undefined) throw new Error(`no button ${String(title)} among ${this.titles.join(', ')}`);
    return found;
  }
}

type Json = Readonly<Record<string, unknown>>;

const plain = (text: unknown): string => String(text).replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, '');

/** A group's chat with the bot, whose clock is moved by what is said. */
export class MeetingChat {
  readonly #bot: RunningBot;
  readonly #connector: FakeConnector;
  readonly #chat: Chat;
  readonly #place: Place;

  private constructor(bot: RunningBot, connector: FakeConnector, place: Place) {
    this.#bot = bot;
    this.#connector = connector;
    this.#chat = new Chat(bot, connector);
    this.#place = place;
  }

  static async start(people: readonly FakePerson[], place: Place, now: string): Promise<MeetingChat> {
    const connector = await FakeConnector.start(people);
    return new MeetingChat(await serveHere({ PRETEND_NOW: now }), connector, place);
  }

  async stop(): Promise<void> {
    await this.#bot.stop();
    await this.#connector.stop();
    removeFolder(this.#bot.dataFolder);
  }

  /** Says it in the group's chat; gives the card that answers. */
  async say(who: FakePerson, text: string): Promise<ShownCard> {
    const card = await this.sayPlainly(who, text);
    if (card === null) throw new Error(`no card for “${text}”`);
    return card;
  }

  /** The same where the answer may be a sentence: null for that. */
  async sayPlainly(who: FakePerson, text: string): Promise<ShownCard | null> {
    const { replies } = await this.#chat.say(who, this.#place, text);
    const answer = replies.findLast(({ activity }) => activity['attachments'] !== undefined);
    return answer === undefined ? null : new ShownCard(cardOf(answer));
  }

  /** Presses a button of a card, with what is filled in; gives the card that takes its place. */
  async press(who: FakePerson, card: ShownCard, title: string | RegExp, filled: object = {}): Promise<ShownCard> {
    const { verb, data } = card.button(title);
    return new ShownCard(answeredCard(await this.#chat.press(who, this.#place, verb, { ...data, ...filled })));
  }

  /** Moves the clock, and gives what the group was sent on the way. */
  async moveTo(who: FakePerson, moment: string): Promise<readonly ShownCard[]> {
    const { replies } = await this.#chat.say(who, this.#place, `pretend ${moment}`);
    const cards = replies.filter(({ activity, isUpdate }) => activity['attachments'] !== undefined && !isUpdate);
    return cards.map((sent) => new ShownCard(cardOf(sent)));
  }
}
