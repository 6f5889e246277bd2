import type { Slots } from '../../../reading/chat/slots.js';

/** The input that settings are read from. */
export type SettingsSaid = Pick<Slots, 'said' | 'places' | 'asker' | 'set'>;

/** Words with a mark in place of each person, and of the set, that they name. */
export interface Marked {
  readonly words: string;
  /** The person that a mark stands for. */
  nameOf(mark: string): string;
  /** The people that some of the words name. */
  namesIn(words: string): readonly string[];
  /** The set that the words name. */
  readonly set: string | null;
}

/** The mark of one person, and of several in a list. */
export const ONE = '‹\\d+›';
export const SOME = `${ONE}(?:(?:\\s*,\\s*|\\s*&\\s*|,?\\s+(?:and|ac?|plus|a hefyd)\\s+)${ONE})*`;
/** The mark of a set. */
export const SET = '‹set›';

const SPEAKER =
  /(?<![\p{L}'‹])(?:I(?='|\s)|myself|(?:dw i|dwi|rydw i|rwy i|rwyf i|rwyf|rwy|wi|byddaf i|bydda i|byddaf|fi|finnau)(?![\p{L}])|(?<=[›\p{L}](?:,| and| a| ac| &) )me(?!\p{L}))/gu;
const SETS = /(?<!\p{L})(?:policy leads?|(?:arweinwyr|arweinydd) polisi)(?!\p{L})/giu;

/** "Would you record him as her deputy?": who it was has been named before. */
const GIVEN_TO_THEM =
  /(?<!\p{L})(?:record|note|make|put|enter|add|have|appoint|list|show|minute|treat|count|cofnod(?:a|wch)|nod(?:a|wch)|gwn(?:a|ewch)|rho(?:wch)?) (?:him|her|them|fe|fo|ef|hi)(?= )/iu;
const THEM = /(?:him|her|them|fe|fo|ef|hi)$/iu;

/** "The group has agreed to meet monthly": the group itself is nobody else. */
const THE_GROUP =
  /^(?:(?:the|this|our|y|yr|ein) )?(?:group|board|committee|panel|forum|council|grŵp|bwrdd|pwyllgor|fforwm|cyngor)$/iu;

/** Puts marks in place of names, so that the words around them read the same whoever they are. */
export function markPeople({ said, places = [], asker, set }: SettingsSaid): Marked {
  const names: string[] = [];
  const put = (name: string): string => `‹${names.push(name) - 1}›`;
  let at = 0;
  let words = '';
  for (const { start, end, person } of places) {
    if (start < at || THE_GROUP.test(person.name)) continue;
    words += said.slice(at, start) + put(person.isAsker && asker !== undefined ? asker : person.name);
    at = end;
    // "Huw's covering": the ending was taken for part of the name.
    const ending = /['’]s$/u.exec(said.slice(start, end))?.[0] ?? '';
    words += ending;
  }
  words += said.slice(at);
  if (asker !== undefined) words = words.replace(SPEAKER, () => put(asker));
  let named = set;
  if (set !== null) words = words.replace(new RegExp(set.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'giu'), SET);
  if (!words.includes(SET))
    words = words.replace(SETS, (name) => {
      named ??= name.toLowerCase();
      return SET;
    });
  const nameOf = (mark: string): string => names[Number(/\d+/u.exec(mark)?.[0] ?? -1)] ?? '';
  words = words.replace(GIVEN_TO_THEM, (verb, offset: number) => {
    const before = words.slice(0, offset).match(new RegExp(ONE, 'gu')) ?? [];
    const who = before.find((mark) => nameOf(mark) !== asker);
    return who === undefined ? verb : verb.replace(THEM, who);
  });
  const namesIn = (part: string): readonly string[] => [
    ...new Set((part.match(new RegExp(ONE, 'gu')) ?? []).map(nameOf)),
  ];
  return { words, nameOf, namesIn, set: words.includes(SET) ? named : null };
}
