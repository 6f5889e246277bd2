import { Chat, cardOf, personalChat, type Place, type Said, textOf } from '../e2e/chat.js';
import type { RunningBot } from '../e2e/bot-process.js';
import type { FakeConnector, FakePerson, SentActivity } from '../e2e/fake-connector.js';

/** What became of an action that was said to the bot: it was logged, refused in words, or there was no answer. */
export type Outcome = 'answered' | 'refused' | 'unanswered';

/** An action as a list shows it. */
export interface Row {
  readonly reference: string;
  readonly task: string;
}

type Language = 'en' | 'cy';

const CHOICE = { en: 'English', cy: 'Cymraeg' } as const;
/** How a reader of each language sees that something could not be saved. */
const REFUSAL = { en: /could not be saved/, cy: /Nid oedd modd cadw/ } as const;
/** A task, which a card begins with a capital, and the reference that stands last in the lines below it. */
const TASK = /^[Ss](end figure \S+ to all)/;
const REFERENCE = /(?:^|·\s*)([A-Z][A-Z0-9]*-\d+)\s*$/;
const PAGES = /(?:Page|Tudalen) \d+ (?:of|o) (\d+)/;
const LISTS = ['actions', 'closed'];

/** Someone who logs actions in a group of their own, one a message, and keeps what was answered. */
export class Secretary {
  readonly person: FakePerson;
  readonly place: Place;
  readonly language: Language;
  /** The reference that each task was answered with. */
  readonly answered = new Map<string, string>();
  /** Tasks that were refused in words, and not logged later. */
  readonly refused = new Set<string>();
  /** What was answered that neither logged an action nor refused it in words. */
  readonly strange: string[] = [];
  readonly #connector: FakeConnector;
  readonly #number: number;
  #count = 0;
  #said = 0;

  constructor(connector: FakeConnector, number: number) {
    this.#connector = connector;
    this.#number = number;
    this.language = number % 2 === 0 ? 'en' : 'cy';
    const name = `Person Number${number}`;
    const id = `29:person-${number}`;
    this.person = {
      id,
      name,
      aadObjectId: `aad-${number}`,
      givenName: 'Person',
      surname: `Number${number}`,
      email: '',
    };
    this.place = { id: `19:crash-${number}@thread.v2`, type: 'groupChat', name: `Crash Group ${number}` };
  }

  /** Chooses the language, in which the bot then answers. */
  async chooseLanguage(bot: RunningBot): Promise<void> {
    const { status, replies } = await this.say(bot, CHOICE[this.language]);
    if (status !== 200 || replies.length !== 1) throw new Error(`a language could not be chosen: ${status}`);
  }

  /** A task that was not there before. */
  newTask(): string {
    this.#count += 1;
    return `send figure ${this.#number}/${this.#count} to all`;
  }

  /** Says a task once, with more words behind it. The same task is the same message, as when Teams delivers it again. */
  async log(bot: RunningBot, task: string, more = ''): Promise<Outcome> {
    const text = `ACTION: ${this.person.name} to ${task}${more} by 20 October 2023`;
    const said = await this.say(bot, text, { id: `log-${task}` }).catch(() => null);
    if (said === null) return 'unanswered';
    const texts = said.replies.map(seen);
    const reference = texts.flatMap(rowsIn).find((row) => row.task === task)?.reference;
    if (reference !== undefined) {
      this.answered.set(task, reference);
      this.refused.delete(task);
      return 'answered';
    }
    if (texts.some((words) => REFUSAL[this.language].test(words))) {
      this.refused.add(task);
      return 'refused';
    }
    this.strange.push(`${task} ${said.status} ${texts.join('\n')}`);
    return 'unanswered';
  }

  /** Logs an action that is not among the answered ones afterwards, on a copy of the records. */
  async tryToLog(bot: RunningBot): Promise<Outcome> {
    const task = this.newTask();
    const outcome = await this.log(bot, task);
    this.answered.delete(task);
    this.refused.delete(task);
    return outcome;
  }

  /** Every action in the group's lists. */
  async read(bot: RunningBot): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (const list of LISTS) {
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const { status, replies } = await this.say(bot, `${list} ${page}`);
        const text = replies.map(seen).join('\n');
        if (status !== 200 || replies.length !== 1) throw new Error(`${list} ${page} was answered ${status} ${text}`);
        rows.push(...rowsIn(text));
        pages = Number(PAGES.exec(text)?.[1] ?? 1);
      }
    }
    return rows;
  }

  /** Says something in the group; gives what it was answered with, and nothing else that went there. */
  say(bot: RunningBot, text: string, extra: { readonly id?: string } = {}): Promise<Said> {
    return this.#sayIn(bot, this.place, text, extra.id);
  }

  /** Says something in the 1:1 chat. */
  sayAlone(bot: RunningBot, text: string): Promise<Said> {
    return this.#sayIn(bot, personalChat(this.person), text);
  }

  async #sayIn(bot: RunningBot, place: Place, text: string, id = this.#newId()): Promise<Said> {
    const said = await new Chat(bot, this.#connector).say(this.person, place, text, { id });
    return { ...said, replies: said.replies.filter(({ activity }) => activity['replyToId'] === id) };
  }

  #newId(): string {
    this.#said += 1;
    return `said-${this.#number}-${this.#said}`;
  }
}

/** What a reader sees of a message: a card's texts, or plain words. */
export const seen = (sent: SentActivity): string =>
  sent.activity['attachments'] === undefined ? String(sent.activity['text']) : textOf(cardOf(sent));

function rowsIn(text: string): readonly Row[] {
  const rows: Row[] = [];
  let task: string | null = null;
  for (const line of text.split('\n')) {
    const [, said] = TASK.exec(line) ?? [];
    if (said !== undefined) task = `s${said}`;
    const [, reference] = REFERENCE.exec(line) ?? [];
    if (task === null || reference === undefined) continue;
    rows.push({ reference, task });
    task = null;
  }
  return rows;
}
