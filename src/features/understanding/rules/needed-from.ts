import { isImperative } from '../../../reading/leads/imperative-verbs.js';
import { leadsAt, type SaidName } from './leads-at.js';
import type { Undertaken } from './undertaken.js';

/** Says that what follows is wanted: "We need", "I'd like", "could we have". */
const WANTED =
  /^(?:(?:can|could|may|might) (?:i|we) (?:have|get|see)|(?:i|we|they|you|the (?:chair|minister|group|office|secretary))(?:'d|'ll| will| would| still| also| really| all)* (?:need|want|require|expect|like|be after|be needing)|(?:i|we)(?:'re| are|'m| am) (?:after|waiting for|looking for|expecting)|could do with|need|needed|wanted|have|(?:(?:dan|ydyn|rydyn|rydym|d?yn) ni |dwi |rwy |mae |ma )?(?:angen|eisiau|isio|isie)(?: arnom| arna i)?)\s+(?=\S)/iu;
const ARTICLE = /^(?:the|a|an|some|your|y|yr)\s+/iu;
const FROM = /\s+(?:from|off|oddi wrth|gan)\s+(?=@?\p{L})/giu;
const BY = /\s+(?:by|gan)\s+(?=@?\p{L})/giu;
/** "is to be ordered", "needs doing", "i gael ei wneud". */
const PASSIVE =
  /\s(?:(?:is |are |was |were |has |have |needs? |must |should |will |ought )?(?:to )?be \p{L}+(?: \p{L}+)?$|needs? \p{L}+ing$|i'w \p{L}+$|i gael (?:ei|eu) \p{L}+$)/iu;
const IS_TO = /\s(?:is|are|was|were|has|have|needs?|must|should|will|ought)(?: to)? be (?=\p{L}+(?: \p{L}+)?$)/iu;

/** Reads what is wanted and from whom: "We need a note from Gwen and Owain". */
export function neededFrom(said: string, people: readonly SaidName[], isAsked: boolean): Undertaken | null {
  const wanted = WANTED.exec(said)?.[0];
  if (wanted === undefined && !isAsked) return null;
  const found = endedBy(said.slice(wanted?.length ?? 0), FROM, people);
  // "Get the figures from Gwen" is not Gwen's task.
  if (found === null || isImperative(found.what.split(' ')[0] ?? '')) return null;
  return { leads: found.leads, task: found.what.replace(ARTICLE, '') + found.when };
}

/** Reads a passive task and who does it: "The badges are to be ordered by Mared". */
export function doneBy(said: string, people: readonly SaidName[], isAsked: boolean): Undertaken | null {
  const found = endedBy(said, BY, people);
  if (found === null || !(isAsked || PASSIVE.test(found.what))) return null;
  return { leads: found.leads, task: found.what.replace(IS_TO, ' to be ').replace(ARTICLE, '') + found.when };
}

/** Splits words at a link followed by people, if only a day follows them. */
function endedBy(
  said: string,
  link: RegExp,
  people: readonly SaidName[],
): { readonly leads: string; readonly what: string; readonly when: string } | null {
  for (const match of said.matchAll(link)) {
    const rest = said.slice(match.index + match[0].length);
    const named = leadsAt(rest, people);
    const after = named === null ? '' : rest.slice(named.length);
    if (named === null || !/^(?:[\s,.;]*$|[\s,(–-]+(?:by|before|for|on|in|erbyn|cyn|ar)\s)/iu.test(after)) continue;
    const what = said.slice(0, match.index);
    if (!/\p{L}{3}/u.test(what)) continue;
    const when = after.replace(/^[\s,.;(–-]+(?:(?:for|on|in) )?/u, '').trimEnd();
    return {
      leads: named.leads.join(' and '),
      what,
      when: when === '' ? '' : /^(?:by|before|erbyn|cyn)\s/iu.test(when) ? ` ${when}` : ` by ${when}`,
    };
  }
  return null;
}
