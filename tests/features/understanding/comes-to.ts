import type { DidReply, OfferReply } from '../../../src/features/understanding/reply.js';
import type { Action } from '../../../src/model/action.js';
import type { Group } from '../../../src/model/group.js';
import { leadPeople } from '../../../src/model/lead-people.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Who } from '../../chat/world.js';
import { realBot } from './real-bot.js';

type Bot = Awaited<ReturnType<typeof realBot>>;

/** How an action changed, each as what was done, its number and what was given: "note 4: half the schools replied". */
function changesOf(before: Action, after: Action, group: Group): readonly string[] {
  const number = after.reference.slice(5);
  const status = { open: 'reopen', done: 'done', cancelled: 'cancel' }[after.status];
  const asked = after.requests.slice(before.requests.length);
  const answered = after.requests
    .slice(0, before.requests.length)
    .filter(({ state }, at) => state !== before.requests[at]?.state);
  return [
    ...(after.status === before.status ? [] : [`${status} ${number}`]),
    ...(after.completions.length > before.completions.length && after.status === before.status
      ? [`done ${number}`]
      : []),
    ...(after.completions.length < before.completions.length && after.status === before.status
      ? [`reopen ${number}`]
      : []),
    ...after.notes.slice(before.notes.length).map(({ text }) => `note ${number}: ${text}`),
    ...(after.deadline.due === before.deadline.due ? [] : [`deadline ${number} ${after.deadline.due ?? 'none'}`]),
    ...(String(leadPeople(after, group)) === String(leadPeople(before, group))
      ? []
      : [`lead ${number} ${leadPeople(after, group).join(' ')}`]),
    ...asked.map(({ kind, deadline, leads, reason }) => {
      const people = leads.flatMap((lead) => ('person' in lead ? [lead.person] : []));
      return `${kind} ${number} ${[...(deadline?.due == null ? [] : [deadline.due]), ...people].join(' ')}: ${reason}`.replace(
        ' :',
        ':',
      );
    }),
    ...answered.map(({ state }) => `${state} ${number}`),
  ];
}

/** What is done at once, and what one press of each button does. */
export interface Came {
  readonly atOnce: readonly string[];
  readonly offered: readonly (readonly string[])[];
}

async function changedBy(
  bot: Bot,
  act: () => Promise<Reply>,
): Promise<{ readonly reply: Reply; readonly changes: readonly string[] }> {
  const before = await bot.group();
  const reply = await act();
  const after = await bot.group();
  const changes = before.actions.flatMap((action) => {
    const now = after.actions.find(({ reference }) => reference === action.reference);
    return now === undefined ? [] : changesOf(action, now, after);
  });
  return { reply, changes: [...changes, ...(reply.kind === 'undone' ? ['undo'] : []), ...(await bot.leave())] };
}

/** What words do at once, or else what each button that is offered for them does: the changes of each, one list for a press. */
export async function comesTo(who: Who, shown: readonly number[], said: string): Promise<Came> {
  const botAfter = async (): Promise<Bot> => {
    const bot = await realBot(who);
    bot.show(shown.map((number) => `ISCG-${number}`));
    return bot;
  };
  const bot = await botAfter();
  const { reply, changes } = await changedBy(bot, () => bot.say(said));
  const { parts, all } = reply as Partial<DidReply>;
  const offers = (
    reply.kind === 'did' ? (parts ?? []).map((part) => part.reply) : [reply]
  ) as readonly Partial<OfferReply>[];
  const presses = [
    ...offers.flatMap(({ said: of = '', choices = [] }) =>
      choices.map(({ intent, reference }) => ({ of, intent, reference })),
    ),
    ...(all === undefined ? [] : [{ of: all.said, intent: all.intent, reference: all.reference }]),
  ];
  const offered: (readonly string[])[] = [];
  for (const { of, intent, reference } of presses) {
    const other = await botAfter();
    offered.push((await changedBy(other, () => other.press(of, intent, reference))).changes);
  }
  return { atOnce: changes, offered: offered.filter((one) => one.length > 0) };
}

/** Whether one press, or what is done at once, makes all of these changes and no others: "note 4: replied" for a note with such words. */
export function isReached({ atOnce, offered }: Came, wanted: readonly string[]): boolean {
  const isOne = (change: string, one: string): boolean => {
    const [what = '', words = ''] = one.split(': ');
    return change.startsWith(what) && change.toLowerCase().includes(words.toLowerCase());
  };
  const isAll = (changes: readonly string[]): boolean =>
    wanted.every((one) => changes.some((change) => isOne(change, one))) &&
    changes.every(
      (change) =>
        wanted.some((one) => isOne(change, one)) || wanted.includes(change.replace(/^note (\d+): .*/su, 'done $1')),
    );
  // Of several things one may be done at once, and the others by one press.
  return (atOnce.length > 0 && isAll(atOnce)) || offered.some((one) => isAll([...atOnce, ...one]));
}
