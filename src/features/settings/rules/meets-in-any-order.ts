import { readMeetings } from '../../../reading/schedules/meetings/read-meetings.js';
import { plainPattern } from './plain-pattern.js';
import { withoutPlace } from './without-place.js';

/** Any day will do to check whether words say when a group meets. */
const SOME_DAY = '2024-01-01';
/** A sentence of more parts says more than when a group meets. */
const MOST_PARTS = 8;

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}'])(?:${source})(?![\\p{L}])`, 'giu');

/** What a group does when it meets. */
const GATHERS = word(
  "(?:hold(?:s|ing)? |have |having )?(?:its |our |their )?(?:meet(?:s|ing|ings)?|sessions)|get(?:s|ting)? together|gather(?:s|ing)?|conven(?:e|es|ing)|com(?:e|es|ing) together|sit(?:s|ting)?|(?:am |i )?(?:[cg]|ng)h?yfarfod(?:ydd)?|(?:am |i )?[cg]h?wrdd|(?:am )?(?:dd?od|ymgynnull) (?:at (?:ei|ein) gilydd|ynghyd)|(?:we(?:'re|'ll|'ve| are| will| have)|(?:the|this) (?:group|board|committee)(?:'s| is)) (?:going|moving|switching|changing|gone|moved|switched|changed|swapped|swapping)(?: (?:over )?to)?",
);
const REPEATS = word(
  "every|each|alternate|once a|twice a|monthly|weekly|fortnightly|quarterly|a (?:month|week|quarter|fortnight)|of the month|(?:cyntaf|olaf) y mis|bob|pob|unwaith|misol|wythnosol|chwarterol|bythefnosol|pythefnosol|(?:yn |'n )(?:fisol|chwarterol)",
);
/** What changes or denies a pattern rather than says it. */
const NOT_SO =
  /(?<!\p{L})(?:not|never|instead|rather|used to|if|whether|nid|ddim|yn lle|yn hytrach|os|from (?:weekly|monthly|fortnightly|quarterly|every))(?!\p{L})|n't(?!\p{L})/iu;
const HENCEFORTH = word(
  'from (?:now|here|today|then) on(?:wards)?|from (?:now|today)|going forward|o hyn (?:allan|ymlaen|mlaen|mlan)|o (?:nawr|heddiw|rŵan|rwan) (?:ymlaen|mlaen|mlan)|(?:over|for|during) (?:the )?(?:coming|whole) year|as of now',
);
/** "Next year" and "the new year" begin in January. */
const NEXT_YEAR = word(
  '(?:(?:for|in|from|starting(?: in| from)?|beginning(?: in)?|as of|of|o|yn|yn y|ar gyfer) )*(?:the )?(?:new year|next year(?: on(?:wards)?)?|flwyddyn (?:nesa|nesaf|newydd)(?: (?:ymlaen|mlaen))?)',
);
/** Words around a pattern that say only that the group meets. */
const AROUND = word(
  "(?:(?:have |has |'ve )?(?:drifted|slipped|settled|fallen|moved|gone) (?:in|on|over )?to)|ended up (?:on|with)|suits (?:us )?(?:all )?(?:better|best)|people|then|we(?:'re|'ll|'ve)?|us|this|that(?:'s)?|it(?:'s|'ll)?|our|its|group|board|committee|panel|forum|team|council|network|partnership|lot|members|everyone|everybody|what|when|where|is|are|will|shall|be|been|has|have|having|agreed|decided|settled|plan(?:s|ning)?|intend(?:s)?|want(?:s)?|likes?|go(?:es|ing)?(?: over)?|mov(?:e|es|ing)|switch(?:es|ing)?|chang(?:e|es|ing)|a (?:new )?(?:pattern|cycle|rhythm|schedule)|pattern|cycle|rhythm|schedule|to(?=\\s+(?:an?\\s+)?(?:meet|get|gather|conven|com|sit|hold|be|go|every|each|once|month|week|fortnight|quarter|mon|tues|wednes|thurs|fri|first|second|third|fourth|last)\\p{L}*)|now|nowadays|please|right|so|okay|ok|ni|ein|'n|dyna|pryd|bydd|fydd|byddwn|fyddwn|fydda?n|byddan|mi|fe|dan|'dan|dan|da'n|rydym|rydyn|rydan|(?:at )?(?:the )?same time|as (?:ever|usual|always|before)|fel arfer|wedi (?:cytuno|penderfynu|setlo)(?: (?:ar|i))?|(?:yn |'n )?mynd i|grŵp|pwyllgor|bwrdd|fforwm|tîm|panel|cyngor|aelodau|pawb|bellach|nawr|rŵan|rwan|plis|felly",
);

/** Little words that nothing follows any more. */
const STRAY =
  /(?<!\p{L})(?:the|an?|yr?|yn|to|and)(?: (?:the|an?|yr?|yn|to))*(?=\s*$| (?:on|at|every|each|once|monthly|weekly|fortnightly|quarterly|bob|pob)(?!\p{L}))/giu;

/** The parts of a sentence without the words that only say that the group meets. */
const partsOf = (sentence: string): readonly string[] =>
  [HENCEFORTH, NEXT_YEAR, GATHERS, AROUND]
    .reduce((left, words) => left.replace(words, ' '), sentence.replace(/[!.?]+\s*$/u, ''))
    .replace(/(?<=\s)'n(?!\p{L})/giu, ' ')
    .replace(/(?<!\p{L})(?:starting|beginning|from|gan ddechrau)\s+(?:in|from|ym|ar)\s+/giu, 'from ')
    .split(/\s*[,;]\s*|\s*:(?!\d)\s*|\s+[–-]\s+|\s+(?:because|so that|since|achos|gan fod)\s+/u)
    .map((part) => part.replace(/\s+/gu, ' ').replace(STRAY, '').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');

const SAYS_FROM = /(?<!\p{L})(?:from|starting|o)(?!\p{L})/iu;
const reads = (words: string): boolean => {
  const read = readMeetings(words, SOME_DAY);
  return read.ok && read.series !== null;
};

/** The longest run of parts that says a pattern; the other parts say why, or who is told. */
function patternIn(parts: readonly string[]): string | null {
  for (let length = parts.length; length > 0; length -= 1) {
    for (let at = 0; at + length <= parts.length; at += 1) {
      const said = parts.slice(at, at + length).join(', ');
      const found = [said, withoutPlace(said)].find(reads);
      if (found !== undefined && isRepeated(found)) return found;
    }
  }
  return null;
}

const isRepeated = (words: string): boolean => words.search(REPEATS) >= 0;

const ON_DAY = /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri)days?|ll?un|[mf]awrth|[mf]ercher|iau|g?wener)(?!\p{L})/iu;
const AT_TIME =
  /\d[:.]\d{2}|\d ?[ap]m(?!\p{L})|(?<!\p{L})(?:at|am) (?:\d|half|hanner|chwarter|\p{L}+(?: y|[,\s–]|$))|noon|midday|o'?r? ?(?:clock|gloch)|(?<!\p{L})(?:same time|hanner dydd)(?!\p{L})/iu;
const OF_US = /(?<!\p{L})(?:we|we're|we've|we'll|us|our|ni|ein|everyone|everybody|people|pawb)(?!\p{L})/iu;
/** Words of one person's own week, of nudges, or of things that are done each week. */
const NOT_MEETINGS =
  /[‹?]|(?<![\p{L}'])(?:i|i'm|i'd|me|my|mine|dwi|dw i|fi|fy|mi|they|them|she|he|nudg\p{L}*|remind\p{L}*|chas\p{L}*|ping\p{L}*|messag\p{L}*|post|posts|send|sent|summary|papers?|report\p{L}*|updates?|agenda|leave|holiday|work|working days?|off|deadline|due|m?h?atgoff\p{L}*|neges\p{L}*|nodiadau|crynodeb|papurau|anfon\p{L}*|gweithio|gwyliau|ffwrdd|pretend)(?!\p{L})/iu;
/** What is said of a pattern beside it. */
const REMARKS =
  /(?<!\p{L})(?:we|us|our|everyone|everybody|people|that|this|it|was|wasn't|isn't|too|fixed|rule|suits?|better|slow|enough|roedd|oedd|ni|pawb|hynny|hwnna|rhy|gwell)(?!\p{L})/iu;

/** Whether a sentence says on which day and how often something of the group is, without a word of what it is. */
const isRhythm = (sentence: string): boolean =>
  !NOT_MEETINGS.test(sentence) &&
  ON_DAY.test(sentence) &&
  (AT_TIME.test(sentence) || (OF_US.test(sentence) && sentence.search(HENCEFORTH) >= 0));

/**
 * Reads when a group meets from a sentence that says it in any order and with any verb: "First Monday of each month,
 * half nine: that's when this lot will gather", "unwaith y mis y byddwn ni'n cwrdd, yr ail ddydd Mawrth". Null unless
 * it says that the group meets and how often.
 */
export function meetsInAnyOrder(said: string): string | null {
  const sentence = plainPattern(said);
  const isOfMeetings = sentence.search(GATHERS) >= 0 && !NOT_SO.test(sentence);
  if (!isRepeated(sentence) || !(isOfMeetings || isRhythm(sentence))) return null;
  const parts = partsOf(sentence);
  const found = parts.length > MOST_PARTS ? null : patternIn(parts);
  if (found === null) return null;
  if (!isOfMeetings && !(ON_DAY.test(found) && parts.every((part) => found.includes(part) || REMARKS.test(part))))
    return null;
  const isFromJanuary = sentence.search(NEXT_YEAR) >= 0 && reads(`${found} from January`);
  return `meets ${isFromJanuary && !SAYS_FROM.test(found) ? `${found} from January` : found}`;
}
