import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';

/** The same task for others: "and the same for Tomos, only on broadband", "a'r un peth i Gwen". */
const SAME_FOR =
  /^(?:(?:and|plus|also|then|a|ac|hefyd)\s+)?(?:(?:do |log |put )?(?:the )?(?:exact(?:ly)? )?same(?: again| thing| one| action)?|ditto|copy (?:that|it)|another (?:just )?like (?:it|that)|a['’]r un peth|(?:yr )?un peth(?: eto)?|run fath)(?: (?:goes|please))? (?:for |with |i |(?=\p{Lu}))(?<who>.+)$/iu;
/** One more of the kind that was just logged: "and one for Gwen on broadband". */
const ONE_FOR = /^(?:(?:and|plus|also|then|a|ac)\s+)?(?:another|one|un)(?: one| arall)? (?:for|i)\s+(?<who>[^:]+)$/iu;
/** What is different this time: "…, only on broadband", "…, but by 4 November". */
const BUT =
  /^[\s,;–-]*(?:(?:only|just|but|though|ond|dim ond|except|this time)[\s,]+)*(?<but>.*?)(?:\s*please|\s*plis)?[\s.!]*$/iu;
const BY = /^(?:by|before|for|due|with a deadline of|erbyn|cyn)\s/iu;
const ABOUT = /^(?<prep>on|of|about|for|at|in|with|from|to|ar|am|i|o|yn|gyda|efo)\s+\S/iu;

/** The same day for another action: "same deadline as the interpreters". */
const SAME_DAY =
  /^(?:(?:and|also|a|ac)\s+)?(?:(?:make|give|can|could|let['’]?s (?:make|give)) (?:it|that|this|that one)(?: have)? |it (?:can|could|should) have )?(?:the )?same (?:deadline|date|day|due date) as (?<other>\S.*)$|^(?:a['’]r )?(?:yr )?un (?:dyddiad|dyddiad cau|diwrnod)(?: cau)? (?:â|a|ag) (?<cy>\S.*)$/iu;

/**
 * The words in full of a message that asks for the same again: a task that was just shown, for others; or the day of
 * another action, for the one shown. Null if it asks for anything else.
 */
export function sameAgain(
  said: string,
  { shown, actions }: Pick<ChatVocabulary, 'shown' | 'actions'>,
  find: (words: string) => FoundSlots,
): string | null {
  const [reference, ...others] = shown;
  const action = actions.find((one) => one.reference === reference);
  if (action === undefined || others.length > 0) return null;
  const day = SAME_DAY.exec(said.replace(/[.!?\s]+$/u, ''))?.groups;
  if (day !== undefined) return dayOf(action, find(day['other'] ?? day['cy'] ?? ''), actions);
  const who = (SAME_FOR.exec(said) ?? ONE_FOR.exec(said))?.groups?.['who'];
  return who === undefined ? null : taskFor(action, who, { isSame: SAME_FOR.test(said), found: find(who) });
}

function dayOf(
  { reference }: ChatAction,
  { task, references }: FoundSlots,
  actions: readonly ChatAction[],
): string | null {
  const named = references.length > 0 ? references.flatMap((found) => found.references) : [];
  const meant = named.length > 0 ? actions.filter((one) => named.includes(one.reference)) : (task?.actions ?? []);
  const [other, ...more] = meant;
  return other?.due == null || more.length > 0 || other.reference === reference
    ? null
    : `move ${reference} to ${other.due}`;
}

/** "Gwen to find a speaker on broadband by 2022-11-04", from what was asked of somebody else. */
function taskFor(
  { task, due }: ChatAction,
  who: string,
  { isSame, found: { people } }: { readonly isSame: boolean; readonly found: FoundSlots },
): string | null {
  const named = people.filter(({ person }) => person.id !== null || person.isAsker);
  const last = named.at(-1);
  if (last === undefined || named[0]?.start !== 0) return null;
  const but = BUT.exec(who.slice(last.end))?.groups?.['but'] ?? '';
  const changed = but === '' || BY.test(but) ? task : changedBy(task, but);
  if (changed === null || (!isSame && changed === task)) return null;
  const when = BY.test(but) ? ` ${but}` : due == null ? '' : ` by ${due}`;
  return `${who.slice(0, last.end)} to ${changed.charAt(0).toLowerCase()}${changed.slice(1)}${when}`;
}

/** A task with its last phrase changed: "find a speaker on rural transport" with "on broadband". */
function changedBy(task: string, but: string): string | null {
  const prep = ABOUT.exec(but)?.groups?.['prep'];
  const at = prep === undefined ? -1 : task.toLowerCase().lastIndexOf(` ${prep.toLowerCase()} `);
  return at < 0 ? null : `${task.slice(0, at)} ${but}`;
}
