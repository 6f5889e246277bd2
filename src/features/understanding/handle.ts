import { visibleGroups } from '../../access/find-groups.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import type { Group } from '../../model/group.js';
import { type Reply, problemReply } from '../../model/reply.js';
import type { FoundSlots } from '../../reading/chat/find-slots.js';
import { splitClauses } from '../../reading/chat/split-clauses.js';
import { tidyMessage } from '../../reading/chat/tidy-message.js';
import type { ChatAction } from '../../reading/chat/vocabulary.js';
import type { GivenCommand } from '../grammar-part.js';
import type { Turn } from '../turn.js';
import { LONGEST_ASKED } from './buttons.js';
import { vocabularyOf } from './load-vocabulary.js';
import type { DidReply, LostReply, OfferedChoice, OfferReply, PossibleAction, TalkReply, WhichReply } from './reply.js';
import { type Choice, decide, type Decision } from './rules/decide.js';
import type { KnownIntent, KnownIntents } from './rules/known-intents.js';
import { slotsOf } from './rules/make-slots.js';

/** What understanding works with: what people may mean, and what gives a command that was made. */
export interface Understanding {
  readonly intents: () => KnownIntents;
  readonly give: (turn: Turn, command: GivenCommand) => Promise<Reply>;
}

/** What is answered: a question, what came of several things, a human line, or what the command that was made answers. */
type Answer = OfferReply | WhichReply | DidReply | LostReply | TalkReply | Reply;

/** Does what words mean that no grammar takes, or asks what was meant; says so where it cannot know. */
export async function understand(by: Understanding, turn: Turn, text: string): Promise<Answer> {
  const { asker, services } = turn;
  const groups = await visibleGroups(services, asker);
  const vocabulary = vocabularyOf(groups, asker);
  const { said, isThanks, isGreeting } = tidyMessage(text, asker.person.name);
  if (said === '') return { kind: 'talk', about: isThanks ? 'thanks' : isGreeting ? 'hello' : 'chatter' };
  const around = { vocabulary, shown: [] };
  const clauses = splitClauses(said, vocabulary);
  const decided = clauses.map((found) => ({ found, decision: decide(found, by.intents(), around) }));
  const [only, ...others] = decided;
  if (only !== undefined && others.length === 0) return settle(by, turn, only, groups);
  // Where not one of the parts is understood, neither is the whole.
  if (decided.every(({ decision }) => decision.kind === 'lost')) return lost(said, groups);
  const parts: DidReply['parts'][number][] = [];
  for (const [at, part] of decided.entries()) {
    if (part.decision.kind === 'lost') continue;
    const own = { ...turn, asker: { ...asker, activity: `${asker.activity}/${at}` } };
    parts.push({ said: part.found.said, reply: await settle(by, own, part, groups) });
  }
  const [alone] = parts;
  return alone !== undefined && parts.length === 1 ? alone.reply : { kind: 'did', parts };
}

interface Decided {
  readonly found: FoundSlots;
  readonly decision: Decision;
}

async function settle(
  by: Understanding,
  turn: Turn,
  { found, decision }: Decided,
  groups: readonly Group[],
): Promise<Answer> {
  const { said } = found;
  switch (decision.kind) {
    case 'do':
      return giveAll(by, turn, said, decision.choice.commands);
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

/** Gives the commands one after another, each as an activity of its own: one that was acted on is not acted on again. */
async function giveAll(
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

/** Does what a card's button says was meant by a message, for who presses. */
export async function meant(
  by: Understanding,
  turn: Turn,
  { said, intent, reference }: { readonly said: string; readonly intent: string; readonly reference: string | null },
): Promise<Answer> {
  const { asker, services } = turn;
  const known = by.intents().named.get(intent);
  if (known === undefined) return problemReply({ code: 'card-not-understood' });
  const groups = await visibleGroups(services, asker);
  const vocabulary = vocabularyOf(groups, asker);
  const [found] = splitClauses(said, vocabulary);
  const command = found === undefined ? null : known.make(slotsOf(found, known, reference));
  return command === null ? lost(said, groups) : by.give(turn, command);
}

const carried = (said: string): string => said.slice(0, LONGEST_ASKED);
const lost = (said: string, groups: readonly Group[]): LostReply => ({
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

/** A choice as the card offers it, a button for each of its actions. */
function offered(choice: Choice, found: FoundSlots, groups: readonly Group[]): readonly OfferedChoice[] {
  const { intent, references } = choice;
  const each = references.length === 0 ? [null] : references;
  return each.map((reference) => ({
    intent: intent.name,
    reference,
    task: groups.flatMap(({ actions }) => actions).find((action) => action.reference === reference)?.task ?? null,
    ...namedIn(found, intent),
  }));
}

const namedIn = (found: FoundSlots, intent: KnownIntent): Pick<OfferedChoice, 'person' | 'date' | 'words'> => ({
  person: found.people.map(({ person }) => person.name).join(', '),
  date: found.dates.map(({ date }) => date.words).join(', '),
  words: slotsOf(found, intent, null).words.slice(0, 80),
});
