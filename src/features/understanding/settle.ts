import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { planKeysOf } from '../../model/plan-keys.js';
import { headOf } from '../../model/group-head.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { isProblem, type Reply } from '../../model/reply.js';
import type { FoundSlots } from '../../reading/chat/find-slots.js';
import type { ChatAction } from '../../reading/chat/vocabulary.js';
import type { GivenCommand } from '../grammar-part.js';
import { tokensOf } from '../../reading/chat/traits.js';
import { completedBy, questionAfter } from '../open-question.js';
import type { Turn } from '../turn.js';
import { LONGEST_ASKED } from './buttons.js';
import type { DidReply, LostReply, OfferedChoice, OfferReply, PossibleAction, TalkReply, WhichReply } from './reply.js';
import type { Choice, Decision } from './rules/decision.js';
import type { KnownIntent, KnownIntents } from './rules/known-intents.js';
import { slotsOf } from './rules/make-slots.js';

/** What understanding needs: the intents that people may mean, and a way to carry out a command. */
export interface Understanding {
  readonly intents: () => KnownIntents;
  readonly give: (turn: Turn, command: GivenCommand) => Promise<Reply>;
}

/** What the bot answers: a question, the results of several things, small talk, or a command's own reply. */
export type Answer = OfferReply | WhichReply | DidReply | LostReply | TalkReply | Reply;

type Done = Extract<Decision, { readonly kind: 'do' }>;

/** What a part of a message says, and what to do about it. */
export interface Decided {
  readonly found: FoundSlots;
  readonly decision: Decision;
}

/** Does what was decided, or asks about it. */
export async function settle(
  by: Understanding,
  turn: Turn,
  { found, decision }: Decided,
  groups: readonly Group[],
): Promise<Answer> {
  const { said } = found;
  switch (decision.kind) {
    case 'do':
      return withReason(
        by,
        turn,
        found,
        { ...decision, intent: decision.choice?.intent ?? null },
        await giveAll(by, turn, said, decision.commands),
      );
    case 'offer':
      return {
        kind: 'offer',
        said: carried(said),
        choices: decision.choices.flatMap((choice) => offered(choice, found, groups)),
      };
    case 'which': {
      return {
        kind: 'which',
        said: carried(said),
        intent: decision.intent.name,
        actions: possible(decision.actions, groups),
        today: localDay(turn.asker.now, groups[0]?.zone ?? DEFAULT_ZONE),
      };
    }
    case 'lost':
      return lost(said, groups);
  }
}

/**
 * Returns the reply. If only a reason was missing and the message says more than its request, carries out the request
 * again with the message as the reason.
 */
export async function withReason(
  by: Understanding,
  turn: Turn,
  { said, marked }: FoundSlots,
  { intent, commands: [command, ...others] }: Pick<Done, 'commands'> & { readonly intent: KnownIntent | null },
  reply: Reply,
): Promise<Reply> {
  if (intent === null || command === undefined || others.length > 0) return reply;
  if (!isProblem(reply) || reply.problem.code !== 'more-time-no-reason') return reply;
  const { vocabulary } = intent;
  const more = tokensOf(marked).filter((token) => token.length > 3 && !token.startsWith('{') && !vocabulary.has(token));
  const question = questionAfter(command, reply);
  const isReason = more.length >= FEWEST_OF_REASON || endsInReason(said);
  const whole = !isReason || question === null ? null : completedBy(question, said);
  return whole === null ? reply : by.give(turn, whole);
}

/** Whether the last sentence gives a reason: "… wait until December? Auditors haven't signed off". */
const endsInReason = (said: string): boolean =>
  /[.?!]\s+(?!(?:please|thanks|diolch|plis)(?!\p{L}))(?:[^\s.?!]+\s+){2,}[^\s.?!]+[.!]*$/iu.test(said);

/** The fewest words of its own that make a reason. */
const FEWEST_OF_REASON = 2;

/** Carries out the commands in turn, each as its own activity, so that one already done is not done again. */
export async function giveAll(
  by: Understanding,
  turn: Turn,
  said: string,
  commands: readonly GivenCommand[],
): Promise<Answer> {
  const [only, ...others] = commands;
  if (only !== undefined && others.length === 0) return by.give(turn, only);
  const parts: DidReply['parts'][number][] = [];
  for (const [at, command] of commands.entries()) {
    const own = { ...turn, asker: { ...turn.asker, activity: `${turn.asker.activity}/${at}` } };
    parts.push({ said, reply: await by.give(own, command) });
  }
  return { kind: 'did', parts };
}

const carried = (said: string): string => said.slice(0, LONGEST_ASKED);
/** Says that it is not clear what was meant. */
export const lost = (said: string, groups: readonly Group[]): LostReply => ({
  kind: 'lost',
  said: carried(said),
  summaryOf: groups.find(({ isPersonal }) => !isPersonal)?.id ?? null,
});

/** The full actions that may be meant, with their groups. */
const possible = (meant: readonly ChatAction[], groups: readonly Group[]): readonly PossibleAction[] =>
  groups.flatMap((group) =>
    group.actions
      .filter(({ reference }) => meant.some((one) => one.reference === reference && one.group === group.id))
      .map((action) => ({ action, group: headOf(group) })),
  );

/** Separates the references on one button. */
export const BETWEEN = ', ';
/** The most characters that the references on one button may have together. */
export const LONGEST_REFERENCES = 40;

/** Turns a choice into buttons: one for a change of several actions, or one for each action if they are too many. */
function offered(choice: Choice, found: FoundSlots, groups: readonly Group[]): readonly OfferedChoice[] {
  const { intent, references } = choice;
  const together = references.join(BETWEEN);
  const areTogether =
    together.length <= LONGEST_REFERENCES && (intent.name !== 'show-one' || found.references.length > 0);
  const each = references.length === 0 ? [null] : areTogether ? [together] : references;
  return each.map((reference) => ({
    intent: intent.name,
    reference,
    task:
      groups.flatMap(({ actions }) => actions).find((action) => action.reference === reference)?.task ??
      partOf(found, intent, groups)?.text ??
      null,
    item: partOf(found, intent, groups)?.named ?? '',
    ...namedIn(found, intent),
    ...(intent.name === 'leave' ? { person: standInOf(choice) } : {}),
    ...(intent.name === 'reassign' ? { person: newLeadsOf(choice, found) } : {}),
  }));
}

/** The plan part that an intent is about: how a button names it, and its text. */
function partOf(
  { items }: FoundSlots,
  { ofPlan }: KnownIntent,
  groups: readonly Group[],
): { readonly named: string; readonly text: string } | null {
  if (ofPlan === null || ofPlan === 'whole') return null;
  const item = items.find((one) => ofPlan.includes(one.item.kind))?.item;
  const part = groups.flatMap(planKeysOf).find(({ key, kind }) => key === item?.key && kind === item.kind);
  if (part === undefined) return null;
  const { key, kind, text = '' } = part;
  const isNamedByWords = kind === 'gate' || kind === 'theme';
  return { named: isNamedByWords ? text : key, text: isNamedByWords ? text : `${key} ${text}`.trim() };
}

/** The new leads on the button; somebody else named may only be the previous lead. */
function newLeadsOf({ commands: [command] }: Choice, { asker }: FoundSlots): string {
  const { words = '' } = (command ?? {}) as { readonly words?: string };
  return words === 'me' ? asker : words.replaceAll(' and ', ', ');
}

/** The stand-in, if the offer includes one. */
function standInOf({ commands: [command] }: Choice): string {
  const { ask } = (command ?? {}) as { readonly ask?: { readonly standIn?: string | null } };
  return ask?.standIn ?? '';
}

const namedIn = (found: FoundSlots, intent: KnownIntent): Pick<OfferedChoice, 'person' | 'date' | 'words'> => ({
  person: found.people.map(({ person }) => person.name).join(', '),
  date: found.dates.map(({ date }) => date.words).join(', '),
  words: slotsOf(found, intent, null).words.slice(0, 80),
});
