import type { NamedPart, Slots } from '../../../reading/chat/slots.js';

type Kind = NamedPart['kind'];

/** Returns the first named part of a kind; null if there is none. */
export const partIn = ({ item, items = item == null ? [] : [item] }: Slots, kind: Kind): NamedPart | null =>
  items.find((one) => one.kind === kind) ?? null;

/** Returns the key of the named item; null if there is none. */
export const itemIn = (slots: Slots): string | null => partIn(slots, 'item')?.key ?? null;

/** Whether every item is named by its key. An item named only by words may be another, so we ask before changing it. */
export const isKeyed = ({ items = [] }: Slots): boolean => items.every(({ isByWords }) => isByWords !== true);

const WHY = /(?<!\p{L})(?:because(?: of)?|since|due to|oherwydd|achos|gan fod|am fod)(?!\p{L})[\s:,]*(?<why>\S.*)$/isu;

/** Returns the reason at the end; null for none. */
export const whyIn = (said: string): string | null => WHY.exec(said)?.groups?.['why']?.trim() ?? null;

/** The fewest words after a comma that count as a reason. */
const FEWEST_OF_WHY = 3;

/**
 * Like `apart`, by sentences, or by clauses if one sentence says everything: "call it green, thirty firms said yes".
 */
export function apartWithWhy(said: string, isIt: (part: string) => boolean): ReturnType<typeof apart> {
  const whole = apart(said, isIt);
  if (whole?.rest !== '') return whole;
  const clauses = apart(said, isIt, 'clause');
  const words = clauses?.rest.split(/\s+/u).length ?? 0;
  return words >= FEWEST_OF_WHY ? clauses : whole;
}

const SENTENCE = /(?<=[.!?;])\s+|\s+[–—-]+\s+|\n+/u;
const CLAUSE = /(?<=[.!?;,])\s+|\s+[–—-]+\s+|\n+/u;
/** Where a clause that gives a reason begins. */
const REASON = /(?<=[.!?;])\s+|\s+[–—-]+\s+|\n+|,?\s+(?=(?:mae|gan fod|achos|oherwydd|because|since|as) )/u;

/** Narrows a message's people to those in the clause that names its item, if it has any; the rest gives the reason. */
export function besideItem(
  { said, people }: Pick<Slots, 'said' | 'people'>,
  key: string | null,
): Pick<Slots, 'said' | 'people'> {
  const clause = key === null ? undefined : said.split(REASON).find((part) => part.includes(key));
  const named = people.filter(({ name, written }) => clause?.includes(written ?? name.split(' ')[0] ?? name) === true);
  return clause === undefined || named.every(({ isAsker }) => isAsker)
    ? { said, people }
    : { said: clause, people: named };
}

const EDGES = /^[\s,;:.–—-]+|[\s,;:–—-]+$/gu;
const LEADS_ON = /^(?:so|and|but|then|felly|a|ac|ond|wedyn)\s+(?!\S*$)/iu;

/**
 * Splits words into the part that passes `isIt` and the rest, which gives the reason. The rest is empty if the part is
 * everything; null if no part passes.
 */
export function apart(
  said: string,
  isIt: (part: string) => boolean,
  by: 'sentence' | 'clause' = 'sentence',
): { readonly it: string; readonly rest: string } | null {
  const parts = said.split(by === 'sentence' ? SENTENCE : CLAUSE).filter((part) => part.trim() !== '');
  const it = parts.find(isIt);
  if (it === undefined) return null;
  const rest = said.replace(it, parts[0] === it ? '' : '.').replace(/\s*\.\s*\.$/u, '.');
  return { it, rest: rest.replace(EDGES, '').replace(LEADS_ON, '').trim() };
}
