import type { NamedPart, Slots } from '../../../reading/chat/slots.js';

type Kind = NamedPart['kind'];

/** The first part of a kind that is named; null where none is. */
export const partIn = ({ item, items = item == null ? [] : [item] }: Slots, kind: Kind): NamedPart | null =>
  items.find((one) => one.kind === kind) ?? null;

/** The key of the item that is named; null where none is. */
export const itemIn = (slots: Slots): string | null => partIn(slots, 'item')?.key ?? null;

/** What is named only by words may be another: it is asked about before it is changed. */
export const isKeyed = ({ items = [] }: Slots): boolean => items.every(({ isByWords }) => isByWords !== true);

const WHY = /(?<!\p{L})(?:because(?: of)?|since|due to|oherwydd|achos|gan fod|am fod)(?!\p{L})[\s:,]*(?<why>\S.*)$/isu;

/** The reason that is given at the end; null for none. */
export const whyIn = (said: string): string | null => WHY.exec(said)?.groups?.['why']?.trim() ?? null;

/** Fewer words than these, set apart by a comma, are no reason. */
const FEWEST_OF_WHY = 3;

/** As `apart`, by sentences, or by clauses where one sentence says all: "call it green, thirty firms said yes". */
export function apartWithWhy(said: string, isIt: (part: string) => boolean): ReturnType<typeof apart> {
  const whole = apart(said, isIt);
  if (whole?.rest !== '') return whole;
  const clauses = apart(said, isIt, 'clause');
  const words = clauses?.rest.split(/\s+/u).length ?? 0;
  return words >= FEWEST_OF_WHY ? clauses : whole;
}

const SENTENCE = /(?<=[.!?;])\s+|\s+[–—-]+\s+|\n+/u;
const CLAUSE = /(?<=[.!?;,])\s+|\s+[–—-]+\s+|\n+/u;
/** Where another clause begins that says why. */
const REASON = /(?<=[.!?;])\s+|\s+[–—-]+\s+|\n+|,?\s+(?=(?:mae|gan fod|achos|oherwydd|because|since|as) )/u;

/** Of the people that a message names, those of the clause that names its item, where it has any; the rest say why. */
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

/** What is said, as the part that says one thing, and the rest, which says why; the rest is empty where that is all. */
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
