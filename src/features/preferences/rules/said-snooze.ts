import { isHowOften } from '../../../reading/schedules/said-nudging.js';
import type { Slots } from '../../../reading/chat/slots.js';

const BOTHER =
  '(?:bother|pester|hassl|nag|badger|bug|nudg|remind|chas|ping|messag|disturb|mither|hound|pok|prod|harass|hound|contact|write to|email)\\p{L}*';
const WELSH_BOTHER =
  '(?:m?h?atgoff|phoeni|mhoeni|poeni|plagio|mlagio|mwydro|styrbio|haslo|harasio|haslo|swnian|boddro|boddran|poenydio|negeseuo|anfon|cysylltu|tarfu)\\p{L}*';
/** Somebody wants no nudges: "quit hassling me", "lay off me", "paid â mwydro fi". */
const WANTS_PEACE = new RegExp(
  `(?<!\\p{L})(?:(?:don['’]?t|do not|not(?: to)?|stop|quit|cease|no more|please no)(?: \\p{L}+)? ${BOTHER}(?: (?:of|at|to|with))? me(?!\\p{L})|lay off(?: of)? me|get off my back|leave me (?:be|alone|in peace|to it)|give (?:me|it) (?:a (?:break|rest)|some peace|peace|a bit of peace)|(?:pa?id(?:iwch)?|peidiwch)(?: (?:â|a|ag))?(?: fy|'m)? ${WELSH_BOTHER}|(?:rho(?:wch)?|rho)'r gor(?:a|au)(?: i)?(?:'m|'n| fy)? ${WELSH_BOTHER}|stopi\\p{L}+ ${WELSH_BOTHER}|(?:gad(?:a|ewch)?|rho(?:wch)?) l+onydd i (?:mi|fi)|(?:ddim (?:isio|eisiau|moyn)|sdim isio) clywed (?:gen|gan|oddi wrth|wrth) (?:ti|t|chi|ych)|ga i lonydd)(?!\\p{L})`,
  'iu',
);
/** About one thing rather than all. */
const OF_ONE = /(?<!\p{L})(?:about|regarding|over|ynghylch|ynglŷn)(?!\p{L})/iu;
/** Lengths that are no dates. */
const LENGTHS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})am (?:un )?wythnos(?! (?:nesa|yma|hon|honno))/iu, 'am wythnos'],
  [/(?<!\p{L})am fis(?! (?:nesa|yma|hwn))/iu, 'am fis'],
  [/(?<!\p{L})(?:for )?a few days(?!\p{L})/iu, 'for 3 days'],
  [/(?<!\p{L})(?:am )?(?:ychydig|rhai) (?:o )?ddyddiau(?!\p{L})/iu, 'am 3 diwrnod'],
];

/** For how long, in words that are no date; null when none say so. */
export const lengthSaid = (said: string): string | null => LENGTHS.find(([form]) => form.test(said))?.[1] ?? null;

/** The days say why: "I'm in Spain from Friday to Sunday, leave me be". */
const TELLS_LEAVE =
  /(?<!\p{L})(?:i['’]?m|i am|i['’]?ll be|i will be|dwi|dw i|bydda i|fydda i) (?:in|at|on|off|away|out|abroad|yn|ar|i ffwrdd|bant|mewn)(?!\p{L})|(?<!\p{L})while i/iu;
const BEFORE_DAY =
  /(?<!\p{L})(?:until|till?|before|for|over|after|all|tan|hyd|am|cyn|dros|nes|ar [oô]l)(?: (?:the|at|y|yr|about|fi|me))?\s$/iu;
const DAY_OF_ITS_OWN = /^(?:(?:the )?next|this|tomorrow|today|heddiw|fory|yfory|yr wythnos|wythnos)(?!\p{L})/iu;

/** Whether the one day that is named ends or lasts the peace, rather than begins it or comes each week. */
const isUntil = (said: string, dates: Slots['dates']): boolean =>
  dates.length === 0
    ? lengthSaid(said) !== null
    : dates.length === 1 &&
      dates.every(
        ({ words }) =>
          BEFORE_DAY.test(said.slice(0, said.indexOf(words))) || (DAY_OF_ITS_OWN.test(words) && !isBegin(said, words)),
      );
const isBegin = (said: string, words: string): boolean =>
  /(?<!\p{L})(?:from|o)\s$/iu.test(said.slice(0, said.indexOf(words)));

/** Whether somebody wants no nudges until some day or for some time, in any words. */
export const isPeaceWanted = ({ said, dates }: Pick<Slots, 'said' | 'dates'>): boolean =>
  isUntil(said, dates) &&
  !isHowOften(said) &&
  !TELLS_LEAVE.test(said) &&
  !said.trim().endsWith('?') &&
  WANTS_PEACE.test(said) &&
  !OF_ONE.test(said);
