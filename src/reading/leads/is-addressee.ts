import { isImperative } from './imperative-verbs.js';

const SOMEONE =
  /^(?:<at>|@|\[|[█■]|\p{Lu}|(?:the|all|me|myself|every|each|everyone|both|fi|pawb|y|yr|holl)(?![\p{L}\p{N}]))/u;
/** Says what happens to the action, not who leads it: "ISCG-3 to be discussed", "to come", "to follow". */
const HAPPENS =
  /^(?:the (?:next|end|following)|be|come|do|go|have|get|stay|remain|start|await|wait|arrive|happen)(?![\p{L}\p{N}])/iu;

/** Whether words begin like somebody's name: with a capital, a mention, "the …", "me" or "all". */
export const isNamed = (words: string): boolean => SOMEONE.test(words) && !HAPPENS.test(words);

/** Whether the words after "ISCG-3 to" could be people: a name, or a few words that do not begin with a verb. */
export function isAddressee(words: string): boolean {
  if (isNamed(words)) return true;
  const all = words.split(/\s+/u, 4);
  return all.length < 4 && !HAPPENS.test(words) && !isImperative(all[0] ?? '') && !/\d/u.test(words);
}
