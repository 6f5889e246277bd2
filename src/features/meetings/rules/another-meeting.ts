import type { Slots } from '../../../reading/chat/slots.js';

const ANOTHER =
  /^(?:(?:there(?:'s|'ll be| is| will be)|we(?:'re| are)? (?:having|need|holding|want)|having|let's have|fydd|bydd|mae angen|dan ni angen|rydyn ni'n cael) )?(?:(?:an?|one|another|the) )?(?:(?:extra|additional|special|one-off|emergency|further|extraordinary) (?:\p{L}+ )?(?:meeting|session|sitting)|(?:n?g?h?yfarfod|cyfarfod|gyfarfod|sesiwn) (?:ychwanegol|arbennig|brys|untro))(?!\p{L})/iu;
/** "We could do with one more session in the new year": wanted, not announced. */
const ONE_MORE =
  /^(?:(?:i think|i reckon|so|ok|right),? )?(?:we(?:['’]ll|['’]d| will| would| could| may| should| ought to)? (?:need|want|like|have|hold|fit in|do with|be having)(?: to (?:have|hold|fit in))? |(?:could|can) we have |let['’]s have |put in |add )?(?:another|(?:just )?one more|an? (?:further|second))(?: \p{L}+)? (?:meeting|session|sitting)(?!\p{L})/iu;
const NOT_ANOTHER =
  /(?<!\p{L})(?:cancel\p{L}*|called off|instead|moved?|no longer|is off|ganslo|canslo|symud\p{L}*|yn lle)(?!\p{L})|\?\s*$/iu;

/** Whether a message announces another meeting and its day, whatever else it says: "Extra session on pay, 6 Dec". */
export function isAnotherMeeting({ said, dates }: Slots): boolean {
  const asked = PUT_IN.exec(said)?.[0] ?? '';
  const words = asked === '' ? said : said.slice(asked.length).replace(/\?/gu, '.');
  if (dates.length > 0 && (ANOTHER.test(words) || ONE_MORE.test(words)) && !NOT_ANOTHER.test(words)) return true;
  return !NOT_ANOTHER.test(said) && !CANNOT.test(said) && isListOfDates({ said, dates });
}

/** Says that somebody will miss them: "apologies for these meetings: …". */
const CANNOT =
  /(?<!\p{L})(?:apolog\p{L}*|cannot|miss(?:ing)?|away|unable|not|no|never|ymddiheur\p{L}*|methu|ddim|dim|i ffwrdd|bant)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** Asks for it to be put in: "can you put in an extraordinary meeting for 3 November?" */
const PUT_IN =
  /^(?:(?:can|could|would|will) (?:you|we|u) )?(?:please )?(?:put in|add|arrange|schedule|book|set up|fit in|organise|plan|ychwanegwch|trefnwch|trefna)(?: in)?\s+(?=\S)/iu;
/** Announces the dates of meetings: "here are next year's dates", "please add these meetings", "cyfarfodydd 2023". */
const DATES =
  /^[^.;?!\n]{0,60}?(?<!\p{L})(?:meeting dates|dates(?: (?:for|of) (?:our |the )?(?:meetings|20\d\d|next year))?|meetings|dyddiadau(?: cyfarfodydd)?|cyfarfodydd)(?!\p{L})[^.;?!\n]{0,30}:/iu;
const OF_ALL =
  /(?<!\p{L})(?:next year|20\d\d|new|add|put in|meetings?|y flwyddyn nesaf?|newydd|ychwaneg\p{L}*|cyfarfodydd)(?!\p{L})/iu;
const DAY_AND_MONTH = /(?<!\d)\d{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|ed|eg|ain)?(?: o)? \p{L}{3,9}(?!\p{L})/giu;

/** Whether a message lists the days of several meetings under a word for them. */
function isListOfDates({ said, dates }: Pick<Slots, 'said' | 'dates'>): boolean {
  const head = DATES.exec(said)?.[0];
  if (head === undefined || !OF_ALL.test(head) || dates.length === 0) return false;
  return (said.slice(head.length).match(DAY_AND_MONTH) ?? []).length > 1;
}
