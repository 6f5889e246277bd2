import type { NamedPerson, Slots } from '../../../reading/chat/slots.js';
import { isLedTogether } from './led-together.js';

/** Says after a name that this person cannot do it. */
const CANNOT =
  /^(?:['’]s)?\s{1,3}(?:(?:has|has got|got|’s got|'s got) (?:enough|too much|plenty|a lot|loads)(?: on)?|has left|have left|is leaving|left|is off|is away|is on leave|is (?:too )?busy|(?:is )?(?:snowed under|swamped|struggling|drowning|overloaded|up to)|can['’]?t|cannot|won['’]?t|isn['’]?t|is not|no longer|doesn['’]?t|hasn['’]?t|wedi gadael|i ffwrdd|ar wyliau|ddim|yn methu|yn rhy)(?!\p{L})/iu;
/** Stands before a name from whom it is taken. */
const FROM =
  /(?<!\p{L})(?:from|off|swap|replace|instead of|not|rather than|in place of|in (?:lieu|stead) of|yn lle|oddi wrth|oddi ar|cyfnewid|nid|dim|yn hytrach na)\s{1,3}$/iu;
const ME =
  /(?<!\p{L})(?:me|myself|i['’]?ll|i will|i can|i['’]?d|i could|i am|i['’]?m|let me|happy to|mine|glad to|fi|i mi|i fi|fe wna i|mi wna i|wna i|gwnaf|gwna i|gallaf|galla i|byddaf|gymera i|cymera i)(?!\p{L})/iu;

/** Whether words give an action to this person, rather than take it from them. */
function isGiven(said: string, { name, written }: NamedPerson): boolean {
  const first = written !== undefined && said.includes(written) ? written : (name.split(/\s+/u)[0] ?? name);
  const at =
    said.includes(name) && !first.endsWith(name) ? said.indexOf(name) : said.toLowerCase().indexOf(first.toLowerCase());
  if (at < 0) return true;
  const length = said.startsWith(name, at) ? name.length : first.length;
  return !FROM.test(said.slice(0, at)) && !CANNOT.test(said.slice(at + length));
}

const TO = /(?<!\p{L})(?:to|onto|i|at|efo|gyda)\s(?:@)?$/iu;
const JOINED = /(?:,|&|\sand|\sa|\sac|\sa hefyd)\s?$/iu;
const SWAPS = /(?<!\p{L})(?:swap|cyfnewid|instead|rather than|yn lle|help|with)(?!\p{L})/iu;

/** "To Angharad or Mared" leaves open who. */
const EITHER = /(?<!\p{L})\p{Lu}[\p{L}'’-]+ (?:or|neu) (?:maybe |perhaps |efallai )?\p{Lu}\p{L}+/u;

/** Whether a name follows a word of giving, or is joined to a name that does. */
function isGivenTo(said: string, { name, written }: NamedPerson, all: readonly NamedPerson[]): boolean {
  const before = said.slice(0, Math.max(0, said.indexOf(written ?? name.split(/\s+/u)[0] ?? name)));
  if (TO.test(before)) return true;
  const joined = before.replace(JOINED, '');
  return (
    joined !== before &&
    all.some(
      (other) =>
        joined.endsWith(other.written ?? other.name) && TO.test(joined.slice(0, -(other.written ?? other.name).length)),
    )
  );
}

/** Means one of several people named, without saying which. */
const ONE_OF_THEM = /(?<!\p{L})(?:she|he)(?:['’]ll|['’]s| will| should| is| can)(?!\p{L})/iu;

/** Separates a clause that gives the reason from the one that gives the action. */
const BREAKS = /[.!?;]\s+|,\s+(?:(?:so|felly|and|a|ac)\s+)?|\s(?:so|felly|ond|but)\s+/iu;
const REASON = /\s(?:because|since|as|cos|achos|oherwydd|gan (?:fod|bod)|am fod)\s+/iu;
/** Says how somebody is, and not that they take something on: "Mae Tomos dan ei sang", "Tomos is run ragged". */
const TELLS_CY =
  /^(?:(?:gan|achos|oherwydd|am)\s)?(?:mae|ma|roedd|bod|fod)['’]?\s+(?<who>\p{L}+)(?: \p{Lu}\p{L}+)?(?!\s(?:a|ac|am|i|yn mynd i|yn cymryd|yn gwneud|yn neud|yn fodlon|yn hapus|wedi (?:cytuno|cynnig|addo|cymryd|dweud y))\s|['’]n (?:mynd i|cymryd|gwneud|neud|fodlon|hapus))/iu;
const TELLS_EN =
  /^(?:(?:because|since|as|with)\s)?(?<who>\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?(?:['’]s| is| has| was|['’]s been| is being)\s(?!(?:going|happy|taking|doing|picking|got (?:this|it|that)|it(?!\p{L})|agreed|offered|on it|to|now|said|volunteered|better|willing|free|keen|the)(?!\p{L}))/u;

/** The people about whom a clause only says how they are, if there are other clauses. */
function toldOf(said: string): ReadonlySet<string> {
  const clauses = said.split(BREAKS).flatMap((part) => part.split(REASON));
  if (clauses.length < 2) return new Set();
  const who = clauses.map((clause) => (TELLS_CY.exec(clause.trim()) ?? TELLS_EN.exec(clause.trim()))?.groups?.['who']);
  return new Set(who.filter((name) => name !== undefined));
}
/** Names the present lead whom somebody joins: "Angharad as well as Rhys", "put Gwen on it alongside him". */
const BESIDES =
  /(?<!\p{L})(?:as well as|alongside|along with|together with|in addition to|to help|yn ogystal â|ochr yn ochr â|gyda'i gilydd â|i helpu)\s(?<who>him|her|them|@?\p{Lu}[\p{L}'’-]+|fe|fo|hi|nhw)(?!\p{L})/iu;
const isBesides = (said: string, { name, written }: NamedPerson): boolean => {
  const who = BESIDES.exec(said)?.groups?.['who'];
  return who !== undefined && (/^(?:him|her|them|fe|fo|hi|nhw)$/iu.test(who) || (written ?? name).startsWith(who));
};

/** Names a present lead who goes on with the new one: "give it to Owain with Siân". */
const isWithPresent = (said: string, people: readonly NamedPerson[], { leads }: Present): boolean =>
  !/(?<!\p{L})(?:swap\p{L}*|replace\p{L}*|cyfnewid\p{L}*)(?!\p{L})/iu.test(said) &&
  people.some(
    ({ id, name, written = name }) =>
      id !== null &&
      leads.includes(id) &&
      /(?<!\p{L})(?:with|gyda|efo)\s@?$/iu.test(said.slice(0, Math.max(0, said.indexOf(written)))),
  );

/** Only agreed to it, or wanted it: "handed to Angharad as agreed with Claire", "passed to Gwen, as Claire suggested". */
const CONSULTED =
  /(?<!\p{L})(?:(?:agreed|discussed|cleared|checked|arranged|okayed|squared|settled)(?: (?:it|this|that))? (?:with|by)|as(?: per)?|at|on|ar gais|fel y (?:dywedodd|cytunodd|gofynnodd|awgrymodd)|cytun\p{L}+ (?:â|gyda|efo))\s(?<who>@?\p{Lu}[\p{L}-]+)(?=$|[\s,.;!?]|['’]s (?:request|suggestion|say-so|advice|orders|behest)(?!\p{L}))/gu;
const SAYS_SO =
  /^(?: \p{Lu}[\p{L}'’-]+)? (?:said|asked|suggested|wanted|agreed|requested|wished|instructed|advised)(?!\p{L})/u;
/** Whether a person only agreed to what is said, or asked for it. */
export function isConsulted(said: string, { name, written = name }: NamedPerson): boolean {
  return [...said.matchAll(CONSULTED)].some(({ 0: all, groups, index }) => {
    const who = (groups?.['who'] ?? '').replace('@', '');
    const isAs = /^(?:as|at|on)(?! per)\s/u.test(all);
    const after = said.slice(index + all.length);
    return written.startsWith(who) && (!isAs || SAYS_SO.test(after) || /^['’]s /u.test(after));
  });
}

/** Says that the speaker has it now: "the leaflet is mine now", "fi biau hwn bellach". */
const MINE_NOW =
  /(?<!(?:not|n['’]t|no longer) )(?<!\p{L})(?:(?:is|are|['’]s) (?:now )?mine(?! (?:to|alone))(?: now| instead| from now on| from here on| going forward)?(?=\s*(?:$|[,.;!]|and |but |since |because ))|mine (?:now|from now on)|fi (?:biau|piau|sydd? â|sy['’]n (?:gwneud|arwain|gyfrifol am))[^,.;]{0,40}(?:nawr|rŵan|rwan|bellach|o hyn (?:ymlaen|allan)))(?!\p{L})/iu;

/** The only words that may stand between people who do it together. */
const AND = /^(?:['’]s)?\s*(?:,|&|and|a|ac|\+)\s*(?:and|a|ac)?\s*$/iu;

/** Whether the people named stand side by side: "Gwen and Owain". */
function areJoined(said: string, [first, ...others]: readonly NamedPerson[]): boolean {
  const writtenOf = ({ written, name }: NamedPerson): string => written ?? name;
  if (first === undefined || others.length === 0) return false;
  let end = said.indexOf(writtenOf(first)) + writtenOf(first).length;
  return others.every((person) => {
    const start = said.indexOf(writtenOf(person), end);
    const isNext = start >= 0 && AND.test(said.slice(end, start));
    end = start + writtenOf(person).length;
    return isNext;
  });
}

/** The new leads, as words from which leads are read; null if nobody is named. */
export function newLeadsIn({
  said,
  people,
  set,
  action = { leads: [], leadNames: [] },
}: Pick<Slots, 'said' | 'people' | 'set'> & { readonly action?: Present }): string | null {
  if (MINE_NOW.test(said)) return 'me';
  const named = people.filter((person) => !person.isAsker && !isConsulted(said, person));
  const given = named.filter((person) => isGiven(said, person) || isBesides(said, person));
  const others = given.filter(({ id }) => id === null || !action.leads.includes(id));
  const namesOf = (some: readonly NamedPerson[]): readonly string[] => [...new Set(some.map(({ name }) => name))];
  if (isLedTogether(said) && others.length > 0 && action.leadNames.length > 0)
    return [...action.leadNames, ...namesOf(others)].join(' and ');
  if (EITHER.test(said) && given.length > 1) return null;
  // A present lead is usually named as the one who cannot go on, unless both do it together.
  const isTogether =
    BESIDES.test(said) || isWithPresent(said, given, action) || others.length === 0 || areJoined(said, given);
  const names = namesOf(isTogether ? given : withoutTold(said, others));
  if (names.length > 1 && ONE_OF_THEM.test(said)) return null;
  if (names.length > 0) return names.join(' and ');
  if (set !== null) return set;
  return people.some(({ isAsker }) => isAsker) || ME.test(said) ? 'me' : null;
}

/** The present leads. */
type Present = Pick<NonNullable<Slots['action']>, 'leads' | 'leadNames'>;

/**
 * Removes people about whom words only say how they are, if it is given to others: "Give it to Angharad, Mared is
 * drowning".
 */
function withoutTold(said: string, named: readonly NamedPerson[]): readonly NamedPerson[] {
  const to = named.filter((person) => isGivenTo(said, person, named));
  const told = toldOf(said);
  const untold = named.filter(({ name, written = name }) => !told.has(written.split(/\s+/u)[0] ?? written));
  if (to.length > 0 && !SWAPS.test(said)) return to;
  return untold.length > 0 ? untold : named;
}
