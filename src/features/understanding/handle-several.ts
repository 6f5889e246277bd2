import type { Group } from '../../model/group.js';
import type { GivenCommand } from '../grammar-part.js';
import type { Turn } from '../turn.js';
import { ALL_PARTS } from './buttons.js';
import type { Decider } from './create-decider.js';
import type { DidReply } from './reply.js';
import { itemsInTurn } from './rules/items-in-turn.js';
import { minutedInTurn } from './rules/minuted-in-turn.js';
import { namedInTurn } from './rules/named-in-turn.js';
import { choiceOf, type MessagePart, partsIn } from './rules/parts-in.js';
import { sameForAnother } from './rules/same-for-another.js';
import { summedUp } from './rules/summed-up.js';
import { BETWEEN, LONGEST_REFERENCES, settle, type Understanding } from './settle.js';

interface Several {
  readonly said: string;
  readonly groups: readonly Group[];
  readonly decider: Decider;
  /** The references of the actions that were last shown. */
  readonly shown: readonly string[];
  /** Whether the clauses are already known to be about different actions, so that no further cutting is needed. */
  readonly isCut?: boolean;
}

/** Splits a message that says several things into its parts; empty if it says only one. */
export function severalOf(
  by: Understanding,
  { said, decider: { find, decide }, shown, isCut = false }: Omit<Several, 'groups'>,
): readonly MessagePart[] {
  const items = itemsInTurn(said, (words) => decide(words, shown), by.intents());
  if (items.length > 1) return items;
  const minuted = minutedInTurn(said, (words) => decide(words, shown));
  if (minuted.length > 1) return minuted;
  const same = sameForAnother(said, shown, find, decide);
  if (same.length > 1) return same;
  const summed = summedUp(said, shown, find, decide);
  if (summed.length > 1) return summed;
  const inTurn = namedInTurn(said, shown, find, decide);
  return inTurn.length > 1 || isCut ? inTurn : partsIn(said, shown, decide);
}

/** Asks about each of several things in one message, with one button that does them all. */
export async function askSeveral(
  by: Understanding,
  turn: Turn,
  { said, groups, shown }: Omit<Several, 'decider'>,
  several: readonly MessagePart[],
): Promise<DidReply> {
  const parts: DidReply['parts'][number][] = [];
  for (const [at, { found, decision }] of several.entries()) {
    const own = { ...turn, asker: { ...turn.asker, activity: `${turn.asker.activity}/${at}` } };
    const asked =
      decision.kind === 'do' && decision.choice !== null
        ? ({ kind: 'offer', choices: [decision.choice] } as const)
        : decision;
    parts.push({ said: found.said, reply: await settle(by, own, { found, decision: asked }, groups) });
  }
  // An exact command has already been done; a button for all would do it again.
  if (parts.some(({ reply }) => reply.kind !== 'offer')) return { kind: 'did', parts };
  const together = shown.join(BETWEEN);
  const reference = shown.length === 0 || together.length > LONGEST_REFERENCES ? null : together;
  return { kind: 'did', parts, all: { said, intent: ALL_PARTS, reference } };
}

/** The commands of a part, in the form that a press on a card gives. */
function chosenOf(part: MessagePart): readonly GivenCommand[] {
  const { decision } = part;
  const choice = decision.kind === 'do' ? decision.choice : decision.kind === 'offer' ? decision.choices[0] : null;
  const commands = choiceOf(part)?.commands ?? [];
  return choice == null ? commands : commands.map((command) => choice.intent.chosen(command));
}

/** Does all the things that one message says. */
export async function giveSeveral(by: Understanding, turn: Turn, several: readonly MessagePart[]): Promise<DidReply> {
  const parts: DidReply['parts'][number][] = [];
  for (const [at, part] of several.entries()) {
    const own = { ...turn, asker: { ...turn.asker, activity: `${turn.asker.activity}/${at}` } };
    for (const command of chosenOf(part)) parts.push({ said: part.found.said, reply: await by.give(own, command) });
  }
  return { kind: 'did', parts };
}
