import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { LanguageCommand } from './grammar.js';

const NAMED = /(?<!\p{L})(?:(?<en>english|saesneg|saesnag)|(?<cy>welsh|n?[cg]h?ymraeg|gymrâg|cymrâg))(?!\p{L})/giu;
/** Phrases with a negative word that negate nothing: "bob dim" is everything, "dim ond" only, "why not" an offer. */
const NO_DENIAL =
  /(?<!\p{L})(?:[bp]ob dim|dim (?:byd )?ond|(?:nothing|none|no language) (?:but|except)|why not|pam lai)(?!\p{L})/giu;
const NOT_BEFORE =
  /(?<!\p{L})(?:(?:from|instead of|rather than|in place of|yn lle|o'r)(?:['’]r)?(?:\s(?:all|the|this|that|so much|holl|yr|y))*|(?:not|don['’]?t|can['’]?t|cannot|couldn['’]?t|no|without|ddim|dim|nid|methu|smo)(?:\s(?!english|welsh|saesneg|[cg]ymraeg)\p{L}+){0,4})\s$/iu;

/** What still comes is not what somebody wants: "I keep getting English", "Saesneg sy'n dod gen ti o hyd". */
const STILL_COMES =
  /(?<!\p{L})(?:(?:i|we)(?: (?:keep|always|only|still|just))? (?:get|getting|got|see|seeing)|(?:i|we)['’]m (?:still |always |only )*getting|you(?:['’]re| are)? (?:\p{L}+ )?(?:keep|forever|always|still)|(?:keeps?|still) (?:coming|arriving|sending|writing|getting|replying|in)|(?:is|it['’]s|comes?|arriv\p{L}*) still|still (?:get|arriv|com|send|writ|repl)\p{L}*|sy['’]?n dod|sydd yn dod|(?:dal|dala) i|o hyd|(?:dwi|dw i|rwy|wi|fi)['’]?n? (?:yn )?(?:cael|gael)|(?:ti|chi)['’]n (?:mynnu|dal))(?!\p{L})/iu;
/** "Can I still get English please" wishes it. */
const WISHES =
  /(?<!\p{L})(?:please|pls|pl[iî]s|can|could|may|want|wish|like|prefer|rather|need|let me|is(?:io|ie)|eisiau|moyn|hoff\p{L}*|g?well|ga i|gawn|allwch|alla i)(?!\p{L})/iu;
const onlyComes = (clause: string): boolean => STILL_COMES.test(clause) && !WISHES.test(clause);
/** The clause around some place in a text. */
const clauseAt = (said: string, at: number): string => {
  const start =
    Math.max(
      ...[',', ';', '.', '!', '?', '–', ' - ', ' but ', ' ond ', ' so ', ' felly '].map((mark) =>
        said.lastIndexOf(mark, at),
      ),
    ) + 1;
  const end = said.slice(at).search(/[,;.!?–]| (?:-|but|ond|so|felly) /u);
  return said.slice(start, end < 0 ? undefined : at + end);
};

/** The language that words ask for: the last they want, or else not the one they reject; null if they name none. */
export function languageSaid(said: string): 'en' | 'cy' | null {
  const named = [...said.matchAll(NAMED)].map((match) => ({
    language: match.groups?.['en'] === undefined ? ('cy' as const) : ('en' as const),
    isDenied:
      NOT_BEFORE.test(said.slice(0, match.index).replace(NO_DENIAL, ',')) || onlyComes(clauseAt(said, match.index)),
  }));
  const wanted = named.findLast(({ isDenied }) => !isDenied);
  if (wanted !== undefined) return wanted.language;
  const denied = named.at(-1);
  if (denied === undefined) return null;
  return denied.language === 'en' ? 'cy' : 'en';
}

/** Words of a request for a language: for whom, or what to do in it. A text, post or body only has one in its name. */
const ASKS_FOR_IT =
  /(?<![\p{L}])(?:me|my|mine|i['’](?:d|m|ll)|i (?:can|don|do|would|want|need|am|prefer|speak|read)|can|could|do you|say|speak|talk|write|reply|answer|use|switch|change|prefer|rather|please|pls|from now|fi|mi|dwi|dw i|fy|at[ai]f?|wi|rwy\p{L}*|siarad\p{L}*|sgwrs\p{L}*|y?sg(?:wenn|rifenn)\p{L}*|ysgrifenn\p{L}*|ateb\p{L}*|defnyddi\p{L}*|newid\p{L}*|tro|trowch|troi|deall|g?well|hoff\p{L}*|pl[iî]s|gwelwch|hyn|gawn|ga i|allwn|allwch|beth am|isio|isie|iaith|language|wyt|ydych|[bp]opeth|everything|anghofi\p{L}*)(?!\p{L})/iu;
const IN_A_NAME =
  /(?<!\p{L})(?:(?:welsh|english) (?:government|language (?:commissioner|act|standards|board|scheme|officer)|text|version|copy|draft|speakers?|translation|councils?)|(?:n?[cg]h?omisiynydd|chomisiynydd|cymdeithas|safonau|testun|fersiwn|drafft|copi|cyfieithiad) (?:y |yr )?(?:[cg]h?ymraeg|gymraeg|iaith gymraeg|saesneg))(?!\p{L})/iu;
/** One person reads one language: "Welsh and English for me" asks for what there is not. */
const BOTH =
  /(?<!\p{L})(?:both languages|bilingual(?:ly)?|(?:welsh|english) (?:and|as well as|&) (?:in )?(?:welsh|english)|[cg]ymraeg a(?:c yn)? saesneg|saesneg a(?:c yn)? (?:ch|g|c)ymraeg|dd?wyieithog)(?!\p{L})/iu;
/** English and Welsh bank holidays are no language. */
const OF_HOLIDAYS = /(?<!\p{L})(?:bank holidays?|[ng]*wyliau banc)(?!\p{L})/iu;
const FEW_WORDS = 4;

/** Whether words ask for a language, rather than name something that has one in its name. */
const isAskedFor = (said: string): boolean =>
  said.trim().split(/\s+/u).length <= FEW_WORDS ||
  (ASKS_FOR_IT.test(said) && languageSaid(said.replace(IN_A_NAME, ' ')) !== null);

/** Things that people may want in a language just this once. */
const NAMES_PAPER =
  /(?<!\p{L})(?:agenda|papers?|minutes|log|table|documents?|report|list|copy|file|plan|form|return|actions|decisions|[bp]h?apur(?:au|e|a)?|[cg]h?ofnod(?:ion)?|[dt]h?abl|d?dogfen(?:nau)?|adroddiad|rhestr|[cg]h?opi|ffeil|[cg]h?ynllun|ffurflen|[cg]h?amau|b?penderfyniadau)(?!\p{L})/iu;

/** "I keep getting English" may complain or only tell. */
const namesOne = (said: string): boolean => [...said.matchAll(NAMED)].length === 1;

const language: IntentDeclaration<LanguageCommand> = {
  examples: {
    en: sentencesOf(`
      can we do this in Welsh | can we do this in English please | speak Welsh to me | speak English | in Welsh please | could I have that in English | I'd prefer Welsh | I would rather read Welsh | please write to me in Welsh from now on
      switch to English | switch the language to Welsh | I don't speak Welsh | sorry, I can't read Welsh | do you speak Welsh? | can you reply in Welsh | Welsh please | English from now on please | change my language to Welsh | I don't understand Welsh, can you use English
      what about Welsh? | my language is Welsh | I'm learning Welsh so please use it | say that again in English
    `),
    cy: sentencesOf(`
      Cymraeg os gwelwch yn dda | allwn ni wneud hyn yn Gymraeg | siaradwch Gymraeg â fi | yn Gymraeg plis | gawn ni siarad Cymraeg | ga i hwnna yn Gymraeg | ga i hynny yn Saesneg | byddai'n well gen i Gymraeg | hoffwn gael popeth yn Gymraeg
      newidiwch i'r Gymraeg | newid yr iaith i Gymraeg | dwi ddim yn siarad Saesneg | dwi ddim yn deall Cymraeg, Saesneg plis | ydych chi'n siarad Cymraeg? | wyt ti'n siarad Cymraeg? | atebwch yn Gymraeg o hyn ymlaen | Saesneg o hyn ymlaen plis
      defnyddiwch y Gymraeg gyda fi | beth am Gymraeg? | dwi'n dysgu Cymraeg felly defnyddiwch hi | Cymraeg dwi isio | sgwenna yn Gymraeg | trowch i'r Saesneg
    `),
  },
  ifWrong: 'undone',
  // "Get me the agenda in Welsh" may mean only the agenda.
  isSure: ({ said }) => !NAMES_PAPER.test(said) && !(onlyComes(said) && namesOne(said)),
  make: ({ said }) => {
    const wanted = languageSaid(said);
    return wanted === null || !isAskedFor(said) || OF_HOLIDAYS.test(said) || BOTH.test(said)
      ? null
      : { kind: 'language', language: wanted };
  },
};

/** What people say to choose the language that they read. */
export const INTENTS = { language };
