import { hasActionMarker } from '../../../reading/actions/action-marker.js';
import type { OwnAsk } from './own-ask.js';

type Leave = Extract<OwnAsk, { readonly ask: 'leave' }>;

const I_AM =
  "(?:(?:i am|i'm|im|i will be|i'll be|i shall be|rwy|rwyf|rwyf fi|dw|dwi|rydw|byddaf|bydda|mi fyddaf)(?: i)?\\s{1,3})?";
const AWAY =
  "(?:(?:(?:going |off )?away(?: on (?:annual )?leave)?|on (?:my )?(?:annual |sick |study |parental |maternity |paternity |compassionate )?(?:leave|holidays?)|out of (?:the )?office|off work|off)|(?:i )?ffwrdd(?: ar wyliau)?|(?:ar )?(?:fy )?(?:wyliau|ngwyliau|absenoldeb)|allan o'r swyddfa)";
/** What days begin with; "away with you" does not. */
const DAYS =
  '(?:until|till?|from|between|up to|through|back|returning|starting|on (?=\\d|mon|tue|wed|thu|fri|sat|sun|the \\d)|over (?=christmas|easter|new year|the )|for (?=\\d|an?\\b|one|two|three|four|five|six|seven|eight|nine|ten|the )|in (?=\\p{L}{3,9}\\b)|all |the (?=week|whole|rest|next|\\d)|next |this (?=week|month|morning|afternoon|mon|tue|wed|thu|fri)|today|tomorrow|\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tan|hyd|o (?=\\d|d|yf|hed)|rhwng|ar (?=\\d|dd)|am (?=\\d|wythnos|bythefnos|fis|y |dd|dwy|tair|dair)|yr wythnos|y mis|yfory|heddiw|d?dydd |ym mis |yn [oô]l)';

/** A leave in words, from its beginning on: "I'm away until 5 December, ask Tomos". The days are in `rest`. */
export const LEAVE = new RegExp(`^${I_AM}${AWAY}[\\s:,]{1,3}(?<rest>${DAYS}.{0,200})$`, 'diu');
/** The same without any days. */
export const AWAY_ALONE = new RegExp(
  `^${I_AM}(?:away|on leave|on holiday|out of (?:the )?office|(?:i )?ffwrdd|ar (?:fy )?(?:wyliau|ngwyliau|absenoldeb))[\\s.!]{0,5}$`,
  'iu',
);

/** Nobody is on leave for as long as a tea break. */
const BREAK = /\b(?:minutes?|mins?|hours?|munud(?:au)?|awr|oriau)\b/iu;
/** An action on the same line is to be logged. */
const ACTION = /(?<!\p{L})(?:actions?|gweithredu)\s{0,3}:/iu;

const WHO = '(?<who>[^,;]{1,80}?)';
const INSTEAD = '(?:\\s(?:instead|meanwhile|in the meantime|for me|yn fy lle|yn y cyfamser))?';
/** How someone is named who stands in, at the end of a leave. */
const STAND_INS: readonly RegExp[] = [
  new RegExp(
    `[\\s,;.–-]{1,4}(?:(?:and|a)\\s)?(?:please\\s)?(?:ask|see|contact|speak to|talk to|go to|try|nudge|tell|email|gofynnwch i|gofyn i|cysylltwch [âa]g?|siaradwch [âa]g?|ewch at)\\s${WHO}${INSTEAD}$`,
    'iu',
  ),
  new RegExp(
    `[\\s,;.–-]{1,4}(?:(?:and|with|a|bydd|mae)\\s)?${WHO}\\s(?:(?:is|will be|'s|sy'n|sydd yn)\\s)?(?:(?:will\\s)?(?:covers?|stands? in|deputi[sz]es?|acts?)|covering|standing in|deputi[sz]ing|acting|(?:yn\\s|'n\\s)?(?:dirprwyo|llenwi bwlch|cymryd fy lle))${INSTEAD}$`,
    'iu',
  ),
  new RegExp(`[\\s,;.–-]{1,4}(?:stand-?in|cover(?:ed)?|deputy|dirprwy)(?:\\s(?:is|by|from|yw|gan))?:?\\s${WHO}$`, 'iu'),
];

/**
 * A leave from the words that follow "I'm away": its days, and who stands in when somebody is named at the end. Null for
 * words that hold an action, which are to be logged.
 */
export function readLeave(rest: string): Leave | null {
  const words = rest.replace(/[\s.!]+$/u, '');
  if (BREAK.test(words) || ACTION.test(words) || hasActionMarker(words)) return null;
  for (const pattern of STAND_INS) {
    const found = pattern.exec(words);
    const who = found?.groups?.['who']?.trim() ?? '';
    if (found === null || who === '') continue;
    return { ask: 'leave', days: words.slice(0, found.index).trim(), standIn: who };
  }
  return { ask: 'leave', days: words, standIn: null };
}
