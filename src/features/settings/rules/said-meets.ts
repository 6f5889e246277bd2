import { readMeetings } from '../../../reading/schedules/meetings/read-meetings.js';
import { withoutPlace } from './without-place.js';

/** Any day will do to check whether words say when a group meets. */
const SOME_DAY = '2024-01-01';

const MEETS =
  /^(?:(?:and|so|right|from now on|(?:as of|from|starting|starting in|beginning in|after|o|o fis) (?:next |the )?\p{L}+(?: (?:on|onwards|ymlaen))?|in the new year|next year|o hyn ymlaen)[\s,]+)*(?:we(?:'ll|'re| will| shall| are| are going to| always| usually| now)*\s+(?:be\s+)?(?:meet(?:ing)?|get(?:ting)? together|gather(?:ing)?|conven(?:e|ing)|com(?:e|ing) together|sit(?:ting)?)|(?:we|members|everyone|everybody|the (?:group|board|committee|members))(?:'ve| have| has)?(?: all)? (?:settled on|agreed on|agreed to meet|decided on|decided to meet|gone for|plumped for|fixed on)|(?:our |the )?meetings?(?: are| is| will be| should be| happen| take place| move to| now)+|(?:rydym|rydyn|byddwn|dan|'dan|rydan|fyddwn) (?:ni ?)?(?:'n|yn|am(?: ddechrau)?|yn mynd i) (?:[cg]yfarfod|[cg]h?wrdd|dd?od at ein gilydd))\s+/iu;

/** The pattern first: "the second Thursday at ten is when we meet, from May", "ail ddydd Iau … y byddwn ni'n cwrdd". */
const MEETS_AFTER =
  /\s+(?:(?:y |bydd )?(?:byddwn|rydyn|rydym|ry'n|dan|'dan) ni(?:'n| yn)? (?:cwrdd|cyfarfod)|(?:is|are) (?:now )?(?:our|the) (?:(?:new|regular|usual|standing) )?(?:slot|time|day|meeting day)|is (?:now )?when we(?:'ll| will)? (?:meet|be meeting)|(?:fydd|yw|ydi) ein (?:hamser|slot|diwrnod)|y bydd (?:y )?cyfarfodydd)(?<from>(?:,? (?:from|starting|o fis|o|gan ddechrau|yn dechrau ym mis) .{3,30})?)[\s.]*$/iu;

/** Words before a group says when it meets: "Claire's settled next year's pattern, …", "from January it's …". */
const OF_PATTERN =
  /^(?:(?:so|right|ok|okay|reit|iawn|felly),? )*(?:we(?:'re| are|'ve| have)(?: all)? (?:settled|agreed|decided|fixed)|(?:that|it)(?:'s| is)(?: all)? (?:settled|agreed|decided|fixed)|(?:rydyn|rydym|dan|'dan) ni wedi (?:setlo|cytuno|penderfynu))(?: (?:then|on it|now|felly|arno))?\s*[:,–-]\s+|^[^:]{0,60}(?<!\p{L})(?:meeting (?:pattern|dates?|cycle|day)|cron|pattern|schedule|rhythm|cycle|calendar|timetable|patrwm|amserlen|h?amserlen|rhythm)(?!\p{L})[^:,]{0,40}(?:[:,]|\s[–-]|\s(?:is|yw|fydd|as|to|at)(?: now| nawr)?)\s+|^(?:from|as of|starting|o|o fis)(?: next| the)? \p{L}+(?: \d{4})?(?: on| onwards| ymlaen)?[\s,]+(?:it(?:'s|'ll be| is| will be)|mae hi|bydd hi)(?: going to be| yn)?\s+/iu;

const AS_EVER =
  /[\s,]+(?:(?:at )?the )?(?:same time|as (?:ever|usual|always|before|now)|fel (?:arfer|erioed)|yr un amser)(?: as (?:ever|now|usual|before))?[\s.!]*$/iu;
const STARTS_AT =
  /,?\s+(?:at |am )?(?<time>(?:half|quarter|\d|\p{L}+ o'?clock)[^,]{0,20}?|\p{L}{2,7}(?: y (?:bore|prynhawn))?) (?:start|sharp|kick-?off|cychwyn)[\s.!]*$/iu;
const OUR_SLOT =
  /[\s,]+(?:as|for|fel) (?:our|the|ein) (?:(?:regular|usual|standing|new|normal|rheolaidd|arferol) )*(?:slot|day|time|date|meeting|meetings|pattern|slot|diwrnod|dyddiad)(?: (?:from now on|going forward|rheolaidd|arferol|o hyn ymlaen))?[\s.!]*$/iu;
/** Only asks to write down what is so, before or after it. */
const NOTE_THAT =
  /^(?:(?:please|pls|and|so),? )*(?:(?:note|record|log|remember)(?: down)? that|for the record|fyi|just to (?:say|confirm|note)(?: that)?|to confirm|i['’]r cofnod|nodwch|cofnodwch)[\s,:–-]+/iu;
const RECORD_IT =
  /[\s,.;–-]+(?:(?:can|could|would|will) (?:you|u) |please |pls )*(?:record|note|log|put|set|add|pop|enter) (?:that|it|this)(?: (?:in|up|down))?(?: (?:for|as|in) .{2,30})?(?: please)?[\s?.!]*$/iu;
/** "From now on" before or after what is so. */
const NOW_ON =
  /^(?:from (?:now|here)(?: on(?:wards)?)?|henceforth|going forward|o hyn (?:allan|ymlaen|mlan)|o nawr (?:ymlaen|mlan))[\s,]+|[\s,]+(?:from (?:now|here) on(?:wards)?|going forward|o hyn (?:allan|ymlaen|mlan)|o nawr (?:ymlaen|mlan)|now|bellach|rwan|rŵan)[\s.]*$/giu;

/** Reads when a group meets from a clause, in the words of a set-up; null if it says something else. */
export function meetsOf(clause: string): string | null {
  const plain = clause.replace(NOTE_THAT, '').replace(RECORD_IT, '').replace(NOW_ON, '').trim();
  const said = plain.replace(MEETS, '').replace(OF_PATTERN, '').replace(MEETS_AFTER, '$<from>').trim();
  if (said === plain) return null;
  // "10am as ever, I hope" gives a time, and more.
  const tries = [
    said,
    said.replace(/,\s+(?:starting|beginning|from|gan ddechrau|o)\s+(?:in\s+)?/iu, ' from '),
    said.replace(AS_EVER, ''),
    withoutPlace(said),
    // "…, half nine start" gives a time.
    said.replace(STARTS_AT, ' at $<time>'),
    said.replace(OUR_SLOT, ''),
    said.replace(/,[^,]*$/u, ''),
  ];
  const found = tries.find((words) => {
    const read = readMeetings(words, SOME_DAY);
    return read.ok && read.series !== null;
  });
  return found === undefined ? null : `meets ${found}`;
}

/** Whether a sentence says a pattern of meetings after words of its own. */
export const saysPattern = (sentence: string): boolean => OF_PATTERN.test(sentence);
