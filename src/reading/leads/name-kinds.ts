import { fold } from '../text/fold.js';

const POST =
  /^(?:(?:the|y|yr) )?(?:(?:deputy|vice|assistant|acting|interim|joint|co|dirprwy|is) ?-?)?(?:head|director|chief|chair(?:man|woman|person)?|co-chair|secretary|secretariat|clerk|treasurer|minister|permanent secretary|manager|officer|programme manager|project manager|senior responsible owner|sro|leader|commissioner|cadeirydd|ysgrifennydd|pennaeth|cyfarwyddwr|prif|clerc|trysorydd|gweinidog|rheolwr|swyddog)(?: |$)/u;

const POST_END = new Set(
  'manager director officer secretary chair lead head executive coordinator co-ordinator adviser advisor rheolwr swyddog arweinydd'.split(
    ' ',
  ),
);

const TEAM_END = new Set(
  'team teams unit branch division divisions officials colleagues department departments directorate office group groups committee sub-committee subcommittee taskforce board panel leads secretariat services service comms communications hr finance legal areas partners organisations practitioners reps representatives authorities authority council officers managers directors trust agency network'.split(
    ' ',
  ),
);
const TEAM_OF_TWO_WORDS = /(?:^| )(?:working party|task force)$/u;

const TEAM_START =
  /^(?:(?:y|yr) )?(?:tim|timau|uned|adran|adrannau|is-adran|cangen|swyddogion|cydweithwyr|pwyllgor|grwp|bwrdd|arweinwyr|swyddfa|gwasanaeth|cyngor|meysydd)(?: |$)/u;

/** A post, whatever follows: "Chair of the Housing Board" is not a board. */
const POST_OF =
  /^(?:(?:the|y|yr) )?(?:[a-z-]+ ){0,2}(?:heads?|directors?|chair(?:man|woman|person)?s?|secretary|leader|minister|chief [a-z]+|officer|manager|pennaeth|cyfarwyddwr|cadeirydd|ysgrifennydd|gweinidog) (?:of|for|o|y|yr) /u;

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** Whether words are a post, such as "Head of Housing" or "the Chair". */
export const isPost = (words: string): boolean => {
  const said = fold(words);
  return POST.test(said) || POST_OF.test(said) || POST_END.has(lastWord(said));
};

/** Whether words are a one-word post and nothing else: "secretary", "the clerk". */
export const isBarePost = (words: string): boolean =>
  /^(?:(?:the|yr?) )?[\p{L}-]+$/iu.test(words.trim()) && isPost(words.trim());

/** Whether words are a team or another body: "Comms team", "Policy officials", "Tîm Cyfathrebu". */
export const isTeam = (words: string): boolean => {
  const said = fold(words);
  return (TEAM_END.has(lastWord(said)) || TEAM_OF_TWO_WORDS.test(said) || TEAM_START.test(said)) && !POST_OF.test(said);
};

const NAME_WORD = /^(?:\p{Lu}[\p{L}'’\u2010\u2011-]*\.?|ap|ab|ferch|van|de|von|o'|mac)$/u;

/** Whether words are one to four capitalised words, like a person's name. */
export function isNameLike(words: string): boolean {
  const parts = words.trim().split(/\s+/u);
  return parts.length <= 4 && /^\p{Lu}/u.test(words.trim()) && parts.every((part) => NAME_WORD.test(part));
}
