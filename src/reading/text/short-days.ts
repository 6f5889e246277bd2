const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  tues: 'Tuesday',
  wed: 'Wednesday',
  weds: 'Wednesday',
  thu: 'Thursday',
  thur: 'Thursday',
  thurs: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
/** "Wed", "mon" and the like are also other words, so only a day next to them shows that they are days. */
const ONE = 'tues?|weds|thu(?:rs?)?|fri';
const ANY = `${ONE}|mon|wed`;
const SEVERAL = new RegExp(`(?<![\\p{L}])(?:${ANY})(?:\\s?[-–/,&]\\s?(?:and )?(?:${ANY}))+(?![\\p{L}])`, 'giu');
const ALONE = new RegExp(`(?<![\\p{L}])(?:${ONE})(?![\\p{L}])`, 'giu');

/** Where only a day can stand: "off from sat until 6 Nov", "by mon". */
const AFTER_WORD =
  /(?<=(?<!\p{L})(?:by|on|from|until|till|this|next|since|before|after) )(?:mon|wed|sat|sun)(?=$|\s*[,.;!?–-]|\s(?:until|till?|to|and|for|at|am|pm|onwards|inclusive|if|so|because|please|pls|\d)(?!\p{L}))/giu;

/** "Llun i Mercher". */
const WELSH =
  /(?<![\p{L}])(?<!dydd )(llun|mawrth|mercher|iau|gwener) (?:i|tan) (?:ddydd )?(lun|llun|fawrth|mawrth|fercher|mercher|iau|wener|gwener)(?![\p{L}])/giu;

/** In speech a day needs no "dydd" where only a day can stand, "Erbyn Gwener", "Iau nesa"; "Mawrth" alone is March. */
const WELSH_ALONE =
  /(?<=(?<!\p{L})(?:erbyn|tan|cyn|at|i|ar) )(?:llun|mercher|fercher|iau|gwener|wener|sadwrn)(?=$|[\s]*[.,;?!–-]|\s(?:nesaf?|yma|'?ma|yn|plis|os|ond|achos|wythnos|nei|wnei|newch|wnewch|i|ac?)(?!\p{L}))|(?<!(?:dydd|bore|fore|nos|p[nr]\p{L}+|brynhawn) )(?<!\p{L})(?:mercher|iau|gwener|sadwrn)(?= (?:nesaf?|yma)(?!\p{L}))/giu;

const inFull = (word: string): string => DAYS[word.toLowerCase()] ?? word;

/** Writes short weekdays in full: "thurs" as Thursday, "thu/fri" as Thursday and Friday. */
export const daysInFull = (text: string): string =>
  text
    .replace(/(?<!\p{L})(?:wk|nxt)(?!\p{L})/giu, (word) => (word.toLowerCase() === 'wk' ? 'week' : 'next'))
    .replace(WELSH, (_days, first: string, second: string) => `dydd ${first} i ddydd ${second}`)
    .replace(WELSH_ALONE, (day) => `dydd ${day}`)
    .replace(SEVERAL, (days) =>
      days
        .replace(new RegExp(ANY, 'giu'), inFull)
        .replace(/\s?[-–]\s?/gu, ' to ')
        .replace(/\s?[/&]\s?/gu, ' and '),
    )
    .replace(ALONE, inFull)
    .replace(AFTER_WORD, inFull);
