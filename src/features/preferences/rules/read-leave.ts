import { hasActionMarker } from '../../../reading/actions/action-marker.js';
import { findDates } from '../../../reading/deadlines/find-dates.js';
import { daysInFull } from '../../../reading/text/short-days.js';
import type { OwnAsk } from './own-ask.js';

/** Any context will do: we only test whether words are a day. */
const SOME_DAY = { saidAt: '2026-01-07T09:00', nextMeeting: null, nation: 'scotland' } as const;

type Leave = Extract<OwnAsk, { readonly ask: 'leave' }>;

/** An introduction, "just to let you know". */
const LEAD_IN =
  '(?:(?:heads up|fyi|for info|note|please note|reminder|hi|hello|hi all|helo|just to (?:let you know|say|flag)|just letting you know|er gwybodaeth|gyda llaw|jyst i (?:ddweud|roi gwybod))(?: that| y| bod)?[\\s,:;.–-]{1,3}(?:that )?)?';
const I_AM_SAID =
  "(?:(?:i am|i'm|im|i will be|i'll be|i shall be|rwy|rwyf|rwyf fi|dw|dwi|dw i|wi|rydw|rydw i|byddaf|byddaf i|bydda|bydda i|mi fyddaf|mi fydda i|mae gen i)(?:'n| i)?\\s{1,3})";
const I_AM = `(?:${I_AM_SAID})?`;
const KIND = "(?:annual |sick |study |parental |maternity |paternity |compassionate |special |carer's |flexi |unpaid )";
const AWAY = [
  `(?:(?:going |off )?away(?: on ${KIND}?leave)?|on (?:my )?${KIND}?(?:leave|holidays?|hols|vacation)|annual leave|(?:on )?(?:a\\/l|A\\/L)|on (?:al|AL)|(?:on )?flexi(?: leave)?|ooo|OOO|out of (?:the )?office|off work|off (?:sick|ill)|(?:a )?day off|off)`,
  '(?:sick|ill|unwell|poorly|on (?:training|a (?:training )?course|jury (?:service|duty)|secondment|strike)|at a (?:conference|training day))',
  "(?:(?:i )?ffwrdd(?: ar wyliau| yn s[aâ]l)?|bant(?: ar wyliau)?|(?:ar )?(?:fy )?(?:wyliau|ngwyliau|absenoldeb)|allan o'r swyddfa|ar (?:gwrs|hyfforddiant|streic)|(?:adref )?(?:yn )?s[aâ]l|absennol)",
].join('|');
/** "I won't be in", "ddim yn y swyddfa". */
const NOT_IN =
  "(?:(?:i won't be|i will not be|i shan't be|i'm not|i am not|not|fydda i ddim|fyddaf i ddim|fydda' i ddim|dwi ddim|dw i ddim|ddim) (?:in(?: the office)?|around|at work|working|available|i mewn|yn y swyddfa|yn gweithio|ar gael|o gwmpas))";
/** The words with which days begin; in "away with you" none does. */
const DAYS =
  "(?:until|till?|from|between|up to|through|back|returning|starting|as of|on (?=\\d|mon|tue|wed|thu|fri|sat|sun|the \\d)|over (?=christmas|easter|new year|the )|for (?=\\d|an?\\b|one|two|three|four|five|six|seven|eight|nine|ten|the )|in (?=\\p{L}{3,9}\\b)|all |the (?=week|whole|rest|next|\\d)|next |this (?=week|month|morning|afternoon|mon|tue|wed|thu|fri)|today|tomorrow|\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tan|hyd|o (?=\\d|d|yf|hed)|rhwng|ar (?=\\d|dd)|am (?=\\d|wythnos|bythefnos|fis|y |dd|dwy|tair|dair)|(?:yr )?wythnos (?=nesa|hon|yma|ganlynol)|y mis|mis nesa|y?fory|heddiw|drwy'r|trwy'r|dd?ydd |ym mis |yn [oô]l)";
const STARTS_WITH_DAYS = new RegExp(`^${DAYS}`, 'iu');

/** A leave in words: "I'm away until 5 December, ask Tomos". `rest` holds the days and what follows. */
export const LEAVE = new RegExp(
  `^${LEAD_IN}(?:${I_AM}(?:${AWAY})|${NOT_IN})[\\s:,–-]{1,3}(?<rest>${DAYS}.{0,200})$`,
  'diu',
);
/** A leave with the days first: "next week I'm on leave, ask Tomos". */
export const LEAVE_AFTER_DAYS = new RegExp(
  `^${LEAD_IN}(?<days>${DAYS}.{0,60}?)[\\s,]{1,3}(?:${I_AM_SAID}(?:${AWAY})|${NOT_IN})(?<rest>(?:[\\s,;.–-].{0,100})?)$`,
  'diu',
);
/** "Sign off" and "tick off" are not time off. */
const PART_OF_VERB =
  '\\b(?:sign|signed|signs|tick|ticked|write|cut|put|take|taken|go|goes|went|switch|turn|turned|call|called|cross)';
/** "I have next week off", "taking Friday off". */
export const DAYS_OFF = new RegExp(
  `^${LEAD_IN}(?:(?:i have|i've|i'm|i am|i'll be|we have|we're) )?(?:got |booked |having |taking |have |take )?(?<days>${DAYS}[^.!?]{0,40}?)(?<!${PART_OF_VERB}) off(?<rest>(?:[\\s,;.–-].{0,100})?)$`,
  'diu',
);
/** A leave without days. */
export const AWAY_ALONE = new RegExp(
  `^${I_AM}(?:away|on leave|on holiday|on annual leave|on a\\/l|ooo|out of (?:the )?office|(?:i )?ffwrdd|ar (?:fy )?(?:wyliau|ngwyliau|absenoldeb))[\\s.!]{0,5}$`,
  'iu',
);

const NAME =
  "(?<who>(?!(?:I|We|It|This|That|The|They|He|She|You|Who|Everyone|Nobody|Mae|Bydd|Y|Yr)\\b)(?:<at>[^<]{1,80}<\\/at>|\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2}))";
const EN_OTHER = `${NAME}(?:['’]s| is| will be| is going to be)`;
const CY_OTHER = `(?:[Mm]ae|[Bb]ydd|[Ff]ydd) ${NAME.replace('?<who>', '?<cyWho>')}(?: yn|['’]n)?`;
/** Somebody else, by name, who is away. */
export const LEAVE_OF_ANOTHER = new RegExp(
  `^(?:${EN_OTHER}|${CY_OTHER}) (?:${AWAY})[\\s:,–-]{1,3}(?<rest>\\S.{0,200})$`,
  'du',
);

/** A break of minutes or hours is not leave. */
const BREAK = /\b(?:minutes?|mins?|hours?|munud(?:au)?|awr|oriau)\b/iu;
/** "Until Wednesday now instead of Monday". */
const NO_LONGER =
  /(?:\snow)?\s(?:instead of|rather than|not|yn lle)\s(?:on\s|the\s)?\p{L}+(?:\s\d{1,2}\p{L}*)?(?:\s\p{L}{3,9})?$|\snow$/iu;
/** An action on the same line, which must be logged instead. */
const ACTION = /(?<!\p{L})(?:actions?|gweithredu)\s{0,3}:/iu;

/** "Inclusive", which we ignore because the last day always counts. */
const INCLUSIVE =
  /[\s,(–-]+(?:(?:both|all|the two) )?(?:(?:days|dates|ends) )?inclusive\)?(?=$|[\s,;.])|[\s,(–-]+(?:y ddau (?:ddiwrnod|ddyddiad) )?(?:yn |'n )?gynwysedig\)?(?=$|[\s,;.])/iu;

/** A name. It holds no digits and no end of a sentence, so that days before it stay days. */
const WHO = '(?<who>(?:(?!\\s(?:bydd|mae|fydd)\\s|[.!?]\\s)[^,;\\d]){1,80}?)';
const INSTEAD = '(?:\\s(?:instead|meanwhile|in the meantime|for me|yn fy lle|yn y cyfamser))?';
/** How a leave names a stand-in at its end. */
const STAND_INS: readonly RegExp[] = [
  new RegExp(
    `[\\s,;.–-]{1,4}(?:(?:and|a)\\s)?(?:please\\s)?(?:ask|see|contact|speak to|talk to|go to|try|nudge|tell|email|gofynnwch i|gofyn i|cysylltwch [âa]g?|siaradwch [âa]g?|ewch at)\\s${WHO}${INSTEAD}$`,
    'iu',
  ),
  new RegExp(
    `[\\s,;.–-]{1,4}(?:(?:(?:and|with|a|ac)\\s)?(?:(?:bydd|fydd|mae)\\s)?)?${WHO}(?:['’]s)?\\s(?:(?:is|will be|sy'n|sydd yn)\\s)?(?:(?:will\\s)?(?:covers?|stands? in|deputi[sz]es?|acts?)|covering|standing in|deputi[sz]ing|acting|(?:yn\\s|'n\\s)?(?:dirprwyo|llenwi bwlch|cymryd fy lle))${INSTEAD}$`,
    'iu',
  ),
  new RegExp(`[\\s,;.–-]{1,4}(?:stand-?in|cover(?:ed)?|deputy|dirprwy)(?:\\s(?:is|by|from|yw|gan))?:?\\s${WHO}$`, 'iu'),
];

/** A leave that is only the reason for a request: "off all week, so let's give him a week longer". */
const ASKS_FOR_MORE =
  /(?:[,;.–-]\s*|\s)(?:so|hence|therefore|felly|fely)\s+(?!(?:is|am|are|he|she|they|i|we)\s+(?:back|away|not)(?!\p{L}))\p{L}|[.!?;,]\s+(?:(?:please|can you|could you|so|then)\s+)*(?:move|put|push|shift|bump|give|pass|hand|let|cancel|postpone|reschedule|symud|rho|gohiri|gadewch)\p{L}*\s/iu;

/** Returns the other person whose leave the words announce; null if they announce none. */
export function leaveOfAnother(match: RegExpExecArray): Extract<OwnAsk, { readonly ask: 'leave-of-another' }> | null {
  const { who, cyWho, rest = '' } = match.groups ?? {};
  if (!STARTS_WITH_DAYS.test(rest) || BREAK.test(rest) || ACTION.test(rest) || ASKS_FOR_MORE.test(rest)) return null;
  return { ask: 'leave-of-another', who: (who ?? cyWho ?? '').replace(/<\/?at>/gu, '') };
}

/** A remark in brackets about the days, "(half term)"; it holds no day itself. */
const REMARK = /\s?\((?![^)]*(?:\d|cover|dirprwy))[^()]{1,40}\)/iu;

/** Splits clauses; also where the words turn to somebody else: "… to 4 November and Gwen's got the phone". */
const CLAUSES = /[.!?;,]+\s+|\s[–-]\s+(?!\d)|\s(?:and|while|a|ac)\s(?=\p{Lu}[\p{L}-]+(?:['’]s)?\s\p{Ll})/u;
const BACK = /(?<!\p{L})(?:back|returning|n[oô]l|yn [oô]l|inclusive|all day|thanks|diolch)(?!\p{L})/iu;

/** Whether every clause says when; if so, none names a stand-in or a reason in other words. */
const isAllDays = (words: string): boolean =>
  words
    .split(CLAUSES)
    .every((clause, at) => at === 0 || BACK.test(clause) || findDates(daysInFull(clause), SOME_DAY).length > 0);

/**
 * Reads a leave from the words after "I'm away": its days, and the stand-in if one is named at the end. Null for words
 * that hold an action, which must be logged.
 */
export function readLeave(rest: string): Leave | null {
  const words = rest
    .replace(REMARK, '')
    .replace(/^all (?=(?:of )?(?:next|this|the))(?:of )?/iu, '')
    .replace(/[\s.!]+$/u, '')
    .replace(NO_LONGER, '')
    .replace(INCLUSIVE, '');
  if (BREAK.test(words) || ACTION.test(words) || hasActionMarker(words)) return null;
  // Names hold no digits, so with the days blanked to digits no name can reach back over them.
  const daysBlanked = findDates(words, SOME_DAY).reduce(
    (left, { start, end }) => left.slice(0, start) + '0'.repeat(end - start) + left.slice(end),
    words,
  );
  for (const pattern of STAND_INS) {
    const found = pattern.exec(daysBlanked);
    const who = found?.groups?.['who']?.trim() ?? '';
    if (found === null || who === '') continue;
    const days = words.slice(0, found.index).trim();
    return isAllDays(days) ? { ask: 'leave', days, standIn: who } : null;
  }
  if (!isAllDays(words)) return null;
  return { ask: 'leave', days: words, standIn: null };
}
