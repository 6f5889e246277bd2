import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { namedBy } from './named-in-turn.js';
import { choiceOf, type DecideWords, type MessagePart } from './parts-in.js';

/** Asks the same of another action: "9 December for this, same for the interpreters", "a'r un peth i'r costau". */
const SAME =
  /^(?<first>.+?)[\s,;.–-]+(?:and |a['’]r |ac )?(?:the )?(?:same (?:goes |again )?(?:for|with|on)|ditto(?: for)?|likewise(?: for)?|(?:yr )?un (?:peth|fath)(?: eto)? (?:i|efo|gyda|am)(?:['’]r)?) (?<other>[^,.;!?]{3,60})[.!]*$/iu;

/** Longer messages say more, and searching them costs too much. */
const LONGEST = 300;

/** Reads what is asked of one action and of another in the same way; empty unless the other is named and not shown. */
export function sameForAnother(
  said: string,
  shown: readonly string[],
  find: (words: string, shown: readonly string[]) => FoundSlots,
  decide: DecideWords,
): readonly MessagePart[] {
  const { first = '', other = '' } = (said.length > LONGEST ? null : SAME.exec(said))?.groups ?? {};
  const named = first === '' ? null : namedBy(find(other, []));
  if (named === null || shown.includes(named)) return [];
  const one = decide(first, shown);
  const [about] = choiceOf(one)?.references ?? [];
  if (about === undefined || about === named) return [];
  const { references, task } = one.found;
  const span = references[0] ?? task;
  const again = decide(span == null ? first : `${first.slice(0, span.start)}${named}${first.slice(span.end)}`, [named]);
  return choiceOf(again)?.references.includes(named) === true ? [one, again] : [];
}
