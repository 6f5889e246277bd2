import type { Slots } from '../../../reading/chat/slots.js';

/** What a stand-in does. */
const COVERS =
  /(?<!\p{L})(?:cover(?:s|ed|ing)?|standing in|stands? in|stand-in|deputi[sz]\p{L}*|deputy|back-?up|instead|ask|asking|contact|see|try|speak to|talk to|call|email|go to|quer(?:y|ies)|questions|look(?:s|ing)? after|pick(?:s|ing)? up|in charge|mind(?:s|ing)?|hold(?:s|ing)?|keep(?:s|ing)? an eye|watch(?:es|ing)?|deal(?:s|ing)?(?: with)?|handl(?:e|es|ing)|answer(?:s|ing)?|field(?:s|ing)?|(?:take|taking|takes) (?:over|care)|runn?(?:s|ing)? (?:things|it)|act(?:s|ing)?|in my (?:place|absence)|on my behalf|for me|has my|have my|got my|of mine|your (?:man|woman|person|contact)|hol(?:a|wch)|while i(?:'m| am)|dirprwyo|dirprwy|cymryd fy lle|(?:yn|cymryd) (?:fy|yn) lle|lle fi|gofynn\p{L}*|holwch|cysyllt\p{L}*|siarad\p{L}*|llenwi|ateb|drosta i?|drosof(?: i)?|g?adw llygad|cadw llygad|gofalu|edrych ar [oô]l|delio|dal y gaer|cymryd drosodd|tra (?:bydda|dwi|rydw|mod))(?![\p{L}])/iu;
/** What somebody does who only knows about the leave. */
const KNOWS =
  /(?<!\p{L})(?:approv\p{L}*|authori[sz]\p{L}*|sign(?:ed|s)? (?:it )?off|agreed (?:it|this|my|to my)|knows?(?! (?:what|where|how|the))|aware|informed|tell|told|let \p{L}+ know|cleared|ok'?d|ok with|fine with|says|said|thanks|diolch|wedding|party|funeral|visit\p{L}*|gwybod|cymeradwyo|cytuno|caniat\p{L}*|dweud|ddweud|priodas|angladd)(?!\p{L})/iu;
const CLAUSE = /[.!?;,\n]+\s*|\s[–-]\s|\s(?:and|a|ac)\s(?=\p{Lu})/u;

/** Whether words say that somebody stands in for another. */
export const coversSomebody = (said: string): boolean => COVERS.test(said);

/** The stand-in, as said, and whether the words say so outright. */
interface StandInSaid {
  readonly words: string;
  readonly isSure: boolean;
}

/**
 * Finds the stand-in in words that announce a leave. Another person named there is nearly always the stand-in, unless
 * they only know about the leave. If the words do not say so outright, it is a guess.
 */
export function standInSaid({ said, people }: Pick<Slots, 'said' | 'people'>): StandInSaid | null {
  const clauses = said.split(CLAUSE);
  const of = (name: string): string => clauses.find((clause) => clause.includes(name.split(' ')[0] ?? name)) ?? said;
  const named = people
    .filter(({ isAsker }) => !isAsker)
    .map(({ name }) => ({ name, clause: of(name) }))
    .filter(({ clause }) => COVERS.test(clause) || !KNOWS.test(clause));
  const sure = named.filter(({ clause }) => COVERS.test(clause));
  const meant = sure.length > 0 ? sure : named;
  if (meant.length === 0) return null;
  const names = [...new Set(meant.map(({ name }) => name))];
  return { words: names.join(' and '), isSure: names.length === 1 && sure.length > 0 };
}
