import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { ChatAction, ChatVocabulary } from '../../../reading/chat/vocabulary.js';

/** The same task for others: "and the same for Tomos, only on broadband", "a'r un peth i Gwen". */
const SAME_FOR =
  /^(?:(?:and|plus|also|then|a|ac|hefyd)\s+)?(?:(?:do |log |put )?(?:the )?(?:exact(?:ly)? )?same(?: again| thing| one| action)?(?:,? but)?|ditto|copy (?:that|it)|another (?:just )?like (?:it|that)|a['’]r un peth|(?:yr )?un peth(?: eto)?|run fath)(?: (?:goes|please))? (?:for |with |i |(?=\p{Lu}))(?<who>.+)$/iu;
/** One more of the kind that was just logged: "and one for Gwen on broadband". */
const ONE_FOR = /^(?:(?:and|plus|also|then|a|ac)\s+)?(?:another|one|un)(?: one| arall)? (?:for|i)\s+(?<who>[^:]+)$/iu;
/** What is different this time: "…, only on broadband", "…, but by 4 November". */
const BUT =
  /^[\s,;–-]*(?:(?:only|just|but|though|ond|dim ond|except|this time)[\s,]+)*(?<but>.*?)(?:\s*please|\s*plis)?[\s.!]*$/iu;
const BY = /^(?:by|before|for|due|with a deadline of|erbyn|cyn)\s/iu;
/** "… and he has until 25 November". */
const HAS_TILL =
  /^(?:s?he|they|i)(?:['’](?:s|ve)|\s(?:has|have|can have))?(?: got)? (?:until|till?) |^(?:mae gandd[oi] (?:fe|fo|hi)|caiff (?:e|o|hi)) tan /iu;
/** "Hers is a speaker on broadband". */
const THEIRS =
  /^(?:hers?|his|theirs?|that one|it|un (?:fo|hi|ef))(?:['’]s| is| should be| yw| ydi) (?=an? |the |some )/iu;
const ABOUT = /^(?<prep>on|of|about|for|at|in|with|from|to|ar|am|i|o|yn|gyda|efo)\s+\S/iu;

/** The English words that a Welsh one may stand for in a task that is in English. */
const IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  ar: ['on', 'about', 'at'],
  am: ['about', 'on', 'for'],
  i: ['for', 'to'],
  o: ['of', 'from'],
  yn: ['in', 'at'],
  gyda: ['with'],
  efo: ['with'],
};

/** The same day for another action: "same deadline as the interpreters". */
const SAME_DAY =
  /^(?:(?:and|also|a|ac)\s+)?(?:(?:make|give|can|could|let['’]?s (?:make|give)) (?:it|that|this|that one)(?: have)? |it (?:can|could|should) have )?(?:the )?same (?:deadline|date|day|due date) as (?<other>\S.*)$|^(?:a['’]r )?(?:yr )?un (?:dyddiad|dyddiad cau|diwrnod)(?: cau)? (?:â|a|ag) (?<cy>\S.*)$/iu;

/** Puts one word of a task right: "broadband, not transport". */
const WORD_RIGHT =
  /^(?:(?:it['’]s|i meant|that should be|sorry|sori)[\s,:–-]+)?["“]?(?<to>\p{Ll}[\p{L}-]{2,})["”]?[!,.\s–-]+(?:and )?(?:not|nid|dim) ["“]?(?<from>\p{Ll}[\p{L}-]{2,})["”]?\s*[.!]*$/iu;

/** Longer messages say more than this. */
const LONGEST = 300;

/**
 * The words in full of a message that asks for the same again: a task that was just shown, for others; or the day of
 * another action, for the one shown. Null if it asks for anything else.
 */
export function sameAgain(
  said: string,
  { shown, actions, deadlines }: Pick<ChatVocabulary, 'shown' | 'actions' | 'deadlines'>,
  find: (words: string) => FoundSlots,
): string | null {
  const [reference, ...others] = shown;
  const action = actions.find((one) => one.reference === reference);
  if (action === undefined || others.length > 0 || said.length > LONGEST) return null;
  const { from = '', to = '' } = WORD_RIGHT.exec(said)?.groups ?? {};
  const isOwn =
    from !== '' &&
    action.task
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(from.toLowerCase());
  if (isOwn && !find(to).dates.length && !find(to).people.length)
    return `task of ${action.reference}: ${action.task.replace(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'iu'), to)}`;
  const day = SAME_DAY.exec(said.replace(/[.!?\s]+$/u, ''))?.groups;
  if (day !== undefined) return dayOf(action, find(day['other'] ?? day['cy'] ?? ''), actions);
  const who = (SAME_FOR.exec(said) ?? ONE_FOR.exec(said))?.groups?.['who'];
  return who === undefined
    ? null
    : taskFor(action, who, { isSame: SAME_FOR.test(said), found: find(who), today: deadlines.saidAt.slice(0, 10) });
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
  {
    isSame,
    found: { people },
    today,
  }: { readonly isSame: boolean; readonly found: FoundSlots; readonly today: string },
): string | null {
  const named = people.filter(({ person }) => person.id !== null || person.isAsker);
  const last = named.at(-1);
  if (last === undefined || named[0]?.start !== 0) return null;
  const parts = (BUT.exec(who.slice(last.end))?.groups?.['but'] ?? '').split(
    /,\s+(?:and |a |ac )?|\s+and (?=s?he |they )/iu,
  );
  const days = parts.flatMap((part) => {
    const day = part.replace(HAS_TILL, 'by ');
    return BY.test(day) ? [day] : [];
  });
  const changes = parts.filter((part) => part !== '' && !BY.test(part.replace(HAS_TILL, 'by ')));
  const changed = changes.reduce<string | null>((so, part) => (so === null ? null : changedBy(so, part)), task);
  if (changed === null || days.length > 1 || (!isSame && changed === task)) return null;
  // Nobody is given a day that has passed.
  const when = days[0] !== undefined ? ` ${days[0]}` : due == null || due < today ? '' : ` by ${due}`;
  return `${who.slice(0, last.end)} to ${changed.charAt(0).toLowerCase()}${changed.slice(1)}${when}`;
}

/** A task with its last phrase changed: "find a speaker on rural transport" with "on broadband". */
function changedBy(task: string, but: string): string | null {
  const thing = but.replace(THEIRS, '');
  // "A speaker on broadband" stands in for what begins with the same words.
  const head = thing.split(' ').slice(0, 2).join(' ').toLowerCase();
  const from = /^(?:an?|the|some) /iu.test(thing) ? task.toLowerCase().lastIndexOf(` ${head}`) : -1;
  if (from >= 0) return `${task.slice(0, from)} ${thing}`;
  const prep = ABOUT.exec(but)?.groups?.['prep']?.toLowerCase() ?? '';
  const places = [prep, ...(IN_ENGLISH[prep] ?? [])].map((one) => task.toLowerCase().lastIndexOf(` ${one} `));
  const at = prep === '' ? -1 : Math.max(...places);
  return at < 0 ? null : `${task.slice(0, at)} ${but}`;
}
