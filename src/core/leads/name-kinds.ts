import { fold } from './fold.js';

const POST =
  /^(?:(?:the|y|yr) )?(?:(?:deputy|vice|assistant|acting|interim|joint|co|dirprwy|is) ?-?)?(?:head|director|chief|chair(?:man|woman|person)?|co-chair|secretary|secretariat|clerk|treasurer|minister|permanent secretary|manager|officer|programme manager|project manager|senior responsible owner|sro|leader|commissioner|cadeirydd|ysgrifennydd|pennaeth|cyfarwyddwr|prif|clerc|trysorydd|gweinidog|rheolwr)(?: |$)/u;

const POST_END =
  /(?:^| )(?:manager|director|officer|secretary|chair|lead|head|executive|coordinator|co-ordinator|adviser|advisor|rheolwr|swyddog|arweinydd)$/u;

const TEAM_END =
  /(?:^| )(?:team|teams|unit|branch|division|divisions|officials|colleagues|department|departments|directorate|office|group|groups|committee|board|panel|leads|secretariat|services|service|comms|communications|hr|finance|legal|areas|partners|organisations|practitioners|reps|representatives|authorities|authority|council|officers|managers|directors|trust|agency|network)$/u;

const TEAM_START =
  /^(?:(?:y|yr) )?(?:tim|timau|uned|adran|adrannau|is-adran|cangen|swyddogion|cydweithwyr|pwyllgor|grwp|bwrdd|arweinwyr|swyddfa|gwasanaeth|cyngor|meysydd)(?: |$)/u;

/** Whether words are a post, such as "Head of Housing" or "the Chair". */
export const isPost = (words: string): boolean => POST.test(fold(words)) || POST_END.test(fold(words));

/** Whether words are a team or the like, such as "Comms team", "Policy officials" or "Tîm Cyfathrebu". */
export const isTeam = (words: string): boolean => TEAM_END.test(fold(words)) || TEAM_START.test(fold(words));

const NAME_WORD = /^(?:\p{Lu}[\p{L}'’-]*\.?|ap|ab|ferch|van|de|von|o'|mac)$/u;

/** Whether words are one to four capitalised ones, as a person's name is. */
export function isNameLike(words: string): boolean {
  const parts = words.trim().split(/\s+/u);
  return parts.length <= 4 && /^\p{Lu}/u.test(words.trim()) && parts.every((part) => NAME_WORD.test(part));
}
