import { ASKING_WORDS, LINKING_WORDS } from '../../../reading/chat/asking-words.js';
import { askedToLog } from './asked-to-log.js';
import { leadsAt, type SaidName } from './leads-at.js';

/** Words that say that something is to be put down. */
export const PUTS_DOWN =
  /(?<!\p{L})(?:actions?|entry|(?:stick|put|get|log|pop|add|write|note) (?:that|this|it|them|me|one|him|her)|one more|plus (?:one|two|three|another)|^to do$|to (?:track|log|record)|(?:so (?:that )?(?:we|i)|n['’]t|not|never|(?:we|i)['’]ll)(?: (?:don['’]t|do not|won['’]t|will|can))? (?:forget|remember)|hold (?:them|him|her|us|me) to it|keep (?:a )?(?:note|record|track)|logging|cadwa|dyro|anghofio|(?:ar|at) y (?:rhestr|log)|gweithredu?|tasks?|job|log(?:ged)?|record|minute (?:this|that|one|it)|note (?:of|down|this|that|one)|jot|down|to-?do|one(?:['’]s)? (?:more )?(?:for|thing|is|on)|on the list|another(?: for| one|(?=:))|(?:some|any)?thing (?:new|else|more)|new (?:one|thing|action)|(?:cam|tasg|gweithred)(?: newydd)?|rhywbeth (?:newydd|arall)|peth arall|un (?:arall|newydd|i)|cofnod\p{L}*|nod(?:a|wch|i)|(?:i )?lawr)(?!\p{L})/iu;
/**
 * What else may stand around a task, in both languages: how urgent it is, whose it is, that somebody has agreed. Some 165
 * words, collected by hand from requests that we have seen.
 */
const ABOUT_IT = new Set(
  `action actions task tasks job log logged record note jot this morning today yesterday earlier call meeting rush hurry good great fine ideal
ideally important matter day date days dates nid oes latest deadline due wanted says said free spare volunteered happy asked told agreed offered kind enough nicely minuted fresh extra more see new newydd arall other another next
mine yet two three four five six thing sort kind similar same yours truly hook di'n dda gweld external owner owners owned own who's name names entry track shared sharing ways hold bot lets unassigned nobody's ones one's until till late noon close play end says later tops max absolute very first second third plus different matter separate separately subject enw bia biau pia neb honna hwnna hynny sef gwaith cadwa dyro gofnodi weithred plîs os gweli bosib posib who's say lets fan bellaf pellaf outside says no yes at tops possible cam tasg gweithred cofnoda cofnodwch nodwch noda rhywbeth bore heddiw brys hast erbyn dyddiad cau
joint jointly cyd afraid suppose guess obviously sadly alas unfortunately ofnaf yffach
ideal iawn da derbyn cytuno wedi'i`.split(/\s+/u),
);
/** Ends a piece: a mark, or a word with which people think aloud. */
export const PIECES =
  /(?<=[.!?;:]['"’”]?)\s+|\s+[–—-]+\s+|(?<=,)\s+|\s+\/\s+|\s+(?:->|=>|→)\s+|\s+(?:um|uh|erm)\s+|\s*\n\s*/u;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const wordsOfItsOwn = (words: string): number =>
  words
    .split(/\s+/u)
    .map(bare)
    .filter(
      (word) =>
        word !== '' &&
        !/^\d{1,2}$/u.test(word) &&
        !ASKING_WORDS.has(word) &&
        !LINKING_WORDS.has(word) &&
        !ABOUT_IT.has(word),
    ).length;

/** A piece of a message, with who and which day it names. */
export interface Piece {
  readonly text: string;
  readonly leads: readonly string[];
  readonly day: string | null;
  /** Whether nothing of a task is in it. */
  readonly isFrame: boolean;
  /** How many words it has that are neither about a request, nor who, nor when. */
  readonly own: number;
}

/** Reads who and which day a piece names, and what else it says. */
export function pieceOf(text: string, people: readonly SaidName[], dates: readonly string[]): Piece {
  const day = dates.find((date) => text.includes(date)) ?? null;
  let left = day === null ? text : text.replace(day, ' ').replace(/(?<=^|\s)['’]s(?!\p{L})/gu, ' ');
  const leads: string[] = [];
  for (let at = 0; at < left.length; at += 1) {
    if (at > 0 && /[\p{L}\p{N}'’]/u.test(left.charAt(at - 1))) continue;
    const named = leadsAt(left.slice(at), people);
    if (named === null) continue;
    leads.push(...named.leads);
    left = `${left.slice(0, at)} ${left.slice(at + named.length).replace(/^['’](?:s|ll|d|re|ve)?(?!\p{L})/u, '')}`;
  }
  const own = wordsOfItsOwn(left);
  return { text, leads, day, isFrame: own === 0, own };
}

/** Those whom a frame names; "log this for me" names nobody if somebody else is named. */
export function leadsOfFrame(frame: readonly Pick<Piece, 'text' | 'leads'>[]): readonly string[] {
  const isOwn = ({ text, leads }: Pick<Piece, 'text' | 'leads'>): boolean =>
    leads.every((lead) => lead === 'me') && (PUTS_DOWN.test(text) || askedToLog(text).isAsked);
  return frame.filter((piece) => !isOwn(piece)).flatMap(({ leads }) => leads);
}
