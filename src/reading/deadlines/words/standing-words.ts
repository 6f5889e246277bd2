/** A pattern of whole words, in both languages. */
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** Words for something without a last day, or that keeps recurring. */
export const ONGOING = whole(
  'on[- ]?going|rolling|continu(?:ous|ously|al|ing|es)|standing(?: item)?|business as usual|bau|open[- ]ended|indefinite(?:ly)?|' +
    '(?:bi-?|six-?)?(?:daily|weekly|monthly|quarterly|annual|annually|yearly|termly|fortnightly)|(?:at |for )?(?:each|every)(?: other| second| two| few)? (?:meeting|(?:working )?day|weekday|weeks?|fortnight|months?|quarter|year|term|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|' +
    'parhaus|barhaus|yn parhau|bob (?:yn ail )?(?:mis|wythnos|pythefnos|blwyddyn|chwarter|tymor|cyfarfod|diwrnod|d?dydd)|(?:yn )?(?:fisol|misol|chwarterol|flynyddol|blynyddol|wythnosol)|treigl',
);

const FINISHED =
  "completed|complete(?! (?:by|before|within)(?!\\p{L}))|closed|done|discharged|finished|achieved|delivered|wedi['’]i g(?:w|h)blhau|wedi['’]u cwblhau|cwblhawyd|wedi gorffen|wedi cau";

/** Words that say that an action is done. A date next to them is when it was done. */
export const COMPLETE = new RegExp(`^[\\s([*]*(?:now |action |cam )?(?:${FINISHED})(?!\\p{L})`, 'iu');

/** Words in place of a deadline that set none. */
export const NO_DAY = new RegExp(
  '^[\\s([*]*(?:(?:date |deadline |dyddiad )?(?:tb[acdn]|to be (?:confirmed|agreed|decided|determined|advised|set|arranged|notified))|n\\/?a|none(?: set)?|nil|not applicable|no (?:date|deadline)(?: set)?|' +
    '(?:as soon as (?:possible|practicable|practical)|asap|a\\.s\\.a\\.p|immediate(?:ly)?|urgent(?:ly)?|now|in due course|when(?:ever)? (?:available|ready|possible|required|needed|appropriate)|as (?:required|necessary|needed|appropriate|and when)(?: required)?|in progress|under way|underway|in hand|on hold|not started|open|superseded|cancelled|withdrawn)|' +
    "dim(?: dyddiad(?: cau)?)?|ar fyrder|amherthnasol|i['’]w g(?:w|h)?adarnhau|i['’]w benderfynu|cyn gynted (?:â|a|ag)(?: phosib(?:l)?|g? y bo modd)?|ar unwaith|yn syth|maes o law|ar y gweill|heb ddechrau|gohiriwyd|canslwyd|fel y bo angen|[-–—?.*]{1,5})[\\s)\\].*]*$",
  'iu',
);
