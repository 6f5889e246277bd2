import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { choiceOf, type DecideWords, type MessagePart } from './parts-in.js';

/** Where one statement ends and the next begins. */
const ENDS = /[.;!?]+\s+|\n+/u;
/** "Trusts - gone": what a sentence is about, and what it says. */
const HEADED = /^(?:(?:and|a|ac)\s)?(?<head>[^\s:,;–-]+(?:\s[^\s:,;–-]+){0,4}?)(?:\s?[:,]|\s[–—-])\s+(?<rest>\S.*)$/isu;
const LONGEST = 300;
/** A word that says "done" in a list of one thing after another. */
const YES = /^(?:yes|yep|yeah|tick|do|ydy|ydi|ydyn|oes)[.!]*$/iu;

/** The one action that words name; null if they name none or several. */
export function namedBy({ references, task }: FoundSlots): string | null {
  const [first, ...others] = references.flatMap((found) => found.references);
  if (first !== undefined) return others.length === 0 ? first : null;
  return task?.actions.length === 1 ? (task.actions[0]?.reference ?? null) : null;
}

/**
 * Splits a message that says something about one action after another, each by its name: "trusts - gone. network - left
 * a message". Empty if a sentence names no action, or is unclear about it.
 */
export function namedInTurn(
  said: string,
  shown: readonly string[],
  find: (words: string, shown: readonly string[]) => FoundSlots,
  decide: DecideWords,
): readonly MessagePart[] {
  if (said.length > LONGEST) return [];
  const sentences = said.split(ENDS).filter((sentence) => sentence.trim() !== '');
  if (sentences.length < 2) return [];
  const taken: string[] = [];
  const parts: MessagePart[] = [];
  let headed = 0;
  for (const sentence of sentences) {
    const { head = '', rest = '' } = HEADED.exec(sentence.trim())?.groups ?? {};
    const byHead = head === '' ? null : (namedBy(find(head, shown)) ?? otherOf(head, shown, taken));
    if (byHead !== null) headed += 1;
    const named = byHead ?? namedBy(find(sentence, shown));
    const words = byHead === null ? sentence : YES.test(rest) ? 'done' : rest;
    if (named === null || taken.includes(named)) return [];
    const part = decide(words, [named]);
    const choice = choiceOf(part);
    if (choice === null || !choice.references.includes(named)) return [];
    taken.push(named);
    parts.push(part);
  }
  return headed === 0 ? [] : parts;
}

/** The one of two shown actions that "the other" means. */
function otherOf(head: string, shown: readonly string[], taken: readonly string[]): string | null {
  const [left, ...others] = shown.filter((reference) => !taken.includes(reference));
  const isOther = /^(?:the |y )?(?:other(?: one)?|llall)$/iu.test(head) && taken.length > 0;
  return isOther && left !== undefined && others.length === 0 ? left : null;
}
