import { commandsFor } from './commands-for.js';
import type { KnownIntents } from './known-intents.js';
import { toldUnderHead } from '../../../reading/chat/listed-message.js';
import type { MessagePart } from './parts-in.js';

/**
 * Reads a list under a heading that names one action as a note: "Dashboard, where I am: - 4 of 11 loaded". Null for
 * other lists.
 */
export function notedUnderHead(
  said: string,
  decide: (words: string) => MessagePart,
  known: KnownIntents,
): MessagePart | null {
  const told = toldUnderHead(said);
  const intent = known.named.get('note');
  if (told === null || intent === undefined) return null;
  const { references, task } = decide(told.head).found;
  const named =
    references.length > 0
      ? references.flatMap((found) => found.references)
      : (task?.actions ?? []).map(({ reference }) => reference);
  const [reference, ...others] = named;
  if (reference === undefined || others.length > 0) return null;
  // Numbers in the list are amounts, not actions.
  const whole = decide(told.line).found;
  const found = { ...whole, references: whole.references.filter(({ end }) => end <= told.head.length) };
  const commands = commandsFor(found, intent, [reference], known);
  const choices = [{ intent, references: [reference], commands, score: 1 }];
  return commands.length === 0 ? null : { found, decision: { kind: 'offer', choices } };
}
