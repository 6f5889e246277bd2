import type { DidReply, OfferReply, WhichReply } from '../../../src/features/understanding/reply.js';
import type { Group } from '../../../src/model/group.js';
import type { Reply } from '../../../src/model/reply.js';
import type { ChatCase } from '../../chat/chat-case.js';
import { instantOf, withCycle } from '../../chat/cycle-world.js';
import { groupOf, type Who } from '../../chat/world.js';
import { COPY, realBot } from './real-bot.js';

/** Where and after what something is said: the group as it stood, and the numbers of the actions that were shown. */
export interface SaidIn {
  readonly shown?: readonly number[];
  readonly isPersonal?: boolean;
  readonly before?: ChatCase['before'];
}

/** At 10:20 in the meeting of 17 November 2022. */
export const IN_MEETING = '2022-11-17T10:20';

type Bot = Awaited<ReturnType<typeof realBot>>;

const short = (reference: string): string => reference.replace('ISCG-', '');

/** What differs between two states of the group, in a few words each. */
function changesIn(before: Group, after: Group): readonly string[] {
  const was = new Map(before.agenda.map((item) => [item.number, item]));
  const agenda = after.agenda.flatMap((item) => {
    const old = was.get(item.number);
    const who = item.presenter?.name ?? '-';
    const parts = `${item.title} / ${who} / ${item.minutes ?? '-'}`;
    if (old === undefined) return [`${item.isStanding ? 'standing' : 'add'}: ${parts}`];
    return [
      ...(item.state !== old.state ? [`${item.state}: ${item.title}`] : []),
      ...(item.postponedFrom.length > old.postponedFrom.length ? [`postponed: ${item.title}`] : []),
      ...(item.isStanding && !old.isStanding ? [`standing: ${item.title}`] : []),
      ...(item.presenter?.name !== old.presenter?.name || item.minutes !== old.minutes ? [`item: ${parts}`] : []),
    ];
  });
  const order = ({ agenda: items }: Group): string =>
    items
      .filter(({ number }) => was.has(number))
      .map(({ number }) => number)
      .join(' ');
  const decisions = after.decisions.flatMap((one) => {
    const old = before.decisions.find(({ reference }) => reference === one.reference);
    if (old === undefined) return [`decided: ${one.text}`];
    return old.withdrawn === null && one.withdrawn !== null ? [`withdrawn: ${short(one.reference)}`] : [];
  });
  const actions = after.actions.flatMap((action) => {
    const old = before.actions.find(({ reference }) => reference === action.reference);
    const number = short(action.reference);
    if (old === undefined) return [`logged: ${action.task}`];
    const kind = action.closure?.kind ?? action.status;
    return [
      ...(action.status !== old.status
        ? [
            `${kind === 'open' ? action.status : kind} ${number}${action.closure?.to == null ? '' : `: ${action.closure.to}`}`,
          ]
        : []),
      ...(action.status === old.status && old.closure !== null && action.closure === null
        ? [`kept open ${number}`]
        : []),
      ...(action.status === old.status && old.closure === null && action.closure !== null
        ? [`proposed ${number}`]
        : []),
      ...(action.completions.length > old.completions.length && action.status === old.status ? [`part ${number}`] : []),
      ...(action.deadline.due !== old.deadline.due ? [`deadline ${number}: ${action.deadline.due ?? '-'}`] : []),
      ...(action.notes.length > old.notes.length ? [`note ${number}`] : []),
      ...(JSON.stringify(action.leads) !== JSON.stringify(old.leads) ? [`lead ${number}`] : []),
    ];
  });
  const [from, to] = [before.meetingReviews.at(-1), after.meetingReviews.at(-1)];
  const reviewed = (to?.outcomes ?? []).filter(({ at }) => from?.outcomes.every((one) => one.at !== at) ?? true);
  return [
    ...agenda,
    ...(order(before) === order(after) ? [] : [`order: ${order(after)}`]),
    ...decisions,
    ...actions,
    ...(to !== undefined && from === undefined ? ['review begun'] : []),
    ...reviewed.map(({ reference, outcome }) => `${outcome} ${short(reference)}`),
    ...(to !== undefined && from !== undefined && to.endedAt !== from.endedAt ? ['review ended'] : []),
  ];
}

/** What an answer shows, where it only shows. */
const shownBy = (reply: Reply): string => {
  if (reply.kind === 'problem')
    return `problem ${(reply as unknown as { readonly problem: { readonly code: string } }).problem.code}`;
  if (reply.kind === 'offer-decision') return `decision? ${(reply as unknown as { readonly text: string }).text}`;
  const about = (reply as { readonly about?: unknown }).about;
  return typeof about === 'string' ? `${reply.kind} ${about}` : reply.kind;
};

async function resultOf(
  bot: Bot,
  act: () => Promise<Reply>,
): Promise<{ readonly reply: Reply; readonly came: string }> {
  const before = await bot.group();
  const reply = await act();
  const changes = changesIn(before, await bot.group());
  return { reply, came: changes.length > 0 ? changes.join('; ') : shownBy(reply) };
}

/** What words come to in the world of the cycle: at once, or, after "?", by each button that is offered. */
export async function meetingComesTo(
  who: Who,
  at: string | undefined,
  said: string,
  how: SaidIn = {},
): Promise<readonly string[]> {
  const one = {
    ...(at === undefined ? {} : { at }),
    ...(how.before === undefined ? {} : { before: how.before }),
  } as ChatCase;
  const botNow = async (): Promise<Bot> => {
    const record = withCycle(groupOf(COPY), COPY, one);
    const bot = await realBot(who, how.isPersonal ?? false, { record, now: instantOf(one) });
    if (how.shown !== undefined) bot.show(how.shown.map((number) => `ISCG-${number}`));
    return bot;
  };
  const bot = await botNow();
  const first = await resultOf(bot, () => bot.say(said));
  const offers = first.reply.kind === 'did' ? (first.reply as DidReply).parts.map((part) => part.reply) : [first.reply];
  const presses = offers.flatMap((offer) => {
    if (offer.kind === 'offer') {
      const { said: of, choices } = offer as OfferReply;
      return choices.map(({ intent, reference }) => ({ of, intent, reference }));
    }
    if (offer.kind !== 'which') return [];
    const { said: of, intent, actions } = offer as WhichReply;
    return actions.map(({ action }) => ({ of, intent, reference: action.reference }));
  });
  if (presses.length === 0) return [first.came];
  const offered: string[] = [];
  for (const { of, intent, reference } of presses) {
    const other = await botNow();
    offered.push(`? ${(await resultOf(other, () => other.press(of, intent, reference))).came}`);
  }
  return offered;
}
