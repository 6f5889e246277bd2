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

/** What understanding works with: what people may mean, and what gives a command that was made. */
export interface Understanding {
  readonly intents: () => KnownIntents;
  readonly give: (turn: Turn, command: GivenCommand) => Promise<Reply>;
}

/** What is answered: a question, what came of several things, a human line, or what the command that was made answers. */
export type Answer = OfferReply | WhichReply | DidReply | LostReply | TalkReply | Reply;

type Done = Extract<Decision, { readonly kind: 'do' }>;

/** What a part of a message says, and what is done about it. */
export interface Decided {
  readonly found: FoundSlots;
  readonly decision: Decision;
}

/** Does what was decided, or asks it. */
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
 * The answer; or, where only a reason was missing and the message says more than its request, what comes of it with the
 * message itself as the reason.
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

/** "… wait until December? Auditors haven't signed off": a last sentence that asks nothing says why. */
const endsInReason = (said: string): boolean =>
  /[.?!]\s+(?!(?:please|thanks|diolch|plis)(?!\p{L}))(?:[^\s.?!]+\s+){2,}[^\s.?!]+[.!]*$/iu.test(said);

/** So many words of its own make a reason. */
const FEWEST_OF_REASON = 2;

/** Gives the commands one after another, each as an activity of its own: one that was acted on is not acted on again. */
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
/** That it is not clear what was meant. */
export const lost = (said: string, groups: readonly Group[]): LostReply => ({
  kind: 'lost',
  said: carried(said),
  summaryOf: groups.find(({ isPersonal }) => !isPersonal)?.id ?? null,
});

/** The actions themselves, of those that may be meant. */
const possible = (meant: readonly ChatAction[], groups: readonly Group[]): readonly PossibleAction[] =>
  groups.flatMap((group) =>
    group.actions
      .filter(({ reference }) => meant.some((one) => one.reference === reference && one.group === group.id))
      .map((action) => ({ action, group: headOf(group) })),
  );

/** Between the references that one button is about. */
export const BETWEEN = ', ';
/** How long the references of one button may be together. */
export const LONGEST_REFERENCES = 40;

/** A choice as the card offers it: one change of several actions is one button, or one for each where they are many. */
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

/** The part of a plan that an intent is about: how a button calls it, and what it says. */
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

/** Who would lead it: another who is named may only be who led it before. */
function newLeadsOf({ commands: [command] }: Choice, { asker }: FoundSlots): string {
  const { words = '' } = (command ?? {}) as { readonly words?: string };
  return words === 'me' ? asker : words.replaceAll(' and ', ', ');
}

/** Who would stand in, where that is a part of what is offered. */
function standInOf({ commands: [command] }: Choice): string {
  const { ask } = (command ?? {}) as { readonly ask?: { readonly standIn?: string | null } };
  return ask?.standIn ?? '';
}

const namedIn = (found: FoundSlots, intent: KnownIntent): Pick<OfferedChoice, 'person' | 'date' | 'words'> => ({
  person: found.people.map(({ person }) => person.name).join(', '),
  date: found.dates.map(({ date }) => date.words).join(', '),
  words: slotsOf(found, intent, null).words.slice(0, 80),
});
