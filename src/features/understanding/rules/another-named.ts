import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { GivenCommand } from '../../grammar-part.js';
import { namedBy } from './named-in-turn.js';
import { choiceOf, type DecideWords, type MessagePart } from './parts-in.js';

/** Where one thing that is said ends and the next begins. */
const ENDS = /[.;!?\n]+\s+|,\s+(?:(?:and|but|ac?|ond)\s+)?|\s+(?:and|but|&|ac?|ond)\s+/u;
/** Longer messages are not done at once. */
const LONGEST = 300;
/** What only shows something leaves nothing undone. */
const CHANGES = /^(?:done|note|deadline|reassign|more-time|not-mine|cancel|close-as|reopen|task)$/u;

const referenceOf = (command: GivenCommand & { readonly reference?: unknown }): unknown => command.reference;

/**
 * Splits a message that would be done at once, although one of its statements clearly names another action: "the room is
 * booked, and the speaker is found". Empty if nothing that was said would be left out.
 */
export function anotherNamed(
  whole: MessagePart,
  shown: readonly string[],
  find: (words: string, shown: readonly string[]) => FoundSlots,
  decide: DecideWords,
): readonly MessagePart[] {
  const { said } = whole.found;
  const choice = choiceOf(whole);
  const isDone = whole.decision.kind === 'do' && choice?.commands.every(({ kind }) => CHANGES.test(kind));
  if (choice === null || isDone !== true || said.length > LONGEST) return [];
  const about = new Set<unknown>([...choice.references, ...choice.commands.map(referenceOf)]);
  const statements = said.split(ENDS).filter((statement) => statement.trim() !== '');
  const parts = statements.map((statement) => decide(statement, shown));
  const isAnother = (part: MessagePart): boolean => {
    const { references, task } = find(part.found.said, []);
    const named = namedBy({ ...part.found, references, task });
    const isClear = references.length > 0 || (task?.hits ?? 0) > 1;
    const asks = choiceOf(part)?.commands.some(({ kind }) => CHANGES.test(kind)) === true;
    return isClear && asks && named !== null && !about.has(named);
  };
  return statements.length > 1 && parts.some(isAnother) ? parts.filter(({ decision }) => decision.kind !== 'lost') : [];
}
